"""The key of a consultation follows from all that can change what is understood of it, and from nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import generator
from generator.publish.units import keys
from generator.publish.units.keys import files_that_count, inputs_of, program_version
from tests.contents import make_content, mei, refuse, write

HERE = Path(generator.__file__).parent
IMPORTED = """
import sys
import generator.pipeline, generator.publish.units.work, generator.read
for reader in generator.read.READERS:
    generator.read.load_reader(reader)
print(*(module.__file__ for name, module in sys.modules.items() if name.startswith("generator")), sep="\\n")
"""


def counted() -> set[str]:
    return {path.relative_to(HERE).as_posix() for path in files_that_count()}


@pytest.mark.slow
def test_every_module_that_understanding_needs_counts() -> None:
    told = subprocess.run([sys.executable, "-c", IMPORTED], capture_output=True, text=True, check=True).stdout
    needed = {Path(line).relative_to(HERE).as_posix() for line in told.splitlines()}
    assert len(needed) > 400
    assert needed - counted() <= {"publish/__init__.py"}


def test_lists_that_ship_with_the_program_count_and_what_comes_after_does_not() -> None:
    found = counted()
    assert {"knowledge/lists/glossary/a.yml", "grammar/lists/acts.txt", "problems.py", "pipeline.py"} <= found
    assert not any(path.startswith(("render/templates/", "publish/mkdocs/", "verify/")) for path in found)
    assert not any("__pycache__" in path for path in found)


def test_the_version_of_the_program_follows_from_its_files_and_libraries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = write(tmp_path / "parse" / "x.py", "a = 1\n")
    template = write(tmp_path / "render" / "templates" / "x.jinja", "a")
    monkeypatch.setattr(keys, "_PROGRAM", tmp_path)

    def version() -> str:
        program_version.cache_clear()
        return program_version()

    try:
        versions = [version()]
        write(template, "b")
        assert version() == versions[0]
        write(module, "a = 2\n")
        versions.append(version())
        module.rename(module.with_name("y.py"))
        versions.append(version())
        monkeypatch.setattr(keys, "libraries", lambda: ["lxml 99"])
        versions.append(version())
        assert len(set(versions)) == 4
    finally:
        program_version.cache_clear()


def test_no_sidecar_and_an_empty_one_are_not_the_same(tmp_path: Path) -> None:
    content = make_content(tmp_path)
    folder = mei(content).parent
    without = inputs_of(folder)
    write(mei(content, "consultation.yml"), "")
    assert without is not None
    assert inputs_of(folder) != without


def test_what_cannot_be_read_or_is_no_file_has_no_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = make_content(tmp_path)
    folder, sidecar = mei(content).parent, mei(content, "consultation.yml")
    sidecar.symlink_to(mei(content))
    assert inputs_of(folder) is None
    sidecar.unlink()
    assert inputs_of(folder) is not None
    refuse(monkeypatch, mei(content))
    assert inputs_of(folder) is None
    mei(content).unlink()
    assert inputs_of(folder) is None
