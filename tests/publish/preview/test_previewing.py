"""A preview in this process: what a save makes of it, and what it leaves alone."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from threading import Thread

import pytest

from generator.messages.message import words
from generator.problems import Code, Place, Problem, Problems
from generator.publish.preview import previewing, reading, showing
from tests.publish.preview.projects import Project, made_up

GLOSSARY = "content/glossary.yml"
FOOTER = "overrides/partials/footer.html"
SHEET = "overrides/assets/stylesheets/site.css"
TERM = "\n- term: antwoord\n  definition: Wat een minister op een vraag schrijft.\n"
BROKEN = Problem(Code.TEXT_CHANGED, Place("overleggen/a/volledige-tekst/index.html"), words("a word is lost"))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was read before."""
    root = made_up(tmp_path_factory.mktemp("made-up") / "project")
    Project(root).preview.begin()
    return root


@pytest.fixture
def project(built: Path, tmp_path: Path) -> Project:
    """A copy of it, previewed."""
    shutil.copytree(built, tmp_path / "project")
    project = Project(tmp_path / "project")
    project.preview.begin()
    project.finish()
    assert project.preview.mistakes == ()
    return project


def refuse(*_: object, **__: object) -> None:
    raise AssertionError("this is not to be done")


def test_what_editors_save_shows(project: Project) -> None:
    changed = re.sub(r"^(  definition: )(?=\w)", r"\1Proefwoord. ", project.read(GLOSSARY), count=1, flags=re.MULTILINE)
    letter = re.findall(r"^- term: \W*(.)", changed.partition("Proefwoord")[0], flags=re.MULTILINE)[-1].lower()
    before = project.preview.version
    project.write(GLOSSARY, changed)
    assert "Proefwoord" in project.page(f"begrippen/{letter}/")
    assert project.preview.version_after(before, 0) != before

    identity = project.consultations[0]
    sidecar = f"content/consultations/{identity}/consultation.yml"
    project.write(sidecar, re.sub(r"(?m)^(title|short_title): .*", r"\1: Proeftitel", project.read(sidecar)))
    assert "Proeftitel" in project.page(f"overleggen/{identity}/")
    assert "Proeftitel" in project.page("overleggen/")

    project.append("content/pages/over.md", "\nProefzin.\n")
    assert "Proefzin." in project.page("over/")


def test_where_many_are_to_be_read_again_the_one_that_somebody_looks_at_comes_first(project: Project) -> None:
    looked_at, other = (f"overleggen/{each}/volledige-tekst/" for each in project.consultations[:2])
    project.page(other)
    project.page(looked_at)
    project.append(GLOSSARY, TERM)
    assert "#begrip-antwoord" in project.page(looked_at)
    assert "#begrip-antwoord" not in project.page(other)
    assert "begrip-antwoord" in project.page("begrippen/a/")
    project.finish()
    assert "#begrip-antwoord" in project.page(other)


def test_a_change_of_style_reads_nothing_again_and_makes_no_page_again(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = project.page("")
    for module, name in ((previewing, "kept_content"), (previewing, "lists_of"), (previewing, "load_config")):
        monkeypatch.setattr(module, name, refuse)
    before = project.preview.version
    project.append(SHEET, "/* proefstijl */\n")
    assert "/* proefstijl */" in str(project.preview.file("assets/stylesheets/site.css"))
    assert project.page("") is not None
    assert project.page("") == page
    assert project.preview.version != before


def test_a_template_shows_without_reading_anything_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name in ((previewing, "kept_content"), (previewing, "lists_of"), (reading, "understand_and_keep")):
        monkeypatch.setattr(module, name, refuse)
    project.append(FOOTER, "<p>proefregel</p>\n")
    assert "<p>proefregel</p>" in project.page("")


def test_what_is_on_the_screen_is_sent_while_a_new_state_is_made_of_the_same_texts(project: Project) -> None:
    places = [f"overleggen/{each}/" for each in project.consultations] + ["", "begrippen/", "fracties/"]
    failed: list[BaseException] = []

    def ask() -> None:
        try:
            for _ in range(5):
                for place in places:
                    project.page(place)
        except BaseException as error:
            failed.append(error)

    asking = Thread(target=ask)
    asking.start()
    for _ in range(3):
        project.append(FOOTER, "<p>proefregel</p>\n")
    asking.join()
    assert failed == []
    assert list(project.preview.mistakes) == []
    assert project.page("").count("<p>proefregel</p>") == 3


def test_a_page_that_somebody_asks_for_while_a_new_state_is_made_does_not_stop_it(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, others = showing.Showing.file, ["fracties/index.html", "dossiers/index.html", "themas/index.html"]

    def while_others_ask(self: showing.Showing, place: str) -> bytes | None:
        if others:
            project.preview.file(others.pop())
        return made(self, place)

    project.page("over/")
    monkeypatch.setattr(showing.Showing, "file", while_others_ask)
    project.append("content/pages/over.md", "\nProefzin.\n")
    assert "Proefzin." in project.page("over/")
    assert project.preview.mistakes == ()


def test_a_mistake_in_a_list_reads_no_consultation_and_leaves_the_last_good_site(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, page = project.read(GLOSSARY), project.page("begrippen/")
    with monkeypatch.context() as patched:
        patched.setattr(previewing, "kept_content", refuse)
        project.append(GLOSSARY, "- term: [x\n")
    (mistake,) = project.preview.mistakes
    line = good.count("\n") + 1
    assert re.match(rf"content/glossary\.yml:{line}:\d+: \[YAML-SYNTAX\] ", mistake)
    assert f"{mistake}\nThe preview shows the content as it was before these errors." in project.said
    assert project.page("begrippen/") == page
    assert "<h1" in project.page("privacy/")  # nobody saw it before

    project.append(SHEET, "/* proefstijl */\n")
    assert list(project.preview.mistakes) == [mistake]

    project.write(GLOSSARY, good)
    assert list(project.preview.mistakes) == []


def test_a_mistake_in_a_template_is_told_with_its_line_and_leaves_the_pages_that_were_seen(project: Project) -> None:
    good, page = project.read(FOOTER), project.page("")
    project.append(FOOTER, "\n{% if %}\n")
    (mistake,) = project.preview.mistakes
    assert mistake.startswith(f"{FOOTER}:{good.count(chr(10)) + 2}:1: [TEMPLATE] ")
    assert project.page("") == page
    project.write(FOOTER, good)
    assert list(project.preview.mistakes) == []


def test_a_preview_that_begins_with_a_mistake_shows_all_once_it_is_mended(built: Path, tmp_path: Path) -> None:
    shutil.copytree(built, tmp_path / "project")
    project = Project(tmp_path / "project")
    good = project.read(GLOSSARY)
    (project.root / GLOSSARY).write_text(f"{good}- term: [x\n", encoding="utf-8")
    project.preview.begin()
    assert project.preview.file("index.html") is None
    assert len(project.preview.mistakes) == 1
    project.write(GLOSSARY, good)
    assert "<h1" in project.page("")


def test_a_link_by_hand_that_leads_nowhere_is_told_on_its_page(project: Project) -> None:
    project.append("content/pages/over.md", "\n[weg](nergens.md) en [hier](overleggen/index.md)\n")
    project.page("over/")
    project.page("privacy/")
    (mistake,) = project.preview.mistakes_on("over/index.html")
    assert "over.md" in mistake
    assert "nergens.md" in mistake
    assert project.preview.mistakes_on("privacy/index.html") == ()


def test_the_words_of_a_consultation_are_checked_after_a_save_that_concerns_it(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[str] = []

    def check(source: object, ledger: object, html: str, problems: Problems) -> None:
        checked.append(html)
        problems.add(BROKEN)

    monkeypatch.setattr(showing, "check_words", check)
    sidecar = f"content/consultations/{project.consultations[0]}/consultation.yml"
    project.write(sidecar, re.sub(r"(?m)^(title|short_title): .*", r"\1: Proeftitel", project.read(sidecar)))
    project.finish()
    assert len(checked) == 1
    assert "Proeftitel" in checked[0]
    assert list(project.preview.mistakes) == [str(BROKEN)]


def test_a_consultation_that_comes_and_goes_is_listed_and_not(project: Project) -> None:
    identity = project.consultations[0]
    folder = project.root / "content" / "consultations" / identity
    shutil.move(folder, project.root / "away")
    project.see()
    assert f'href="{identity}/"' not in project.page("overleggen/")
    assert project.preview.file(f"overleggen/{identity}/index.html") is None
    shutil.move(project.root / "away", folder)
    project.see()
    assert f'href="{identity}/"' in project.page("overleggen/")


def test_search_finds_what_was_saved_last(project: Project) -> None:
    first = project.preview.file("pagefind/jaren.json")
    assert first is not None
    assert project.preview.file("pagefind/../../mkdocs.yml") is None
    project.append(GLOSSARY, "\n- term: proefbegrip\n  definition: Alleen voor deze proef.\n")
    project.finish()
    assert project.preview.file("pagefind/jaren.json") != first
