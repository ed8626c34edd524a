from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.model.consultation import State
from generator.model.consultation_yml import Sidecar
from generator.problems import Code, Place
from tests.parse.documents import FACTION_HEADING, FRONT, document, parsed, texts

TURN = ("De leden vragen waarom.", "1. Antwoord", "Daarom.")
INBRENG = document(
    "INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
    "Binnen de vaste commissie voor Defensie hebben enkele fracties de behoefte vragen voor te leggen over een brief.",
    "De voorzitter van de commissie, Jansen",
    "I Vragen en opmerkingen vanuit de fracties",
    FACTION_HEADING,
    "De leden hebben kennisgenomen van de brief.",
    "Deze leden vragen waarom dat zo is.",
    "Kan de minister dat toelichten?",
    "II Reactie van de minister",
)
LIST = (
    "31 066 Belastingdienst",
    "Nr. 444 LIJST VAN VRAGEN EN ANTWOORDEN",
    "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Staatssecretaris van Financiën.",
    "De voorzitter van de commissie, Anne Mulder",
)


def test_a_consultation_keeps_its_id_and_source() -> None:
    found, _ = parsed(document(FRONT, FACTION_HEADING, *TURN))

    assert found.id == "made"
    assert found.source.text.startswith("De vaste commissie voor Defensie")


def test_blocks_are_numbered_as_they_stand() -> None:
    found, _ = parsed(document(FRONT, FACTION_HEADING, *TURN))

    assert [block.index for block in found.blocks] == list(range(len(found.blocks)))
    assert [block.start for block in found.blocks] == sorted(block.start for block in found.blocks)


def test_front_matter_and_sections_do_not_share_a_block() -> None:
    found, _ = parsed(document(FRONT, FACTION_HEADING, *TURN))

    assert found.text(found.first_body_block) == FACTION_HEADING
    assert found.front.dates.asked == date(2025, 3, 3)


def test_a_document_in_which_nothing_is_recognised_is_doubted_as_a_whole() -> None:
    found, [problem] = parsed("Dit is een gewone tekst.\n\nEn nog een alinea.")

    assert found.sections == ()
    assert len(found.blocks) == 2
    assert (problem.code, problem.place) == (Code.NO_QUESTIONS, Place("source.txt"))


def test_a_document_of_headings_only_has_no_questions() -> None:
    found, problems = parsed(document(FACTION_HEADING, "Vragen en opmerkingen van de leden van de D66-fractie"))

    assert list(found.exchanges) == []
    assert [problem.code for problem in problems] == [Code.NO_QUESTIONS]


def test_an_inbreng_expects_no_answers() -> None:
    found, problems = parsed(INBRENG)

    assert problems == ()
    assert found.front.kind == "Inbreng verslag schriftelijk overleg"
    assert [(e.id, e.state, e.factions) for e in found.exchanges] == [
        ("vraag-1", State.NO_ANSWER, ("VVD",)),
        ("vraag-2", State.NO_ANSWER, ("VVD",)),
    ]


def test_a_verslag_in_the_same_form_does_expect_them() -> None:
    _, problems = parsed(INBRENG.replace("INBRENG VERSLAG", "VERSLAG"))

    assert [problem.code for problem in problems] == [Code.NO_ANSWER, Code.NO_ANSWER]


def test_a_list_with_labels_of_questions_and_answers_is_understood() -> None:
    found, problems = parsed(document(*LIST, "Vraag 1", "Waarom?", "Antwoord op vraag 1:", "Daarom.", "Meer."))
    [exchange] = found.exchanges

    assert problems == ()
    assert texts(found, exchange.question_blocks) == ["Waarom?"]
    assert texts(found, exchange.answer_blocks) == ["Daarom.", "Meer."]


def test_a_list_with_labels_of_questions_only_is_understood() -> None:
    found, problems = parsed(document(*LIST, "Vraag 1", "Waarom?", "Daarom.", "Vraag 2", "Wat?", "Dat.", "Meer."))

    assert problems == ()
    assert [texts(found, exchange.answer_blocks) for exchange in found.exchanges] == [["Daarom."], ["Dat.", "Meer."]]


def test_a_theme_in_an_answer_of_a_list_divides_nothing() -> None:
    found, _ = parsed(document(*LIST, "Vraag 1", "Waarom?", "Antwoord 1", "Zo.", "Zvw", "Daarom.", "Vraag 2", "Wat?"))

    assert [section.slug for section in found.sections] == ["vragen"]
    assert texts(found, next(found.exchanges).answer_blocks) == ["Zo.", "Zvw", "Daarom."]


def test_a_list_without_labels_is_claimed_to_hold_nothing() -> None:
    found, problems = parsed(document(*LIST, "Zuivel", "Waarom?", "Daarom.", "Wat?", "Dat."))

    assert list(found.exchanges) == []
    assert [problem.code for problem in problems] == [Code.NO_QUESTIONS]


def test_what_the_editor_says_of_the_document_goes_before_what_it_says() -> None:
    text = document(FRONT, FACTION_HEADING, *TURN)
    sidecar = Sidecar(
        title="Een titel",
        short_title="Kort",
        official_address="https://voorbeeld.example/kst",
        kind="Schriftelijke vragen",
    )
    plain, edited = parsed(text)[0].front, parsed(text, sidecar)[0].front

    assert (plain.kind, "kind" in plain.derived) == ("Verslag van een schriftelijk overleg", True)
    assert edited == replace(
        plain,
        title="Een titel",
        short_title="Kort",
        official_address="https://voorbeeld.example/kst",
        kind="Schriftelijke vragen",
        derived=tuple(key for key in plain.derived if key != "kind"),
        edited=("kind", "title"),
    )


def test_the_kind_that_the_editor_gives_decides_whether_answers_are_expected() -> None:
    text = document(FRONT, FACTION_HEADING, *TURN, "De leden vragen nog iets anders.")

    assert [problem.code for problem in parsed(text)[1]] == [Code.NO_ANSWER]
    assert parsed(text, Sidecar(kind="Inbreng verslag schriftelijk overleg"))[1] == ()


def test_in_older_aanhangsels_the_answers_stand_apart_under_who_gave_them_and_when() -> None:
    found, problems = parsed(
        document(
            "Vergaderjaar 1996–1997 Aanhangsel van de Handelingen",
            "Vragen van het lid Van den Berg (VVD) aan de minister van Justitie. (Ingezonden 3 december 1996)",
            "1\nKent u dit bericht?",
            "2\nBent u bereid maatregelen te nemen?",
            "Antwoord",
            "Antwoord van minister Sorgdrager (Justitie). (Ontvangen 7 januari 1997)",
            "1\nJa.",
            "2\nIk verwijs naar mijn brief van 12 november 1996.",
        )
    )
    assert [(e.id, texts(found, e.answer_blocks)) for e in found.exchanges] == [
        ("vraag-1", ["Ja."]),
        ("vraag-2", ["Ik verwijs naar mijn brief van 12 november 1996."]),
    ]
    assert (str(found.front.dates.asked), str(found.front.dates.answered)) == ("1996-12-03", "1997-01-07")
    assert found.front.kind == "Antwoord schriftelijke vragen"
    assert problems == ()


def test_factions_stand_in_the_order_of_headings_and_sentences() -> None:
    asked = ("VVD-fractie", "Waarom is dat?", "Antwoord", "Daarom.", "De leden van de D66-fractie vragen dit ook.")
    found, _ = parsed(document(FRONT, *asked, "Antwoord", "Ja."))

    assert found.front.factions == ("VVD", "D66")
