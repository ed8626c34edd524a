"""Words that lead to another question or answer of the document, and words that lead elsewhere or nowhere."""

from __future__ import annotations

import pytest

from generator.grammar.questions.leads_within import InternalReference, LeadsTo
from generator.grammar.questions.references_within import internal_references
from generator.model.text import Span


def found(text: str, *names: str) -> list[InternalReference]:
    places = tuple(Span(text.index(name), text.index(name) + len(name)) for name in names)
    return list(internal_references(text, places))


def read(text: str, *names: str) -> list[tuple[str, list[str]]]:
    return [
        (text[each.span.start : each.span.end], [one.number for one in each.numbered]) for each in found(text, *names)
    ]


@pytest.mark.parametrize(
    ("text", "words", "numbers"),
    [
        ("Zie het antwoord op vraag 12.", "antwoord op vraag 12", "12"),
        ("Zie antwoord 12.", "antwoord 12", "12"),
        ("Zie antwoord vraag 12.", "antwoord vraag 12", "12"),
        ("Zie ook mijn antwoorden op de vragen 4 en 5.", "antwoorden op de vragen 4 en 5", "4 5"),
        ("Ik verwijs naar de beantwoording van vragen 4, 5 en 9.", "beantwoording van vragen 4, 5 en 9", "4 5 9"),
        ("Dat staat in de beantwoording onder vraag 3.", "beantwoording onder vraag 3", "3"),
        ("Zoals in reactie op vraag 3 is gezegd, kan dat.", "reactie op vraag 3", "3"),
        ("Zie de antwoorden op vragen 4 t/m 6.", "antwoorden op vragen 4 t/m 6", "4 5 6"),
        ("Zie vraag 10a.", "vraag 10a", "10a"),
        ("Zie de vragen nrs. 7 en 8 hiervoor.", "vragen nrs. 7 en 8", "7 8"),
        ("ZIE HET ANTWOORD OP VRAAG 7.", "ANTWOORD OP VRAAG 7", "7"),
        ("(zie vraag 8)", "vraag 8", "8"),
        ("Wat betekent het antwoord op de eerdere vraag 2 hierbij?", "antwoord op de eerdere vraag 2", "2"),
        ("Geldt dit ook voor de maatregel in vraag 3 van de leden van de VVD-fractie?", "vraag 3", "3"),
        ("Zoals in vraag 3 van dit verslag.", "vraag 3", "3"),
        ("Zoals in mijn brief staat en in het antwoord op vraag 3, kan dat.", "antwoord op vraag 3", "3"),
        ("Zie ook het antwoord op deelvraag 2.", "antwoord op deelvraag 2", "2"),
    ],
)
def test_words_that_name_numbers_lead_to_these(text: str, words: str, numbers: str) -> None:
    assert read(text) == [(words, numbers.split())]


@pytest.mark.parametrize(
    "text",
    [
        "Zie het antwoord op vraag 3 van de schriftelijke vragen van het lid De Vries.",
        "Zie het antwoord op vraag 3 van de vragen van 5 mei.",
        "In antwoord op vraag 3 van de vragenlijst zeiden zij nee.",
        "Op vraag 3 uit de enquête antwoordde niemand.",
        "Zie de antwoorden 3 en 4 op Kamervragen over de brug.",
        "Zie het antwoord op vraag 3 (Aanhangsel Handelingen 2023/24, nr. 5).",
        "Zie het antwoord op vraag 3, ingezonden op 5 mei.",
        "In de antwoorden op eerdere schriftelijke vragen 3 en 4 staat dat.",
        "Zie de beantwoording van vraag 3 in mijn brief van 5 mei.",
        "Zie vraag 3 van het lid De Vries.",
        "Het examen had bij vraag 3 een fout.",
        "Zie het antwoord op vraag 5 aldaar.",
        "Aanhangsel Handelingen II 2022/23, nr. 3011, antwoord 4.",
        "Zie bovengenoemd antwoord aan de leden van de VVD.",
        "Het antwoord 3 weken later was nee.",
        "De beantwoording van 3 vragen duurt lang.",
        "Vragen 2023.500 is een hoeveelheid.",
        "In vraag 3% meer of minder?",
        "De vraag naar gas en de vragen van burgers.",
        "Zie het antwoord.",
        "Het antwoord op deze vraag is ja.",
        "De leden hebben de volgende vragen.",
        "De vorige vragen zijn beantwoord.",
        "Zij stellen de volgende vraag: waarom?",
        "Hierop geef ik het volgende antwoord.",
        "Op uw vragen kan ik het volgende antwoorden.",
        "Het volgende antwoord is opgesteld mede namens de minister.",
        "In het volgende antwoord van de Europese Commissie stond dat.",
        "Daarmee is de volgende vraag aan de orde.",
        "Dat brengt deze leden bij de volgende vraag.",
        "Deze leden komen toe bij de volgende vraag.",
        "Bij de volgende vraag aan de burger wordt dit nagegaan.",
        "Graag een antwoord op de volgende vraag.",
        "Deze leden ontvangen graag een antwoord op de volgende twee vragen.",
        "Ik vraag hierboven alle aandacht voor de brug.",
    ],
)
def test_words_about_other_documents_and_other_numbers_lead_nowhere(text: str) -> None:
    assert not found(text)


def test_a_number_behind_an_answer_above_says_which_one_is_meant() -> None:
    text = "Zie bovenstaand antwoord 1, en het vorige antwoord."
    assert [(text[each.span.start : each.span.end], each.leads_to) for each in found(text)] == [
        ("antwoord 1", LeadsTo.NUMBERS),
        ("vorige antwoord", LeadsTo.BEFORE),
    ]


@pytest.mark.parametrize(
    ("text", "words", "leads_to", "count"),
    [
        ("Zie bovenstaand antwoord.", "bovenstaand antwoord", LeadsTo.BEFORE, 1),
        ("Zie het vorige antwoord.", "vorige antwoord", LeadsTo.BEFORE, 1),
        ("Zie het antwoord op de vorige vraag.", "antwoord op de vorige vraag", LeadsTo.BEFORE, 1),
        ("Zie mijn antwoord op de voorgaande vraag.", "antwoord op de voorgaande vraag", LeadsTo.BEFORE, 1),
        ("Zie het antwoord op de twee voorgaande vragen.", "antwoord op de twee voorgaande vragen", LeadsTo.BEFORE, 2),
        ("Zie de vorige drie antwoorden.", "vorige drie antwoorden", LeadsTo.BEFORE, 3),
        ("Zie het antwoord hierboven.", "antwoord hierboven", LeadsTo.BEFORE, 1),
        ("Zie onderstaand antwoord.", "onderstaand antwoord", LeadsTo.AFTER, 1),
        ("Zie het antwoord op de volgende vraag.", "antwoord op de volgende vraag", LeadsTo.AFTER, 1),
        ("Zie het volgende antwoord.", "volgende antwoord", LeadsTo.AFTER, 1),
        ("In het volgende antwoord ga ik daarop in.", "volgende antwoord", LeadsTo.AFTER, 1),
        ("Daarvoor verwijs ik u naar het volgende antwoord.", "volgende antwoord", LeadsTo.AFTER, 1),
        ("Bij het volgende antwoord wordt dit nader toegelicht.", "volgende antwoord", LeadsTo.AFTER, 1),
        ("Zie de volgende twee antwoorden.", "volgende twee antwoorden", LeadsTo.AFTER, 2),
        ("Daarop ga ik in bij de volgende vraag.", "volgende vraag", LeadsTo.AFTER, 1),
        ("Ik kom daarop terug bij de volgende vraag.", "volgende vraag", LeadsTo.AFTER, 1),
        ("Dit licht ik toe onder de volgende vraag.", "volgende vraag", LeadsTo.AFTER, 1),
        ("Zie ook bij de volgende vraag.", "volgende vraag", LeadsTo.AFTER, 1),
        ("Voor het overige verwijs ik naar de volgende vraag.", "volgende vraag", LeadsTo.AFTER, 1),
        ("Zie de antwoorden op de volgende drie vragen.", "antwoorden op de volgende drie vragen", LeadsTo.AFTER, 3),
        ("In antwoord op de vorige twee vragen staat dat.", "antwoord op de vorige twee vragen", LeadsTo.BEFORE, 2),
        ("Zie vraag hierboven.", "vraag hierboven", LeadsTo.BEFORE, 1),
    ],
)
def test_words_of_order_lead_before_or_after(text: str, words: str, leads_to: LeadsTo, count: int) -> None:
    (one,) = found(text)
    assert (text[one.span.start : one.span.end], one.leads_to, one.count) == (words, leads_to, count)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zie de vraag van de leden van de D66-fractie hierover.", "vraag van de leden van de D66-fractie"),
        ("Zie het antwoord op de vraag van de D66-fractie.", "antwoord op de vraag van de D66-fractie"),
        ("Zie de vragen van de leden van D66.", "vragen van de leden van D66"),
        ("Zie de vraag van de fractie van D66.", "vraag van de fractie van D66"),
    ],
)
def test_words_that_name_a_faction_lead_to_its_question(text: str, words: str) -> None:
    (one,) = found(text, "D66")
    assert (text[one.span.start : one.span.end], one.leads_to) == (words, LeadsTo.FACTION)


@pytest.mark.parametrize(
    "behind",
    ["van de PvdA-fractie", "van de leden van de PvdA-fractie", "van de fractie van de PvdA", "van de leden van PvdA"],
)
def test_numbers_may_be_those_of_a_faction(behind: str) -> None:
    text = f"Zie het antwoord op vragen 2 en 3 {behind}."
    (one,) = found(text, "PvdA")
    assert ([each.number for each in one.numbered], one.asked_by) == (
        ["2", "3"],
        Span(at := text.index("PvdA"), at + 4),
    )


def test_a_number_has_its_own_place_and_an_implied_one_none() -> None:
    text = "Zie de antwoorden op vragen 4 t/m 6."
    (one,) = found(text)
    assert [text[each.span.start : each.span.end] for each in one.numbered] == ["4", "", "6"]


def test_a_reference_is_to_an_answer_or_to_a_question() -> None:
    assert [each.asks for each in found("Zie vraag 3 en het antwoord op vraag 4.")] == [True, False]
