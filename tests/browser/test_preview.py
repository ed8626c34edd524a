"""A page of a live preview in a browser: it follows saves by itself, and shows what is wrong until that is mended."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest
from mkdocs.config import load_config

from generator.publish.preview.serving import serve_preview
from generator.publish.units.crew import Crew
from tests.browser.conftest import Browse
from tests.publish.preview.projects import made_up

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PATIENCE = 300_000  # milliseconds, for a busy machine


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return made_up(tmp_path / "project")


@pytest.fixture
def address(project: Path) -> Iterator[str]:
    """Where the project is previewed."""
    config = load_config(str(project / "mkdocs.yml"), dev_addr="127.0.0.1:0")
    said: list[str] = []
    is_served, is_over = Event(), Event()

    def say(line: str) -> None:
        said.append(line)
        if line.startswith("Serving on "):
            is_served.set()

    thread = Thread(target=serve_preview, args=(config, project / "content", say, Crew(1), is_over))
    thread.start()
    assert is_served.wait(PATIENCE / 1000), said
    yield said[-1].removeprefix("Serving on ")
    is_over.set()
    thread.join()


def test_a_page_follows_saves_and_shows_mistakes_until_they_are_mended(
    browse: Browse, project: Path, address: str
) -> None:
    page = project / "content" / "pages" / "over.md"
    glossary = project / "content" / "glossary.yml"
    good = glossary.read_text(encoding="utf-8")
    visit = browse(f"{address}over/")
    assert visit.page.locator(".preview-mistakes").count() == 0

    page.write_text(f"{page.read_text(encoding='utf-8')}\nDe eerste proefzin.\n", encoding="utf-8")
    visit.page.get_by_text("De eerste proefzin.").wait_for(timeout=PATIENCE)

    glossary.write_text(f"{good}- term: [x\n", encoding="utf-8")
    notice = visit.page.locator(".preview-mistakes")
    notice.get_by_text("[YAML-SYNTAX]").wait_for(timeout=PATIENCE)
    assert notice.locator("summary").inner_text() == "1 fout"
    assert visit.page.get_by_text("De eerste proefzin.").is_visible()
    assert notice.evaluate("each => getComputedStyle(each).position") == "fixed"

    glossary.write_text(good, encoding="utf-8")
    notice.wait_for(state="detached", timeout=PATIENCE)
    visit.page.get_by_text("De eerste proefzin.").wait_for(timeout=PATIENCE)
    assert visit.errors == []
