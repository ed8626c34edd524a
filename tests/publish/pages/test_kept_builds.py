"""A build with what was kept gives what a build of everything gives, to the byte; nothing damaged is believed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from generator.publish.pages import archive_pages
from generator.publish.units.crew import Crew
from tests.contents import write
from tests.publish.pages.kept_projects import add, built, built_anew, kept, project

pytestmark = pytest.mark.slow

NONE_AGAIN = "3 kept, none made again."


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return project(tmp_path)


def test_workers_give_the_same(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3):
        add(root, f"maart-{number}")
    expected = built_anew(root, tmp_path, monkeypatch)
    assert built(root, Crew(2)).files == expected
    assert built(root, Crew(2)).files == expected


def test_workers_that_are_no_copies_of_this_process_give_the_same(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = built_anew(root, tmp_path, monkeypatch)
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
        found = built(root, Crew(2, executor))
    assert found.files == expected
    assert found.told("Sites") == "0 kept, 3 made again (3 new)."


def _definition(root: Path) -> None:
    path = root / "content" / "glossary.yml"
    path.write_text(f"{path.read_text(encoding='utf-8')}\n- term: Kamer\n  definition: De Tweede.\n", encoding="utf-8")


def _style(root: Path) -> None:
    sheet = next((root / "overrides").rglob("*.css"))
    sheet.write_text(f"{sheet.read_text(encoding='utf-8')}\nbody{{margin:1px}}\n", encoding="utf-8")


def _template(root: Path) -> None:
    base = root / "overrides" / "base.html"
    base.write_text(base.read_text(encoding="utf-8").replace("</body>", "<p>Anders</p></body>"), encoding="utf-8")


def _page_by_hand(root: Path) -> None:
    over = root / "content" / "pages" / "over.md"
    over.write_text(over.read_text(encoding="utf-8").replace("# Over\n", "# Over ons\n", 1), encoding="utf-8")


def _name(root: Path) -> None:
    shutil.rmtree(root / "dist")  # the bundle gets another name
    config = root / "mkdocs.yml"
    config.write_text(
        config.read_text(encoding="utf-8").replace("site_name: Overleg", "site_name: X"), encoding="utf-8"
    )


def _sidecar(root: Path) -> None:
    write(root / "content" / "consultations" / "juni" / "consultation.yml", "title: Over juni\nshort_title: Juni\n")


def _remove(root: Path) -> None:
    (root / "content" / "consultations" / "juli" / "source.txt").unlink()
    (root / "content" / "consultations" / "juli").rmdir()


CHANGES: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "one more": (lambda root: add(root, "augustus"), "3 kept, 1 made again (1 new).", "3 kept, 1 made again (1 new)."),
    "one more, newer than all others": (
        lambda root: add(root, "augustus", answered="3 juni 2026"),
        "3 kept, 1 made again (1 new).",
        "3 kept, 1 made again (1 new).",
    ),
    "sidecar": (
        _sidecar,
        "2 kept, 1 made again (1 consultation changed).",
        "2 kept, 1 made again (1 pages changed).",
    ),
    "style": (_style, NONE_AGAIN, "0 kept, 3 made again (3 look changed)."),
    "template": (_template, NONE_AGAIN, "0 kept, 3 made again (3 look changed)."),
    "page written by hand": (_page_by_hand, NONE_AGAIN, ""),
    "one less": (_remove, "2 kept, none made again.", "2 kept, none made again."),
    "term": (_definition, "", ""),
    "name of the site": (_name, "", ""),
}


@pytest.mark.parametrize("name", CHANGES)
def test_after_a_change_only_what_differs_is_made_again_and_all_is_as_if_made_anew(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    change, pages, sites = CHANGES[name]
    built(root)
    change(root)
    found = built(root)
    assert found.files == built_anew(root, tmp_path, monkeypatch)
    assert pages in ("", found.told("Pages"))
    assert sites in ("", found.told("Sites"))


def test_a_template_may_ask_for_the_words_of_every_page(root: Path) -> None:
    sitemap = root / "overrides" / "sitemap.xml"
    asked = "{{ file.dest_uri }}\n{{ file.page.content }}\0"
    sitemap.write_text(f"{{%- for file in pages %}}{asked}{{%- endfor %}}", encoding="utf-8")
    for _ in range(2):  # also where all pages are kept
        files = built(root).files
        told = (each.partition("\n") for each in files["site/sitemap.xml"].decode("utf-8").split("\0") if each)
        words = {name: content for name, _, content in told}
        assert {"fracties/vvd/index.html", "overleggen/mei/index.html", "index.html"} < words.keys()
        assert all(content.encode("utf-8") in files[f"site/{name}"] for name, content in words.items())
        sitemap.touch()


def test_a_page_over_all_is_not_written_again_for_another_look(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(root)
    _template(root)
    with monkeypatch.context() as patched:
        patched.setattr(archive_pages, "written", None)
        found = built(root)
    assert "look changed" in found.told("Archive pages")
    assert found.files == built_anew(root, tmp_path, monkeypatch)


def test_a_damaged_page_over_all_is_no_source_for_another_look(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(root)
    for page in (root / ".cache" / "archive").glob("*/*.files/*"):
        page.write_bytes(page.read_bytes().replace(b"e", b"a"))
    _style(root)
    assert built(root).files == built_anew(root, tmp_path, monkeypatch)


@pytest.mark.parametrize("ending", [".unit", ".pages", ".site", ".page"])
@pytest.mark.parametrize("at", [0.0, 0.5, 0.99])
def test_what_is_damaged_is_made_again(root: Path, ending: str, at: float) -> None:
    expected = built(root).files
    for path in kept(root, ending):
        data = bytearray(path.read_bytes())
        data[int(at * len(data))] ^= 1
        path.write_bytes(bytes(data))
    found = built(root)
    assert found.report.exit_code == 0
    assert found.files == expected


def test_what_belongs_to_a_look_or_text_of_before_is_removed(root: Path) -> None:
    for number in range(4):
        write(root / "content" / "consultations" / "juni" / "consultation.yml", f"short_title: Juni {number}\n")
        built(root)
    assert len(list((root / ".cache" / "pages" / "juni").glob("*.pages"))) == 2
    assert len(list((root / ".cache" / "pages" / "juni").glob("*.site"))) == 2
    assert len(list((root / ".cache" / "pages" / "juni").glob("*.files"))) == 2


@pytest.mark.parametrize("ending", [".pages", ".site"])
def test_workers_make_again_what_is_damaged(root: Path, ending: str) -> None:
    for number in range(3):
        add(root, f"maart-{number}")
    expected = built(root).files
    for path in kept(root, ending):
        data = path.read_bytes()
        path.write_bytes(data[:-20] + b"\0" * 20)
    assert built(root, Crew(2)).files == expected
