"""The language of words in texts of ours: headings, explanations."""

from __future__ import annotations

import pytest

from generator.model.knowledge import Knowledge
from generator.model.library import Library
from generator.render.marks.languages import with_languages
from generator.render.pages.consultation import consultation as overview
from generator.render.pages.full_text import full_text
from generator.render.writing.markdown import escape
from tests.render.archives import pages_of
from tests.render.documents import consultation, record
from tests.render.html import soup, words


def test_words_of_a_document_in_our_text_say_their_language() -> None:
    made = with_languages("bijeenkomst over burden sharing <en> meer")
    assert made == 'bijeenkomst over <span lang="en">burden sharing</span> &#60;en&#62; meer'


@pytest.mark.parametrize("text", ["Vraag 1, VVD: *vrede* & meer", "# geen kop", "a\u202eb", ""])
def test_a_text_without_any_is_as_it_is_elsewhere(text: str) -> None:
    assert with_languages(text) == escape(text)


def test_a_heading_says_the_language_of_what_it_quotes() -> None:
    made = record(
        consultation("q1: Wat is burden sharing?"), sidecar={"exchanges": {"vraag-1": {"title": "Over burden sharing"}}}
    )
    [page] = pages_of(full_text, Library((made,), Knowledge()))
    heading = soup(page.markdown).select_one("h2#vraag-1")
    assert heading is not None
    assert words(heading) == "Vraag 1: Over burden sharing"
    assert [words(span) for span in heading.select("[lang=en]")] == ["burden sharing"]


def test_a_list_of_links_says_the_language_of_what_it_names() -> None:
    sidecar = {
        "short_title": "De Joint Expeditionary Force",
        "exchanges": {"vraag-1": {"title": "Over burden sharing"}},
    }
    made = record(consultation("q1: Wat is burden sharing?"), sidecar=sidecar)
    found = {phrase for page in pages_of(overview, Library((made,), Knowledge())) for phrase in _english(page.markdown)}
    assert found == {("a", "burden sharing")}


def _english(markdown: str) -> list[tuple[str, str]]:
    """The phrases in English, with the element around each."""
    return [(parent.name, words(span)) for span in soup(markdown).select("[lang=en]") if (parent := span.parent)]
