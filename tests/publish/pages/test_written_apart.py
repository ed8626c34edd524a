"""Pages that another process writes are those that this one would write, and what is wrong with them is raised here."""

from __future__ import annotations

import os

import pytest

from generator.publish.pages.archive_drafts import keyed
from generator.publish.pages.packed_drafts import DraftPacker
from generator.publish.pages.written_apart import written_apart
from generator.publish.units import crew as module
from generator.publish.units.crew import Crew
from generator.render.views.draft import Draft
from generator.render.writing.markdown import Markdown

HERE = os.getpid()


@pytest.fixture(autouse=True)
def _may_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_may_copy", lambda: True)


def words(told: str) -> Markdown:
    return Markdown(f"## {told}\n\n{'hier' if os.getpid() == HERE else 'elders'} geschreven \ud800\n")


def wrong(told: str) -> Markdown:
    raise LookupError(told)


def test_another_process_writes_pages_as_they_are() -> None:
    draft = Draft("fracties/", "Fracties", "Alle fracties.", words, ("Wie vraagt",))
    [(name, page)] = written_apart({"fracties/index.md": keyed(draft, DraftPacker({}))}, Crew(2)).items()
    assert name == page.file == "fracties/index.md"
    assert (page.title, page.description) == ("Fracties", "Alle fracties.")
    assert page.markdown == draft.page().markdown.replace("hier", "elders")


def test_what_stops_a_page_is_raised_here() -> None:
    draft = Draft("fracties/", "Fracties", "", wrong, ("geen sjabloon",))
    with pytest.raises(LookupError, match="geen sjabloon"):
        written_apart({"fracties/index.md": keyed(draft, DraftPacker({}))}, Crew(2))


def test_where_no_process_can_begin_as_a_copy_pages_are_written_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_may_copy", lambda: False)
    draft = Draft("fracties/", "Fracties", "", words, ("Wie vraagt",))
    assert not written_apart({"fracties/index.md": keyed(draft, DraftPacker({}))}, Crew(2))
