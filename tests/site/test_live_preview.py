"""`python -m generator serve`: a save in content, a template's CSS or an override shows by itself."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config

from generator.publish.preview.previewing import Preview as Previewed
from generator.publish.units.crew import Crew
from tests.site.projects import copy_small_project

pytestmark = pytest.mark.slow

PATIENCE = 600  # seconds, for a busy machine; on a quiet one a save shows in one to two
POLL = 0.05


@dataclass(frozen=True)
class Preview:
    """A preview that is running: its project, where it is served, and what it printed so far."""

    project: Path
    address: str
    log: Path

    def shows(self, page: str, word: str) -> bool:
        """Whether a page holds a word now."""
        try:
            with urlopen(f"{self.address}{page}", timeout=PATIENCE) as answer:  # noqa: S310 - our own server
                return word in answer.read().decode()
        except (URLError, TimeoutError):
            return False

    def comes_to_show(self, page: str, word: str) -> bool:
        """Whether a page comes to hold a word in reasonable time."""
        return _becomes_true(lambda: self.shows(page, word))


def _becomes_true(is_so: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if is_so():
            return True
        time.sleep(POLL)
    return False


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    tmp_path = tmp_path_factory.mktemp("preview")
    project = copy_small_project(tmp_path / "project")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    log = tmp_path / "log.txt"
    with log.open("wb") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "generator", "serve", "--address", address],
            cwd=project,
            stdout=output,
            stderr=output,
        )
    running = Preview(project, f"http://{address}/", log)
    try:
        assert running.comes_to_show("", "<h1"), log.read_text(encoding="utf-8")
        yield running
    finally:
        server.kill()
        server.wait()


def test_a_save_shows_and_a_mistake_leaves_the_last_good_preview(preview: Preview) -> None:
    glossary = preview.project / "content" / "glossary.yml"
    good = glossary.read_text(encoding="utf-8")
    glossary.write_text(good.replace("definition: ", "definition: Proefwoord ", 1), encoding="utf-8")
    assert preview.comes_to_show("begrippen/a/", "Proefwoord"), preview.log.read_text(encoding="utf-8")

    sheet = preview.project / "overrides" / "assets" / "stylesheets" / "site.css"
    with sheet.open("a", encoding="utf-8") as css:
        css.write("\n/* proefregel */\n")
    assert preview.comes_to_show("assets/stylesheets/site.css", "proefregel")

    glossary.write_text(good + "- term: [x\n", encoding="utf-8")
    assert _becomes_true(lambda: "[YAML-SYNTAX]" in preview.log.read_text(encoding="utf-8"))
    assert "content/glossary.yml:" in preview.log.read_text(encoding="utf-8")
    assert preview.shows("begrippen/a/", "Proefwoord")
    assert preview.shows("begrippen/a/", "[YAML-SYNTAX]")

    glossary.write_text(good, encoding="utf-8")
    assert _becomes_true(lambda: not preview.shows("begrippen/a/", "Proefwoord"))
    assert not preview.shows("begrippen/a/", "[YAML-SYNTAX]")
    assert not (preview.project / "site").exists()


def test_a_page_says_where_to_hear_of_a_new_version(preview: Preview) -> None:
    assert preview.shows("", "_preview/version")


def test_every_file_is_the_one_that_mkdocs_serves(tmp_path: Path) -> None:
    project, site = copy_small_project(tmp_path / "project"), tmp_path / "site"
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(site))
    config.plugins.on_startup(command="serve", dirty=False)
    mkdocs_build.build(config)
    config = load_config(str(project / "mkdocs.yml"))
    previewed = Previewed(config, project / "content", lambda _: None, Crew(1))
    previewed.begin()
    while previewed.look_once():
        pass
    assert list(previewed.mistakes) == []
    files = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]
    assert [name for name in files if previewed.file(name) != (site / name).read_bytes()] == []
    assert sum(name.endswith(".html") for name in files) > 50
