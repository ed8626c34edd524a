"""Another program reads each table of the site by the metadata beside it, and finds nothing wrong (CSV on the Web)."""

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.site.projects import ROOT
from tools.environment import FOLDERS

pytestmark = pytest.mark.slow

PYTHON = ROOT / FOLDERS["readers"] / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
# For each file of metadata: whether it is valid, what the program warns of, and how many rows it reads.
READ = """
import json, sys
from csvw import CSVW
found = {}
for name in json.load(sys.stdin):
    try:
        read = CSVW(name, validate=True)
        valid = read.is_valid
        rows = sum(1 for table in read.tables for _ in table) if valid else 0
        found[name] = [valid, [str(each.message) for each in read.warnings], rows]
    except ValueError as error:
        found[name] = [False, [str(error)], 0]
print(json.dumps(found))
"""
# What is spoilt in a table, and what in its metadata.
HARMS = [
    pytest.param((";2025-05-12;", ";12 mei 2025;"), ("", ""), id="a day in words"),
    pytest.param(("", ""), ('"name": "address"', '"name": "question"'), id="two columns of one name"),
    pytest.param(("overleg_id;", "overleg;"), ("", ""), id="another head"),
]


def read(*files: Path) -> dict[str, tuple[bool, Sequence[str], int]]:
    """What the program finds in tables, by their files of metadata."""
    assert PYTHON.exists(), "run `python tools/environment.py readers`"
    names = json.dumps([str(file) for file in files])
    done = subprocess.run([PYTHON, "-c", READ], input=names, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, tuple[bool, Sequence[str], int]] = {
        name: (valid, warnings, rows) for name, (valid, warnings, rows) in json.loads(done.stdout).items()
    }
    return found


def test_each_table_is_as_its_metadata_say(built_site: Path) -> None:
    described = sorted(built_site.rglob("*.csv-metadata.json"))
    assert len(described) == len(list((built_site / "data").rglob("*.csv"))) > 50
    found = read(*described)
    assert {name: said for name, said in found.items() if said[:2] != (True, [])} == {}
    index = json.loads((built_site / "data" / "vragen.json").read_text(encoding="utf-8"))
    assert found[str(built_site / "data" / "vragen.csv-metadata.json")][2] == len(index["questions"])


@pytest.mark.parametrize(("in_table", "in_metadata"), HARMS)
def test_a_table_that_is_not_is_objected_to(
    built_site: Path, tmp_path: Path, in_table: tuple[str, str], in_metadata: tuple[str, str]
) -> None:
    for name, (old, new) in (("vragen.csv", in_table), ("vragen.csv-metadata.json", in_metadata)):
        shutil.copyfile(built_site / "data" / name, tmp_path / name)
        text = (tmp_path / name).read_bytes().decode("utf-8")
        assert old in text
        (tmp_path / name).write_bytes(text.replace(old, new, 1).encode("utf-8"))
    ((valid, warnings, _),) = read(tmp_path / "vragen.csv-metadata.json").values()
    assert not valid or warnings
