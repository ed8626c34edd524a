"""Laws behind their short form, bodies that a text names in English, and letters in small type with their full form."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions
from generator.grammar.factions.party_words import names_party
from generator.grammar.long_forms.official_names import law_after
from generator.model.text import Span

INTRODUCED = [
    # A law behind its short form: words that give no letter stand in it, too.
    (
        "de Wvaft (Wet ter voorkoming van afval en financieren van terreinbeheer), zodat",
        "Wvaft",
        "Wet ter voorkoming van afval en financieren van terreinbeheer",
    ),
    ("uit de Wapd, de Wet aanleg polders en dijken, komt", "Wapd", "Wet aanleg polders en dijken"),
    # Letters in small type.
    ("Het zdm, voluit zeedijkmodel, geldt", "zdm", "zeedijkmodel"),
    ("het vo (voortgezet onderwijs) krijgt", "vo", "voortgezet onderwijs"),
    # A name that people have for it.
    ("het Harbour Data System 2, met als bijnaam HDS2, is", "HDS2", "Harbour Data System 2"),
    # What Dutch calls a body or an act that the text names in English, or with whose it is.
    (
        "Het Committee on the Rights of Fishing Communities (het Comité) heeft",
        "Comité",
        "Committee on the Rights of Fishing Communities",
    ),
    (
        "het Verdrag inzake de rechten van vissers met een handicap (het VN-verdrag Handicap), in",
        "VN-verdrag Handicap",
        "Verdrag inzake de rechten van vissers met een handicap",
    ),
]
NONE = [
    # Letters that the law does not give, and words behind a law that are none.
    "de Wxq (Wet aanleg polders), zodat",
    "de Wapd, de wet waarover de Kamer sprak, komt",
    "Het zdm, voluit ondersteund, geldt",
    "het vo (voor ouders) krijgt",
    # `committee` is no word of the text.
    "Het bestuur van de haven (het Comité) heeft",
]


@pytest.mark.parametrize(("text", "short", "long"), INTRODUCED)
def test_a_text_introduces_it(text: str, short: str, long: str) -> None:
    assert [_written(text, each.short, each.long) for each in definitions(text)] == [(short, long)]


@pytest.mark.parametrize("text", NONE)
def test_a_text_introduces_nothing(text: str) -> None:
    assert not [*definitions(text)]


def test_the_name_of_a_law_goes_to_the_end_of_the_stretch() -> None:
    text = "de Wet aanleg polders en dijken"
    assert law_after(text, Span(0, len(text)), "Wapd") == Span(3, len(text))
    assert law_after(text, Span(0, len(text)), "Awb") is None


def test_words_tell_names_of_parties() -> None:
    assert names_party("Algemeen Ouderen Verbond")
    assert names_party("Volkspartij voor de Haven")
    assert not names_party("Algemene Ouderdomsverzekering")


def _written(text: str, short: Span, long: Span) -> tuple[str, str]:
    return text[short.start : short.end], text[long.start : long.end]
