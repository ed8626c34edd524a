"""What was found in the middles of pages serves for the same pages in other frames, and for nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.publish.offline.pages import Middle, page_in_both_forms
from generator.publish.pages import kept_middles as module
from generator.publish.pages.kept_middles import KnownMiddles
from generator.publish.pages.kept_pages import HOSTED, OFFLINE, KeptPages, made_pages
from generator.publish.pages.parted_files import PartedFile, opened, write, written

FILE = "a/index.html"
MIDDLE = '<h1 id="een">\u00e9\u00e9n</h1>\n<a href="../b/" aria-describedby="een">x</a>\n<a href="https://a.nl/">y</a>'


def page(middle: str = MIDDLE, frame: str = "1") -> bytes:
    head = f"<head>\n<title>{frame}</title>\n</head>\n<body>\n"
    return f'{head}<main>\n{middle}\n</main>\n<a href="../c/">{frame}</a>\n</body>'.encode()


def kept(folder: Path, *files: bytes) -> PartedFile:
    """Pages that were made in one frame, as they are kept."""
    named = {FILE if not number else f"{number}/index.html": data for number, data in enumerate(files)}
    write(folder / "kept", written(*made_pages(named)))
    file = opened(folder / "kept")
    assert file
    return file


def middle_of(data: bytes) -> Middle:
    found = page_in_both_forms(FILE, data.decode(), "pagefind").middle
    assert found
    return found


def test_the_middle_of_a_page_comes_back_as_it_was_found(tmp_path: Path) -> None:
    middle = middle_of(page())
    known = KeptPages(kept(tmp_path, page(), page("<p>twee"))).middles()
    assert known.find(FILE, middle.digest) == middle
    assert 'href="../b/index.html"' in middle.text
    assert known.find("1/index.html", middle.digest) is None
    assert known.find("2/index.html", middle.digest) is None


@pytest.mark.parametrize(
    "above",
    [
        "<head>\n<title>x</title>\n<script src='../a.js'></script>\n</head>",
        "<head>\n<link rel='preload' href='x'>\n<a href='..'>\u00e9\U0001f600</a>\n</head>",
        "<head>\n</head>",
    ],
    ids=["a loader before it", "something left out before it", "nothing"],
)
def test_the_middle_is_found_wherever_the_frame_for_the_bundle_puts_it(tmp_path: Path, above: str) -> None:
    data = f"{above}\n<body>\n<main>\n{MIDDLE}\n</main>\n<a href='../c/'>1</a>\n</body>".encode()
    middle = middle_of(data)
    found = KeptPages(kept(tmp_path, data)).middles().find(FILE, middle.digest)
    assert found == middle
    assert found.text == middle_of(page()).text


def test_pages_in_other_frames_are_made_as_if_nothing_were_known(tmp_path: Path) -> None:
    known = KeptPages(kept(tmp_path, page())).middles()
    other = {FILE: page(frame="2")}
    assert made_pages(other, before=known) == made_pages(other)


def test_what_is_known_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = KeptPages(kept(tmp_path, page())).middles()
    other = middle_of(page("<p>zoals het bewaard is"))
    monkeypatch.setattr(KnownMiddles, "find", lambda *_: other)
    facts, parts = made_pages({FILE: page(frame="2")}, before=known)
    write(tmp_path / "again", written(facts, parts))
    file = opened(tmp_path / "again")
    assert file
    assert KeptPages(file).identifiers(HOSTED) == KeptPages(file).identifiers(OFFLINE) == {FILE: []}


def test_what_another_program_found_is_not_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known, digest = KeptPages(kept(tmp_path, page())).middles(), middle_of(page()).digest
    assert known.find(FILE, digest)
    monkeypatch.setattr(module, "whole_program_version", lambda: "another")
    assert known.find(FILE, digest) is None


def test_nothing_is_known_of_pages_whose_file_is_damaged(tmp_path: Path) -> None:
    file, digest = kept(tmp_path, page()), middle_of(page()).digest
    data = file.path.read_bytes()
    file.path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    assert KeptPages(file).middles().find(FILE, digest) is None
    assert not file.path.exists()


def test_ids_that_differ_between_the_forms_are_kept_for_each(tmp_path: Path) -> None:
    kept_file = kept(tmp_path, page('<p id="x">x</p>'))
    assert KeptPages(kept_file).identifiers(HOSTED) == KeptPages(kept_file).identifiers(OFFLINE) == {FILE: ["x"]}
    policy = '<meta id="weg" http-equiv="Content-Security-Policy" content="x">'
    pages = KeptPages(kept(tmp_path, page(policy)))
    assert (pages.identifiers(HOSTED), pages.identifiers(OFFLINE)) == ({FILE: ["weg"]}, {FILE: []})
