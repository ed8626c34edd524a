"""The package holds all that a site is made of, and nothing of the site that is made here."""

import tarfile
import zipfile
from pathlib import Path

import pytest

from generator.publish.disk.shipped import IN_PACKAGE
from tests.package.building import build
from tools.package import SHIPPED, shipped_files

_MOST = 5_000_000  # bytes

pytestmark = pytest.mark.slow


def files_in(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as opened:
        return {name: opened.read(name) for name in opened.namelist() if not name.endswith("/")}


def test_the_program_finds_what_the_package_holds() -> None:
    assert {place.partition("/")[0] for place in SHIPPED.values()} == set(IN_PACKAGE.values())
    assert all(place.startswith(IN_PACKAGE[source.partition("/")[0]]) for source, place in SHIPPED.items())


def test_it_holds_the_theme_the_first_content_and_the_lists_unchanged(wheel: Path, sources: Path) -> None:
    held = files_in(wheel)
    for place, path in shipped_files().items():
        assert held[f"generator/{place}"] == path.read_bytes(), place
    for kind in ("*.jinja", "*.yml", "*.txt", "*.json", "*.xml", "*.csv", "*.py"):
        for path in (sources / "generator").rglob(kind):
            assert path.relative_to(sources).as_posix() in held


def test_it_holds_nothing_else_and_is_small(wheel: Path) -> None:
    held = files_in(wheel)
    assert {name.partition("/")[0].partition("-")[0] for name in held} == {"generator", "overleg_generator"}
    consultations = {name.split("/")[3] for name in held if name.startswith("generator/_content/consultations/")}
    assert len(consultations) == 1
    assert not [name for name in held if name.endswith((".pyc", ".orig", ".part"))]
    assert wheel.stat().st_size <= _MOST


def test_a_wheel_of_the_source_distribution_is_the_same(wheel: Path, sources: Path, tmp_path: Path) -> None:
    build("sdist", sources, tmp_path / "sdist")
    with tarfile.open(next((tmp_path / "sdist").iterdir())) as opened:
        opened.extractall(tmp_path / "unpacked", filter="data")
    (unpacked,) = (tmp_path / "unpacked").iterdir()
    build("wheel", unpacked, tmp_path / "again")
    again = files_in(next((tmp_path / "again").iterdir()))
    held = files_in(wheel)
    assert again.keys() == held.keys()
    assert [name for name in held if held[name] != again[name] and not name.endswith("/RECORD")] == []
