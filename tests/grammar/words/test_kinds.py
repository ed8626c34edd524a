"""Kinds of words, as lists and letters show them."""

from __future__ import annotations

import pytest

from generator.grammar.titles.fixed_phrases import fixed_phrases, linking_phrase
from generator.grammar.titles.title_words import words_of
from generator.grammar.words.forms import is_noun_like_a_verb, is_participle, may_describe, takes_noun
from generator.grammar.words.kinds import Kind, kind_of
from generator.model.text import Span


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        *((word, Kind.NOTHING) for word in ("hoeveel", "daarvan", "inmiddels", "van", "zij")),
        *(
            (word, Kind.VERB)
            for word in ("wordt", "krijgen", "voortgezet", "vertraagd", "gesloten", "aansluit", "evalueren")
        ),
        *(
            (word, Kind.DESCRIBES)
            for word in ("nieuwe", "wettelijk", "regionaal", "openbare", "Nederlandse", "Europees")
        ),
        *(
            (word, Kind.NOUN)
            for word in ("brug", "gemeente", "ziekte", "kinderen", "gebouwen", "politie", "UBO-register")
        ),
        *((word, Kind.NAME) for word in ("NVWA", "Zwolle", "iFMM")),
        *((word, Kind.NUMBER) for word in ("12", "1.300", "30%", "twaalf", "veertig", "maart")),
        *((word, Kind.PERSON) for word in ("minister", "regering", "VVD-fractie")),
        ("«De brug»", Kind.QUOTED),
        ("midden-", Kind.HALF),
    ],
)
def test_a_word_is_what_its_letters_show(word: str, kind: Kind) -> None:
    assert kind_of(word, "", begins_sentence=False) is kind


def test_a_capital_at_the_beginning_of_a_sentence_shows_nothing() -> None:
    assert kind_of("Bruggen", "", begins_sentence=True) is Kind.NOUN
    assert kind_of("Nieuwe", "", begins_sentence=True) is Kind.DESCRIBES
    assert kind_of("NAVO", "", begins_sentence=True) is Kind.NAME


@pytest.mark.parametrize(
    "word", ["gemeente", "ruimte", "subsidie", "schade", "procedure", "personeel", "tarief", "aangifte"]
)
def test_a_noun_that_ends_as_an_adjective_describes_nothing(word: str) -> None:
    assert not may_describe(word)


@pytest.mark.parametrize(
    "word", ["kinderen", "boeren", "natuurgebieden", "gezinnen", "gepensioneerden", "voorbeeld", "geluidsschermen"]
)
def test_a_noun_that_ends_as_a_verb_is_no_participle(word: str) -> None:
    assert is_noun_like_a_verb(word)
    assert not is_participle(word)


@pytest.mark.parametrize("word", ["uitgesteld", "opgelopen", "waargenomen", "verhoogd", "overgenomen", "ingevoerd"])
def test_a_participle_is_one(word: str) -> None:
    assert is_participle(word) or kind_of(word, "", begins_sentence=False) is Kind.VERB


def test_a_measure_takes_a_noun_without_a_word_between() -> None:
    assert takes_noun("aantal")
    assert takes_noun("aanlegprogramma")
    assert not takes_noun("brug")


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("dat in het kader van de wet", "in het kader van"),
        ("in navolging van Duitsland", "in navolging van"),
        ("geldt op dit moment niet", "op dit moment"),
        ("voor de brug met betrekking tot het geluid", "met betrekking tot"),
        ("wat naar verwachting gebeurt", "naar verwachting"),
    ],
)
def test_fixed_phrases_are_found_whole(text: str, phrase: str) -> None:
    start = text.index(phrase)
    assert Span(start, start + len(phrase)) in list(fixed_phrases(text))


def test_a_linking_phrase_ends_before_what_it_links() -> None:
    text = "afspraken in het kader van de wet"
    assert text[linking_phrase(text, text.index("in"), "in") :] == " de wet"
    assert linking_phrase(text, text.index("de wet"), "de") == text.index("de wet")


def test_words_know_the_signs_before_them_and_what_is_excluded() -> None:
    text = "Wat vindt Volt? De brug, oud als zij is, blijft."
    words = {word.small: word for word in words_of(text, [(Span(18, 22), 4.0)], (), [Span(10, 14)])}
    assert words["volt"].kind is Kind.PERSON
    assert words["volt"].weight == 0.0
    assert words["brug"].weight >= 0.8
    assert words["oud"].is_apart
    assert not words["brug"].is_apart


def test_a_minister_and_his_field_are_one_person() -> None:
    words = words_of("Kan de minister van Onderwijs, Cultuur en Wetenschap dat?", (), ())
    persons = [word.small for word in words if word.kind is Kind.PERSON]
    assert persons[0] == "minister"
    assert persons[-1] == "wetenschap"
