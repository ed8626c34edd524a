"""Which words for documents identify one, may mean one named before, or are of another."""

from __future__ import annotations

import pytest

from generator.grammar.references.short import mentions
from generator.model.text import Span


def read(text: str, **references: str) -> list[tuple[str, str, str]]:
    """The words, the kind, and the id or `short`; `references` are ids by the words for them, with `_` for a space."""
    places = [
        (Span(at := text.index(words.replace("_", " ")), at + len(words)), identifier)
        for words, identifier in references.items()
    ]
    found = mentions(text, places)
    return [(text[m.span.start : m.span.end], m.kind, "short" if m.is_short else m.id) for m in found]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("voornoemde brief", "brief"),
        ("die brief", "brief"),
        ("genoemde Kamerbrief", "brief"),
        ("bovengenoemde richtlijn", "richtlijn"),
        ("deze richtlijn", "richtlijn"),
        ("eerder genoemde verordening", "verordening"),
        ("die wet", "wet"),
        ("voornoemd arrest", "uitspraak"),
        ("genoemd Kamerstuk", "kamerstuk"),
        ("dit fiche", "fiche"),
    ],
)
def test_words_may_be_short_forms(words: str, kind: str) -> None:
    assert read(f"Dat staat in {words}.") == [(words, kind, "short")]


@pytest.mark.parametrize(
    "text",
    [
        "Dat staat in de brief van 12 maart.",
        "Dat staat in een richtlijn.",
        "Dat staat in die richtlijn over melk.",
        "Dat staat in de richtlijn hernieuwbare energie.",
        "Dat staat in de Melkrichtlijn.",
        "Dat staat in deze brief.",
        "Dat staat in de in vraag 2 genoemde brief.",
        "Ik hoor dat verslag wordt gedaan.",
        "Dat staat in beide wetten.",
        "Dat staat in het wetsvoorstel.",
    ],
)
def test_other_words_of_the_kind_are_told_apart(text: str) -> None:
    ((_, _, identified),) = read(text)
    assert identified == ""


def test_an_article_names_its_act_and_a_name_too() -> None:
    found = read("Zie artikel 4 en de Gemeentewet.", artikel_4="jci1.3:c:BWBR0005416&artikel=4")
    assert found == [("artikel 4", "wet", "BWBR0005416"), ("Gemeentewet", "wet", "BWBR0005416")]


def test_a_noun_beside_a_reference_is_what_it_identifies() -> None:
    text = "Zie de brief van 1 december inzake het tekort (Kst. 5)."
    assert ("brief", "brief", "kst-27923-5") in read(text, **{"Kst._5": "kst-27923-5"})


def test_of_two_nouns_beside_a_reference_neither_is_identified() -> None:
    found = read("Zie de brief over het rapport (Kst. 5).", **{"Kst._5": "kst-27923-5"})
    assert [each for each in found if each[1] in ("brief", "rapport")] == [
        ("brief", "brief", ""),
        ("rapport", "rapport", ""),
    ]
