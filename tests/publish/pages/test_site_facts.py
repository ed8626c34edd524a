"""What leads where is kept from one build to the next, and hides nothing that is wrong in the next."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.publish.pages.kept_pages import HOSTED, KeptPages, made_pages
from generator.publish.pages.parted_files import DamagedError, opened, write, write_beside, written
from generator.publish.pages.site_facts import facts_of
from generator.publish.pages.store import beside
from generator.verify.facts import PageFacts, page_facts

TWO = '<h1 id="twee">x</h1><h2 id="drie">x</h2>'


def _page(words: str) -> bytes:
    return f"<!doctype html>\n<html><body>\n{words}\n</body></html>".encode()


def _group(folder: Path, name: str, words: str) -> KeptPages:
    write_beside(beside(folder / name), [_page(words)])
    write(folder / name, written(*made_pages({f"{name}/index.html": _page(words)})))
    file = opened(folder / name)
    assert file is not None
    return KeptPages(file)


def _facts(folder: Path, groups: Iterable[KeptPages], other: str = "") -> dict[str, PageFacts]:
    """What pages declare beside one that is read each time, with what was kept before."""
    known = {"c/index.html": page_facts("c/index.html", _page(other))}
    pages = tuple(groups)
    names = frozenset({*known, *(name for group in pages for name in group.digests)})
    return facts_of(pages, HOSTED, known, names, folder / "kept")


@pytest.fixture
def groups(tmp_path: Path) -> list[KeptPages]:
    """Two groups that were seen before, and of which nothing can be read any more."""
    made = [_group(tmp_path, "a", '<a href="../b/#twee">x</a>'), _group(tmp_path, "b", TWO)]
    _facts(tmp_path, made)
    for name in "ab":
        (tmp_path / name).unlink()
    return made


def test_what_did_not_change_is_not_read_again(tmp_path: Path, groups: list[KeptPages]) -> None:
    found = _facts(tmp_path, groups)
    assert found["a/index.html"].targets == {"b/index.html#twee"}
    assert found["a/index.html"].followed == 1
    assert found["b/index.html"].identifiers == {"twee"}


def test_an_id_that_nobody_asked_for_before_is_looked_up(tmp_path: Path, groups: list[KeptPages]) -> None:
    with pytest.raises(DamagedError):
        _facts(tmp_path, groups, '<a href="../b/#drie">x</a>')
    again = [groups[0], _group(tmp_path, "b", TWO)]
    for _ in range(2):
        assert _facts(tmp_path, again, '<a href="../b/#drie">x</a>')["b/index.html"].identifiers == {"twee", "drie"}


def test_an_id_that_was_not_there_before_is_not_there_now(tmp_path: Path) -> None:
    made = [_group(tmp_path, "b", TWO)]
    for _ in range(2):
        assert not _facts(tmp_path, made, '<a href="../b/#vier">x</a>')["b/index.html"].identifiers
        (tmp_path / "b").unlink(missing_ok=True)


def test_pages_that_lead_to_what_is_gone_declare_it_themselves(tmp_path: Path, groups: list[KeptPages]) -> None:
    again = [_group(tmp_path, "a", '<a href="../b/#twee">x</a>'), _group(tmp_path, "b", "<h1>x</h1>")]
    assert again[0].file.digest == groups[0].file.digest
    found = _facts(tmp_path, again)
    assert found["a/index.html"] == page_facts("a/index.html", _page('<a href="../b/#twee">x</a>'))
    assert not found["b/index.html"].identifiers


@pytest.mark.parametrize("size", [0, 100, 300])
def test_what_is_kept_and_damaged_is_not_believed(tmp_path: Path, size: int) -> None:
    made = [_group(tmp_path, "a", '<a href="../b/#twee">x</a>'), _group(tmp_path, "b", TWO)]
    expected = _facts(tmp_path, made)
    (tmp_path / "kept").write_bytes((tmp_path / "kept").read_bytes()[:size])
    assert _facts(tmp_path, made) == expected
    data = (tmp_path / "kept").read_bytes()
    (tmp_path / "kept").write_bytes(data.replace(b"twee", b"vier"))
    assert _facts(tmp_path, made) == expected
