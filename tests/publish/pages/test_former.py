"""The next site takes over folders of the former one, and of these nothing but the files that it would have itself."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.publish.assembly.site_folder import SiteFolder
from generator.publish.pages.spare import LATER, Spare
from tests.contents import write
from tests.publish.pages.kept_projects import built, project

_PLACE = "overleggen/mei"
_NAMES = (f"{_PLACE}/index.html", f"{_PLACE}/vraag/index.html")


def _kept(tmp_path: Path) -> dict[str, str]:
    for number, name in enumerate(_NAMES):
        write(tmp_path / "kept" / str(number), name)
    return {name: str(tmp_path / "kept" / str(number)) for number, name in enumerate(_NAMES)}


def _former(tmp_path: Path, kept: dict[str, str]) -> Path:
    site = SiteFolder(str(tmp_path / "former"))
    assert all(site.link(name, file) for name, file in kept.items())
    return tmp_path / "former"


def _taken(tmp_path: Path, spare: Spare, kept: dict[str, str]) -> tuple[frozenset[str], set[str]]:
    """Which files a new site is said to have, and which it has."""
    there = spare.take(_PLACE, SiteFolder(str(tmp_path / "site")), kept)
    found = {path for path in (tmp_path / "site").rglob("*") if not path.is_dir()}
    return there, {path.relative_to(tmp_path / "site").as_posix() for path in found}


def test_a_folder_of_the_same_files_is_taken_over_once(tmp_path: Path) -> None:
    kept, spare = _kept(tmp_path), Spare(tmp_path / "waiting")
    spare.save(_former(tmp_path, kept), [(_PLACE, kept)], ())
    assert _taken(tmp_path, spare, kept) == (frozenset(_NAMES), set(_NAMES))
    assert spare.take(_PLACE, SiteFolder(str(tmp_path / "other")), kept) == frozenset()


@pytest.mark.parametrize("is_waiting", [False, True], ids=["in the site", "while it waits"])
def test_what_somebody_changed_or_added_is_not_taken_over(tmp_path: Path, *, is_waiting: bool) -> None:
    kept, spare = _kept(tmp_path), Spare(tmp_path / "waiting")
    former = _former(tmp_path, kept)
    if is_waiting:
        spare.save(former, [(_PLACE, kept)], ())
    folder = tmp_path / "waiting" / "overleggen+mei" if is_waiting else former / _PLACE
    (folder / "index.html").unlink()
    write(folder / "index.html", _NAMES[0])  # the same words: but whose file is it
    write(folder / "ander" / "index.html", "withdrawn")
    (folder / "weg").symlink_to(tmp_path / "kept")
    if not is_waiting:
        spare.save(former, [(_PLACE, kept)], ())
    # What stands in a former site is put right before it waits.
    expected = _NAMES[1:] if is_waiting else _NAMES
    assert _taken(tmp_path, spare, kept) == (frozenset(expected), set(expected))
    assert not is_waiting or not (tmp_path / "site" / _PLACE / "index.html").exists()
    assert is_waiting or (tmp_path / "site" / _PLACE / "index.html").samefile(kept[_NAMES[0]])


@pytest.mark.parametrize("is_waiting", [False, True], ids=["in the site", "while it waits"])
def test_pages_that_were_made_again_are_not_taken_over(tmp_path: Path, *, is_waiting: bool) -> None:
    kept, spare = _kept(tmp_path), Spare(tmp_path / "waiting")
    former = _former(tmp_path, kept)
    if is_waiting:
        spare.save(former, [(_PLACE, kept)], ())
    _new(tmp_path).replace(kept[_NAMES[0]])
    if not is_waiting:
        spare.save(former, [(_PLACE, kept)], ())
    _taken(tmp_path, spare, kept)
    found = {path for path in (tmp_path / "site").rglob("*.html") if path.read_text(encoding="utf-8") != "new"}
    assert found == {tmp_path / "site" / _NAMES[1]}


def test_folders_that_are_needed_stay_when_all_their_files_are_new(tmp_path: Path) -> None:
    kept, spare = _kept(tmp_path), Spare(tmp_path / "waiting")
    spare.save(_former(tmp_path, kept), [(_PLACE, kept)], ())
    waiting = tmp_path / "waiting" / "overleggen+mei"
    (waiting / "leeg" / "dieper").mkdir(parents=True)
    before = (waiting / "vraag").stat().st_ino
    for file in kept.values():
        _new(tmp_path).replace(file)
    assert _taken(tmp_path, spare, kept) == (frozenset(), set())
    assert [path.name for path in (tmp_path / "site" / _PLACE).iterdir()] == ["vraag"]
    assert (tmp_path / "site" / _PLACE / "vraag").stat().st_ino == before


def test_what_is_made_again_is_put_into_the_folder_that_waits_and_later_into_the_former_site(tmp_path: Path) -> None:
    kept, spare = _kept(tmp_path), Spare(tmp_path / "waiting")
    former = _former(tmp_path, kept)
    spare.save(former, [(_PLACE, kept)], ())
    other = _former(tmp_path, kept)
    for file in kept.values():
        _new(tmp_path).replace(file)
    spare.make(_PLACE, kept)
    assert not (tmp_path / LATER).exists()
    assert _taken(tmp_path, spare, kept) == (frozenset(_NAMES), set(_NAMES))
    shutil.rmtree(tmp_path / "site")
    spare.save(other, [(_PLACE, kept)], ())
    assert _taken(tmp_path, spare, kept) == (frozenset(_NAMES), set(_NAMES))
    assert all((tmp_path / "site" / name).samefile(file) for name, file in kept.items())


def _new(tmp_path: Path) -> Path:
    write(tmp_path / "new", "new")
    return tmp_path / "new"


def test_a_folder_that_is_in_the_way_stays(tmp_path: Path) -> None:
    kept, spare = _kept(tmp_path), Spare(tmp_path / "waiting")
    spare.save(_former(tmp_path, kept), [(_PLACE, kept)], ())
    write(tmp_path / "site" / _PLACE / "eigen.html", "by hand")
    assert _taken(tmp_path, spare, kept) == (frozenset(), {f"{_PLACE}/eigen.html"})


def test_files_that_are_kept_nowhere_else_are_taken_over_by_their_content(tmp_path: Path) -> None:
    spare, part = Spare(tmp_path / "waiting"), "pagefind/2024"
    files = {f"{part}/{name}": name.encode() for name in ("same.pf_meta", "changed", "new")}
    for name in ("same.pf_meta", "gone"):
        write(tmp_path / "former" / part / name, name)
    write(tmp_path / "former" / part / "changed", "CHANGED")
    spare.save(tmp_path / "former", (), [part])
    assert spare.take_equal(part, SiteFolder(str(tmp_path / "site")), files) == {f"{part}/same.pf_meta"}
    assert [path.name for path in (tmp_path / "site" / part).iterdir()] == ["same.pf_meta"]


def test_what_is_made_waits_for_this_site_and_for_the_next(tmp_path: Path) -> None:
    kept, spare = _kept(tmp_path), Spare(tmp_path / "waiting")
    spare.make(_PLACE, kept)
    assert _taken(tmp_path, spare, kept) == (frozenset(_NAMES), set(_NAMES))
    shutil.rmtree(tmp_path / "site")
    assert _taken(tmp_path, spare, kept) == (frozenset(), set())
    spare.save(tmp_path / "no-former-site", [(_PLACE, kept)], ())
    assert not (tmp_path / LATER).exists()
    assert _taken(tmp_path, spare, kept) == (frozenset(_NAMES), set(_NAMES))


def test_of_what_was_made_for_the_next_site_other_states_are_put_right(tmp_path: Path) -> None:
    kept, spare = _kept(tmp_path), Spare(tmp_path / "waiting")
    spare.make(_PLACE, kept)
    _new(tmp_path).replace(kept[_NAMES[0]])
    spare.save(tmp_path / "no-former-site", [(_PLACE, kept)], ())
    assert _taken(tmp_path, spare, kept) == (frozenset(_NAMES), set(_NAMES))
    assert all((tmp_path / "site" / name).samefile(file) for name, file in kept.items())


@pytest.mark.slow
def test_what_waits_and_is_damaged_changes_no_site(tmp_path: Path) -> None:
    root = project(tmp_path)
    built(root)
    write(root / "content" / "pages" / "extra.md", "# Een\n")
    built(root)
    waiting = sorted((root / ".cache" / "former").rglob("*.*"))
    assert waiting
    for number, path in enumerate(each for each in waiting if each.is_file()):
        path.unlink()
        if number % 2:
            write(path, "damaged")
    write(root / "content" / "pages" / "extra.md", "# Twee\n")
    assert built(root).files == _anew(root, tmp_path)


def _anew(root: Path, tmp_path: Path) -> dict[str, bytes]:
    other = tmp_path / "anew"
    shutil.copytree(root, other, ignore=shutil.ignore_patterns(".cache", "site", "dist"))
    return built(other).files
