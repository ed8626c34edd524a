"""What words call a document with questions or answers that they refer to, and what announces a further round."""

from __future__ import annotations

import pytest

from generator.grammar.references import find_references
from generator.grammar.references.further_rounds import announces_round
from generator.grammar.references.named_kinds import ANSWERS, QUESTIONS_OF_MEMBERS, WRITTEN_CONSULTATION, named_kind
from generator.model import document_kinds as kinds

NUMBER = "Kamerstuk 28 676, nr. 480"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"In het verslag van een schriftelijk overleg over stikstof ({NUMBER}) staat dit.", kinds.VERSLAG),
        (f"Zoals gemeld in het verslag schriftelijk overleg van 3 mei 2023 ({NUMBER}).", kinds.VERSLAG),
        (f"Zie {NUMBER} (verslag van een schriftelijk overleg).", kinds.VERSLAG),
        (f"Zie {NUMBER}, het verslag van het schriftelijk overleg.", kinds.VERSLAG),
        (f"Het nader schriftelijk overleg over vogels ({NUMBER})", WRITTEN_CONSULTATION),
        (f"de inbreng voor het schriftelijk overleg ({NUMBER})", kinds.INBRENG),
        (f"de nota naar aanleiding van het nader verslag ({NUMBER})", kinds.NOTE_ON_REPORT),
        (f"de memorie van antwoord, {NUMBER}", kinds.MEMORANDUM),
        (f"het nader voorlopig verslag ({NUMBER})", kinds.FURTHER_PRELIMINARY),
        (f"de lijst van vragen en antwoorden ({NUMBER})", kinds.LIST),
        (f"de lijst van feitelijke vragen ({NUMBER})", kinds.LIST_OF_QUESTIONS),
        (f"de antwoorden op de feitelijke vragen ({NUMBER})", ANSWERS),
        ("eerdere vragen van de leden Dijk en Beckerman (vraagnummer 2023Z17840)", QUESTIONS_OF_MEMBERS),
        ("Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 1823", kinds.APPENDIX),
    ],
)
def test_the_last_noun_before_a_reference_says_what_it_is(text: str, kind: str) -> None:
    (reference,) = find_references(text)
    assert named_kind(text, reference.span, reference.id) == kind


@pytest.mark.parametrize(
    "text",
    [
        f"Het verslag van het schriftelijk overleg over de brief van de minister ({NUMBER}).",
        f"Naar aanleiding van het schriftelijk overleg heeft de minister een brief gestuurd ({NUMBER}).",
        f"Dit was het schriftelijk overleg. Zie {NUMBER}.",
        f"het verslag van de NAVO-top ({NUMBER})",
        f"de motie die na het schriftelijk overleg is ingediend ({NUMBER})",
        f"de beslisnota bij het verslag van een schriftelijk overleg over de geannoteerde agenda ({NUMBER})",
        "de zaak 2023Z17840",
    ],
)
def test_anything_else_is_not_named(text: str) -> None:
    (reference,) = find_references(text)
    assert not named_kind(text, reference.span, reference.id)


def test_words_of_another_reference_do_not_count() -> None:
    text = f"het verslag van een schriftelijk overleg (Kamerstuk 28 676, nr. 1), {NUMBER}"
    first, second = find_references(text)
    assert named_kind(text, first.span, first.id) == kinds.VERSLAG
    assert not named_kind(text, second.span, second.id, first.span.end)


@pytest.mark.parametrize(
    ("sentence", "announces"),
    [
        ("De commissie zal een tweede ronde schriftelijk overleg houden.", True),
        ("Deze leden behouden zich het recht voor om in een tweede schriftelijke ronde vragen te stellen.", True),
        ("Er wordt geen tweede ronde schriftelijk overleg gehouden.", False),
        ("Tijdens de tweede termijn van het schriftelijk overleg is dat gevraagd.", False),
        ("De tweede ronde van de onderhandelingen zal in mei beginnen.", False),
    ],
)
def test_a_sentence_announces_a_further_round(sentence: str, announces: bool) -> None:
    assert announces_round(sentence) is announces
