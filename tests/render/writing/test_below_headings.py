"""What stands above a heading already is left out of it."""

from __future__ import annotations

import pytest

from generator.render.writing.below_headings import (
    listed_without_factions,
    named_by_document,
    named_by_sections,
    without_factions,
    without_subject,
)
from generator.render.writing.markdown import Markdown
from tests.render.documents import consultation

LABEL = "Vraag 5 en 6, D66 en GroenLinks-PvdA"
FACTIONS = ("D66", "GroenLinks-PvdA")


def test_factions_go_out_of_the_label_and_nowhere_else() -> None:
    heading = Markdown(f"{LABEL}: “wat D66 en GroenLinks-PvdA zeggen”")
    assert without_factions(heading, LABEL, FACTIONS) == "Vraag 5 en 6: “wat D66 en GroenLinks-PvdA zeggen”"
    assert without_factions(Markdown(LABEL), LABEL, FACTIONS) == "Vraag 5 en 6"
    assert without_factions(Markdown("Vraag 4: vrede"), "Vraag 4", ()) == "Vraag 4: vrede"


def test_a_list_of_contents_has_the_same_words_as_text() -> None:
    assert listed_without_factions(f"{LABEL}: “A & B”", LABEL, FACTIONS) == "Vraag 5 en 6: “A & B”"
    assert not listed_without_factions("", LABEL, FACTIONS)


@pytest.mark.parametrize(
    ("heading", "shown"),
    [
        ("Vraag 21, Volt: Turkije: “hoe het gaat”", "Vraag 21, Volt: “hoe het gaat”"),
        ("Vraag 21, Volt: Turkije", "Vraag 21, Volt"),
        ("Vraag 21, Volt: Turkije (Imamoglu, Istanbul)", "Vraag 21, Volt: Imamoglu, Istanbul"),
        ("Vraag 21, Volt: Turkije en de EU", "Vraag 21, Volt: Turkije en de EU"),
        ("Vraag 21, Volt: over Turkije", "Vraag 21, Volt: over Turkije"),
    ],
)
def test_the_subject_of_a_page_goes_out_of_its_headings(heading: str, shown: str) -> None:
    assert without_subject(Markdown(heading), "Vraag 21, Volt", "Turkije") == shown


def test_the_heading_of_a_section_tells_who_asks() -> None:
    assert named_by_sections(consultation("# VVD: V", "q1: Een?", "# D66: V", "q2: Twee?")) == {"vraag-1", "vraag-2"}
    assert named_by_sections(consultation("q1: Een?", "# D66: V", "q2: Twee?")) == {"vraag-2"}
    # Below the label of a question nothing of ours says whose it is.
    assert named_by_sections(consultation("# VVD: V", "Q1: Vraag 1", "q1: Een?")) == set()


def test_a_document_tells_who_asks_where_it_has_no_others() -> None:
    assert named_by_document(consultation("# VVD: V", "q1: Een?", "q2: Twee?")) == {"vraag-1", "vraag-2"}
    assert named_by_document(consultation("# VVD: V", "q1: Een?", "# D66: V", "q2: Twee?")) == set()
    assert named_by_document(consultation("# VVD: V", "Q1: Vraag 1", "q1: Een?")) == set()
