"""One process runs the tests that share a browser or the whole archive, and nothing of that is forgotten."""

import re

import pytest

from tests.builds import ROOT
from tests.together import ARCHIVE, FIREFOX, scope

# A test with what it asks for; what pytest gives to others is no parameter of a test.
_TEST = re.compile(r"^def (test_\w+)\(([^)]*)\)", re.MULTILINE)


@pytest.mark.parametrize(
    ("nodeid", "expected"),
    [
        ("tests/read/test_read.py::test_a_file[x.txt]", "tests/read/test_read.py"),
        ("tests/read/test_read.py::test_a_file[in firefox]", "tests/read/test_read.py"),
        ("tests/browser/test_axe.py::test_axe_objects_to_nothing_in_firefox[few]", FIREFOX),
        ("tests/site/test_archive.py::test_every_folder_is_a_consultation", "archive"),
    ],
)
def test_tests_go_together_by_file_or_by_what_they_share(nodeid: str, expected: str) -> None:
    assert scope(nodeid) == expected


def test_whoever_drives_firefox_says_so_in_the_name() -> None:
    files = sorted((ROOT / "tests" / "browser").glob("test_*.py"))
    found = [
        name for file in files for name, asked in _TEST.findall(file.read_text("utf-8")) if "DriveFirefox" in asked
    ]

    assert len(found) > 10
    assert [name for name in found if FIREFOX not in name] == []


@pytest.mark.parametrize("file", ARCHIVE)
def test_the_files_of_the_archive_use_it(file: str) -> None:
    assert "archive()" in (ROOT / file).read_text(encoding="utf-8")
