"""The site about the program: it can be built, leads nowhere wrong, names all verbs and keys, and its commands work."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from mkdocs.config import load_config
from mkdocs.structure.files import Files

from generator.cli import main as cli
from tools import docs_translation
from tools.docs_pages import EDITED, ELSEWHERE, commands, edited_files, moved
from tools.docs_translation import TRANSLATED

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
HOW_TO = sorted((DOCS / "how-to").glob("*.md"))
OPTIONAL = {"content/missing.yml", "content/dossiers.yml", "content/publisher.yml"}
"""Files that an editor may leave out."""
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path, language: str) -> list[str]:
    """The lines in the blocks of a page in one language."""
    found = (text for name, text in _BLOCK.findall(page.read_text(encoding="utf-8")) if name == language)
    return [line for text in found for line in text.splitlines()]


def test_every_verb_and_option_has_its_place_in_the_list_of_commands() -> None:
    page = commands()

    for name, command in cli.commands.items():
        assert f"## {name}\n" in page
        assert all(option in page for parameter in command.params for option in parameter.opts if option[0] == "-")


def test_every_key_that_editors_may_write_is_listed() -> None:
    page = edited_files()

    for name in EDITED:
        schema = json.loads((ROOT / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
        entries = [schema, *schema.get("$defs", {}).values()]
        assert all(f"| `{key}` |" in page for entry in entries for key in entry.get("properties", ()))


@pytest.mark.parametrize("name", ELSEWHERE)
def test_a_document_from_elsewhere_links_only_to_pages(name: str) -> None:
    page = moved(ROOT / name, ELSEWHERE[name])

    targets = re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", page)
    folder = (DOCS / ELSEWHERE[name]).parent
    pages = {(DOCS / there).resolve() for there in ELSEWHERE.values()} | {each.resolve() for each in DOCS.rglob("*.md")}
    assert {(folder / target).resolve() for target in targets} <= pages
    assert "no-page:" not in page


def test_a_page_that_is_older_than_its_english_stops_a_strict_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    docs = tmp_path / "docs"
    shutil.copytree(DOCS, docs, ignore=shutil.ignore_patterns("pictures", "decisions"))
    monkeypatch.setattr(docs_translation, "DOCS", docs)
    config = load_config(str(ROOT / "docs.yml"))

    config.plugins.on_files(Files([]), config=config)
    assert caplog.records == []
    page = docs / "how-to" / "words.md"
    page.write_text(page.read_text(encoding="utf-8").replace("short sentences", "sentences"), encoding="utf-8")
    files = config.plugins.on_files(Files([]), config=config)

    assert [(each.name.partition(".")[0], each.levelname, each.message) for each in caplog.records] == [
        ("mkdocs", "WARNING", "docs/nl/how-to/words.po: no Dutch for 1 of its passages: run make translations")
    ]
    made = files.get_file_from_path("nl/how-to/words.md")
    assert made is not None
    assert "Write as to a neighbour: sentences, no word" in made.content_string


@pytest.mark.slow
def test_it_builds_strict_and_asks_no_other_host_for_anything(tmp_path: Path) -> None:
    built = tmp_path / "built"
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-f", "docs.yml", "-d", str(built)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr.strip()) == (0, "")
    pages = [each.read_text(encoding="utf-8") for each in built.rglob("*.html")]
    assert len(pages) > 30
    loaded = r"""<(?:script|img|link|iframe)\b[^>]*?\b(?:src|href)=["']?(?:https?:)?//[^"'\s>]+"""
    assert [found for page in pages for found in re.findall(loaded, page)] == []
    for page in TRANSLATED:
        name = page.removesuffix("index.md").removesuffix(".md")
        english, dutch = (shown(built / language / name) for language in ("", "nl"))
        assert (english.language, dutch.language) == ("en", "nl")
        assert english.anchors == dutch.anchors
        assert english.elsewhere == [("nl", built / "nl" / name)]
        assert dutch.elsewhere == [("en", built / name)]


@dataclass(frozen=True)
class Shown:
    """A built page: its language, the anchors of its parts in order, and the same page in other languages."""

    language: str
    anchors: list[str]
    elsewhere: list[tuple[str, Path]]


def shown(folder: Path) -> Shown:
    """The page that a folder of the built site holds."""
    page = BeautifulSoup((folder / "index.html").read_text(encoding="utf-8"), "lxml")
    links = [link for link in page.select("article > p > a[hreflang]") if link["lang"] == link["hreflang"]]
    return Shown(
        str(page.select("html")[0]["lang"]),
        [str(part["id"]) for part in page.select("article [id]")],
        [(str(link["lang"]), (folder / str(link["href"])).resolve()) for link in links],
    )


@pytest.mark.slow
def test_the_commands_of_the_steps_work_one_after_the_other(tmp_path: Path) -> None:
    project = project_with_documents(tmp_path)
    lines = [line for name in ("add", "correct", "annotate") for line in blocks(DOCS / "how-to" / f"{name}.md", "sh")]

    assert [shlex.split(line)[1] for line in lines] == ["add", "outline", "check", "site", "add", "withdraw", "suggest"]
    for line in lines:
        program, *arguments = shlex.split(line)
        assert program == "generator"
        done = _generator(project, *arguments)
        assert done.returncode == 0, (line, done.stderr[-2000:])


@pytest.mark.slow
def test_the_steps_to_a_site_of_ones_own_work_in_an_empty_folder(tmp_path: Path) -> None:
    for line in blocks(DOCS / "how-to" / "own-site.md", "sh"):
        program, *arguments = shlex.split(line)
        assert program == "generator"
        done = _generator(tmp_path, *arguments)
        assert done.returncode == 0, (line, done.stderr[-2000:])
    assert "<title>Onze vragen</title>" in (tmp_path / "my-site/site/index.html").read_text(encoding="utf-8")
    named = re.findall(r"^\| `([^`]+)`", (DOCS / "how-to" / "own-site.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert [name for name in named if not (tmp_path / "my-site" / name).exists()] == []


def _generator(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def project_with_documents(folder: Path) -> Path:
    """A project with one consultation, and two versions of another beside it, as the steps name them."""
    document = "navo-ministers-mei-2025"
    kept = "politiebureau-wolvega-juli-2024"
    project = folder / "project"
    shutil.copytree(ROOT / "overrides", project / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", project)
    others = [each.name for each in (ROOT / "content" / "consultations").iterdir() if each.name != kept]
    shutil.copytree(ROOT / "content", project / "content", ignore=shutil.ignore_patterns(*others))
    text = (ROOT / "content" / "consultations" / document / "source.txt").read_text(encoding="utf-8")
    (project / "document.txt").write_text(text, encoding="utf-8")
    corrected = text.replace("Rusland", "de Russische Federatie", 1)
    assert corrected != text
    (project / "corrected.txt").write_text(corrected, encoding="utf-8")
    return project


@pytest.mark.parametrize("page", [*HOW_TO, DOCS / "index.md"], ids=lambda page: page.stem)
def test_every_verb_and_target_that_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))

    assert set(re.findall(r"\bgenerator (\w+)", text)) - {"is", "in"} <= set(cli.commands)
    named = set(re.findall(r"(?:`|\$ |\b[a-z.]+ )make ([a-z]+)(?=`|$| {2})", text, re.MULTILINE))
    assert named <= targets
    assert named >= {"site", "serve"} or page.stem != "index"


@pytest.mark.parametrize("page", HOW_TO, ids=lambda page: page.stem)
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    named = re.findall(r"`((?:overrides|generator|hosting|content)/[\w./-]+)`", page.read_text(encoding="utf-8"))
    there = [name for name in named if (ROOT / name).exists()]
    made_by_editors = {name for name in named if "voorbeeld" in name or name in OPTIONAL}
    assert set(named) - set(there) - made_by_editors == set()
