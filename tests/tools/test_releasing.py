"""What a release is made of: its version, its notes, its archives, its licences."""

import io
import os
import tarfile
import zipfile
from datetime import date
from email.message import Message
from importlib.metadata import Distribution
from pathlib import Path
from typing import cast

import pytest

from tools.releasing.bill import ways
from tools.releasing.licences import font_files, licence_file
from tools.releasing.locked import Package, licence_of, locked, packages
from tools.releasing.project import Project, with_facts
from tools.releasing.refusal import RefusedError
from tools.releasing.same_bytes import check_sums, sdist_again, wheel_again, zipped
from tools.releasing.versions import Version, day_of, notes_of, with_release, with_version

ROOT = Path(__file__).parents[2]
EPOCH = 1_764_547_200  # 2025-12-01
CHANGELOG = """\
# Changelog

## [Unreleased]

### Added

- Something new.

## [0.1.0] - 2026-01-02

- The first.
"""


@pytest.mark.parametrize("written", ["1.2", "1.2.3.4", "v1.2.3", "01.2.3", "1.2.3-rc1", "1.2.3 ", "١.2.3"])
def test_a_version_has_three_numbers(written: str) -> None:
    with pytest.raises(RefusedError):
        Version.of(written)


def test_versions_follow_one_another() -> None:
    written = ["0.9.9", "1.0.0-alpha.2", "1.0.0-beta.1", "1.0.0-rc.1", "1.0.0-rc.10", "1.0.0", "1.0.1", "1.10.0"]
    assert sorted(written, key=Version.of) == written
    assert Version.of("1.0.0-rc.1").of_packages == "1.0.0rc1"


def test_the_version_stands_in_the_code_once() -> None:
    code = '"""Code."""\n\n__version__ = "0.1.0"\n'
    assert with_version(code, "0.2.0") == code.replace("0.1.0", "0.2.0")
    with pytest.raises(RefusedError, match="before"):
        with_version(code, "0.0.9")


def test_what_was_not_released_becomes_the_release() -> None:
    made = with_release(CHANGELOG, "0.2.0", date(2026, 2, 3))
    assert notes_of(made, "0.2.0") == "### Added\n\n- Something new."
    assert notes_of(made, "Unreleased") == ""
    assert notes_of(made, "0.1.0") == "- The first."
    assert day_of(made, "0.2.0") == date(2026, 2, 3)


@pytest.mark.parametrize(
    ("changelog", "version", "day", "why"),
    [
        (CHANGELOG, "0.1.0", date(2026, 2, 3), "has 0.1.0 already"),
        (CHANGELOG, "0.2.0", date(2026, 1, 1), "the last release is of 2026-01-02"),
        (CHANGELOG.replace("- Something new.", "").replace("### Added", ""), "0.2.0", date(2026, 2, 3), "says nothing"),
        (CHANGELOG.replace("[Unreleased]", "[Next]"), "0.2.0", date(2026, 2, 3), "does not open"),
    ],
)
def test_a_changelog_that_does_not_fit_is_refused(changelog: str, version: str, day: date, why: str) -> None:
    with pytest.raises(RefusedError, match=why):
        with_release(changelog, version, day)


def test_the_changelog_of_this_project_can_be_released() -> None:
    held = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert notes_of(with_release(held, "99.0.0", date(2999, 1, 1)), "99.0.0") == notes_of(held, "Unreleased") != ""


def test_the_catalogue_of_public_software_knows_the_release() -> None:
    held = (ROOT / "publiccode.yml").read_text(encoding="utf-8")
    made = with_facts(with_facts(held, {"softwareVersion": "0.2.0"}), {"softwareVersion": "0.3.0"})
    assert made.count("softwareVersion") == 1
    assert 'softwareVersion: "0.3.0"\ndevelopmentStatus:' in made


def wheel(mode: int, year: int) -> bytes:
    """A wheel as somebody's machine makes it."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name in ("b.py", "a.py") if year % 2 else ("a.py", "b.py"):
            entry = zipfile.ZipInfo(name, (year, 1, 1, 0, 0, 0))
            entry.external_attr = mode << 16
            archive.writestr(entry, name)
    return held.getvalue()


def test_a_wheel_is_the_same_whoever_makes_it() -> None:
    one, other = wheel_again(wheel(0o100644, 2001), EPOCH), wheel_again(wheel(0o100664, 2002), EPOCH)
    assert one == other
    with zipfile.ZipFile(io.BytesIO(one)) as archive:
        assert archive.namelist() == ["a.py", "b.py"]
        assert archive.read("a.py") == b"a.py"
        assert {each.date_time for each in archive.infolist()} == {(2025, 12, 1, 0, 0, 0)}


def sdist(folder: Path, mode: int, moment: int) -> bytes:
    (folder / "p").mkdir(parents=True)
    (folder / "p" / "run").write_text("#!/bin/sh\n", encoding="utf-8")
    (folder / "p" / "text").write_text("text\n", encoding="utf-8")
    (folder / "p" / "run").chmod(0o755)
    (folder / "p" / "text").chmod(mode)
    os.utime(folder / "p" / "text", (moment, moment))
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w:gz") as archive:
        archive.add(folder / "p", "p")
    return held.getvalue()


def test_a_source_archive_is_the_same_whoever_makes_it(tmp_path: Path) -> None:
    one = sdist_again(sdist(tmp_path / "one", 0o644, 1_000), EPOCH)
    assert one == sdist_again(sdist(tmp_path / "other", 0o664, 2_000), EPOCH)
    with tarfile.open(fileobj=io.BytesIO(one)) as archive:
        facts = {each.name: (each.mode, each.mtime, each.uid, each.uname) for each in archive.getmembers()}
        text = archive.extractfile("p/text")
        assert text is not None
        assert text.read() == b"text\n"
    assert facts["p/run"] == (0o755, EPOCH, 0, "")
    assert facts["p/text"] == (0o644, EPOCH, 0, "")


def test_an_archive_keeps_what_may_be_run(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"b": b"2", "a": b"1"}, EPOCH, ["a"]))
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert [(each.filename, oct(each.external_attr >> 16)) for each in archive.infolist()] == [
            ("a", "0o100755"),
            ("b", "0o100644"),
        ]
    digest, _, name = check_sums(tmp_path).strip().partition("  ")
    assert (len(digest), name) == (64, "a.zip")


def installed() -> Path:
    """Where the environment that runs this holds its packages."""
    return Path(pytest.__file__).parents[1]


def test_every_package_that_ships_has_a_licence_and_its_text() -> None:
    lock = (ROOT / "requirements" / "site.txt").read_text(encoding="utf-8")
    held = list(packages(lock, installed()))
    assert {each.name for each in held} == set(locked(lock))
    assert all(each.licence for each in held)
    assert {each.name for each in held if not each.texts} <= {"pagefind", "pagefind-bin"}
    assert not [each.name for each in held if "AGPL" in each.licence or "Affero" in each.licence]
    text = licence_file(ROOT, "1.2.3", held)
    assert "SIL OPEN FONT LICENSE" in text
    assert all(path.name in text for path in font_files(ROOT))
    assert text.index("EUROPEAN UNION PUBLIC LICENCE") < text.index("SIL OPEN FONT LICENSE")


def test_an_environment_that_holds_something_else_than_the_lock_is_refused() -> None:
    for lock in ("click==0.0.1 \\\n", "there-is-no-such-package==1 \\\n"):
        with pytest.raises(RefusedError, match="environment"):
            list(packages(lock, installed()))


class Stated:
    """A package that states these things of itself."""

    def __init__(self, *stated: tuple[str, str]) -> None:
        self.metadata = Message()
        for key, value in stated:
            self.metadata[key] = value


@pytest.mark.parametrize(
    ("stated", "licence"),
    [
        ([("License-Expression", "MIT OR Apache-2.0"), ("License", "other")], "MIT OR Apache-2.0"),
        ([("License", "BSD-3-Clause")], "BSD-3-Clause"),
        ([("License", "UNKNOWN"), ("Classifier", "License :: OSI Approved :: MIT License")], "MIT"),
        ([("License", "A text\nof lines"), ("Classifier", "License :: OSI Approved :: BSD License")], "BSD License"),
    ],
)
def test_a_licence_is_what_the_package_states_and_no_guess(stated: list[tuple[str, str]], licence: str) -> None:
    assert licence_of(cast("Distribution", Stated(*stated))) == licence


def test_a_package_without_a_licence_is_refused() -> None:
    with pytest.raises(RefusedError, match="states no licence"):
        licence_of(cast("Distribution", Stated(("Name", "secret"))))


def test_a_package_without_the_text_of_its_licence_says_so() -> None:
    text = licence_file(ROOT, "1.2.3", [Package("a", ("1", "2"), "MIT", ())])
    assert "a 1 or 2\nLicence: MIT\n" in text
    assert "holds no text of its licence" in text


def test_the_lock_says_what_needs_what() -> None:
    first = "a==1 \\\n    --hash=sha256:0\n    # via overleg-generator (pyproject.toml)\n"
    lock = f"{first}b==2 \\\n    # via\n    #   a\n    #   c\n"
    assert list(ways(lock)) == [("a", ""), ("b", "a"), ("b", "c")]


def test_a_project_states_a_version_in_all_its_files(tmp_path: Path) -> None:
    for name in ("generator/__init__.py", "CHANGELOG.md", "publiccode.yml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    project = Project(tmp_path)
    project.state("99.0.0", date(2999, 1, 1))
    assert project.version == "99.0.0"
    assert day_of(project.changelog, "99.0.0") == date(2999, 1, 1)
    assert 'releaseDate: "2999-01-01"' in (tmp_path / "publiccode.yml").read_text(encoding="utf-8")
