"""What those who ask say without asking is part of no question, and may still show who is speaking."""

from __future__ import annotations

import itertools

import pytest

from generator.parse.roles.paragraphs import paragraphs_with_roles
from generator.parse.turns.unmarked import alternating, questions_only
from generator.problems import Problems
from tests.marked_source import marked
from tests.parse.asking import understood
from tests.parse.documents import FRONT, cut, document, parsed, texts

OPENING = "De leden van de VVD-fractie hebben kennisgenomen van de brief."
ASKED = "De leden van de VVD-fractie vragen waarom de sluis dicht is."
BARE = "Wanneer gaat de sluis weer open?"
ANSWERED = "De sluis wordt vernieuwd."
REMARKS = (
    "Voornoemde leden benadrukken dat schippers al lang wachten.",
    "De leden van de VVD-fractie hechten eraan op te merken dat de vaart stilligt.",
    "Genoemde leden konden zich in grote lijnen met het plan verenigen.",
    "Tot slot wijzen deze leden op de gevolgen voor de haven.",
    "De VVD-fractie ziet met belangstelling uit naar de evaluatie.",
    "De aan het woord zijnde leden vinden het jammer dat het zo lang duurt.",
)
POINTED = (
    "Deze leden vragen daarnaast wanneer de sluis opengaat.",
    "Niettemin vragen de leden van de VVD-fractie zich af of dat kan.",
    "Ook willen deze leden weten wie de schade betaalt.",
    BARE,
)


def asked(*paragraphs: str) -> list[list[str]]:
    found = questions_only(cut(document(OPENING, *paragraphs)))
    return [[paragraph.text for paragraph in turn.paragraphs] for turn in found.turns]


@pytest.mark.parametrize("remark", REMARKS)
@pytest.mark.parametrize("question", POINTED)
def test_a_remark_is_no_part_of_the_question_behind_it(remark: str, question: str) -> None:
    assert asked(ASKED, remark, question) == [[ASKED], [question]]


@pytest.mark.parametrize("remark", REMARKS)
def test_a_remark_is_no_part_of_the_question_before_it(remark: str) -> None:
    assert asked(ASKED, remark) == [[ASKED]]
    assert asked(ASKED, remark, "- en dat elke dag weer.") == [[ASKED]]


@pytest.mark.parametrize(
    "lead",
    [
        "De leden van de VVD-fractie lezen dat de sluis dicht is.",
        "Genoemde leden hebben vernomen dat er een nieuwe deur komt.",
        "De leden van de VVD-fractie stellen vast dat de bouw stilligt.",
        "De VVD-fractie constateert dat schippers omvaren.",
        "In de brief staat dat de deur klemt.",
        "Deze leden verwijzen naar het volgende bericht:",
    ],
)
def test_what_was_read_leads_to_the_question_behind_it(lead: str) -> None:
    assert asked(ASKED, lead, BARE) == [[ASKED], [lead, BARE]]


def test_the_items_under_a_question_are_part_of_it() -> None:
    items = ["- de deur aan de zeezijde;", "- de deur aan de kanaalzijde."]
    question = "Deze leden vragen aandacht voor:"
    assert asked(question, *items, BARE) == [[question, *items], [BARE]]
    assert asked(question, *items) == [[question, *items]]


def test_a_remark_before_questions_and_answers_in_turn_is_no_part_of_a_question() -> None:
    found = alternating(cut(document(ASKED, ANSWERED, REMARKS[0], POINTED[0], ANSWERED)))
    assert [[paragraph.text for paragraph in turn.paragraphs] for turn in found.turns] == [
        [ASKED],
        [ANSWERED],
        [POINTED[0]],
        [ANSWERED],
    ]


@pytest.mark.parametrize(
    ("remark", "factions"),
    [
        ("De leden van de D66-fractie zien uit naar de evaluatie.", ("D66",)),
        ("De Volt-fractie hecht aan open sluizen.", ("Volt",)),
        ("Tot slot danken de leden van de fracties van CDA en PvdD de schippers.", ("CDA", "PvdD")),
        ("Deze leden hechten aan open sluizen.", ("VVD",)),
        ("Deze leden steunen het voorstel en de leden van de D66-fractie.", ("VVD",)),
    ],
)
def test_a_remark_shows_who_asks_the_question_behind_it(remark: str, factions: tuple[str, ...]) -> None:
    found, _ = parsed(document(FRONT, "I Vragen en opmerkingen vanuit de fracties", "De sluis", ASKED, remark, BARE))
    first, second = found.exchanges
    assert (first.factions, second.factions) == (("VVD",), factions)
    assert texts(found, second.questions[0].paragraphs) == [BARE]


def test_a_remark_of_a_faction_that_nobody_knows_takes_the_word_from_the_others() -> None:
    remark = "De leden van de Sluis-fractie hechten aan open sluizen."
    found, problems = parsed(
        document(FRONT, "I Vragen en opmerkingen vanuit de fracties", "De sluis", ASKED, remark, BARE)
    )
    assert [exchange.factions for exchange in found.exchanges] == [("VVD",), ()]
    assert [problem.quote for problem in problems if problem.code.name == "UNLISTED_FACTION"] == ["Sluis"]


@pytest.mark.parametrize(
    "line",
    [
        "Wanneer gaat de sluis open, zo vragen de leden van de VVD-fractie",
        "Wie betaalt dat, vragen deze leden voorts",
        "Deze leden vragen of de sluis dit jaar weer opengaat",
        "Graag vernemen zij wanneer de sluis opengaat",
        "De leden van de VVD-fractie willen weten wie er vaart",
    ],
)
def test_a_line_that_asks_in_words_is_no_heading_though_its_sentence_has_no_end(line: str) -> None:
    found, _ = parsed(
        document(FRONT, "Vragen en opmerkingen van de leden van de VVD-fractie", OPENING, ASKED, line, ASKED)
    )
    assert [texts(found, one.questions[0].paragraphs) for one in found.exchanges] == [[ASKED], [line], [ASKED]]
    headings = [found.text(block.index) for block in found.blocks if block.kind.value == "heading"]
    assert line not in headings


@pytest.mark.parametrize(
    "lead",
    [
        "De leden van de GroenLinks-fractie hechten aan mantelzorg en stellen daarover de navolgende vragen.",
        "De leden van de fractie van GroenLinks stellen de volgende vragen.",
        "Namens de leden van de fractie van GroenLinks worden de volgende vragen gesteld.",
        "De leden van de fractie van GroenLinks hebben hierover enkele vragen:",
        "De leden van de GroenLinks-fractie hebben met zorg kennisgenomen van de cijfers. Zij hebben nog drie vragen.",
    ],
)
@pytest.mark.parametrize("answered", [True, False])
def test_who_has_the_word_between_labelled_questions_asks_the_later_ones(lead: str, *, answered: bool) -> None:
    heading = "Vragen en opmerkingen vanuit de fracties"
    first = (heading, "De leden van de SP-fractie leggen u de volgende vragen voor.", "Vraag 1", "Hoe verklaart u dit?")
    reply = ("Antwoord 1", "Dat komt door de rente.") if answered else ()
    found, _ = understood(FRONT, *first, *reply, lead, "Vraag 2", "Wie betaalt dat?", "Vraag 3", "En wanneer?")
    assert [question.factions for exchange in found.exchanges for question in exchange.questions] == [
        ("SP",),
        ("GroenLinks",),
        ("GroenLinks",),
    ]


APPRAISALS = (
    "De leden van de VVD-fractie hebben met instemming gelezen dat de sluis wordt vernieuwd.",
    "De leden van de VVD-fractie lezen met genoegen dat de schippers zijn gehoord.",
    "De leden van de VVD-fractie hebben gelezen dat de deur klemt. Zij danken de minister voor de foto’s.",
    "De VVD-fractie heeft vernomen dat er een plan is. Deze leden zijn daarover verheugd en steunen het.",
    "De leden van de VVD-fractie constateren dat er vaart in zit. Zij waarderen de inzet van de aannemer.",
)
BY_THEMSELVES = (
    "Deze leden vragen wel of de haven een eigen brug krijgt, en zo ja, wanneer deze opengaat.",
    "Daarnaast vragen zij wie de schade van de schippers betaalt.",
    "Zij willen weten hoeveel schepen er omvaren.",
    "Deze leden vernemen graag hoe hoog het water mag staan.",
    "Voorts vragen deze leden of de veerman wordt betaald. Kan de minister een bedrag noemen?",
)


@pytest.mark.parametrize("remark", APPRAISALS)
@pytest.mark.parametrize("question", BY_THEMSELVES)
def test_what_they_think_of_what_they_read_is_no_part_of_a_question_that_needs_it_not(
    remark: str, question: str
) -> None:
    assert asked(ASKED, remark, question) == [[ASKED], [question]]
    marks = marked(document(*(f"<italic>{text}</italic>" for text in (remark, question)), ANSWERED))
    in_italics = alternating(paragraphs_with_roles(marks, Problems()))
    assert [[paragraph.text for paragraph in turn.paragraphs] for turn in in_italics.turns] == [[question], [ANSWERED]]
    assert not any(turn.unsure for turn in in_italics.turns)


@pytest.mark.parametrize("remark", APPRAISALS)
@pytest.mark.parametrize("question", [BARE, "Deze leden vragen waarom dat zo is.", "Zij vragen hoe dit wordt betaald."])
def test_it_leads_to_a_question_that_speaks_of_it(remark: str, question: str) -> None:
    assert asked(ASKED, remark, question) == [[ASKED], [remark, question]]


@pytest.mark.parametrize("lead", ["De leden van de VVD-fractie lezen dat de sluis dicht is.", *REMARKS[:1]])
@pytest.mark.parametrize("question", [*BY_THEMSELVES, BARE, "Zij vragen waarom dat zo is."])
def test_whether_what_they_read_leads_to_a_question_that_may_need_it_not_is_a_doubt(lead: str, question: str) -> None:
    _, turn = questions_only(cut(document(OPENING, ASKED, lead, question))).turns
    assert turn.unsure is (lead not in REMARKS and question in BY_THEMSELVES)


@pytest.mark.parametrize("remark", REMARKS)
@pytest.mark.parametrize("question", BY_THEMSELVES)
def test_a_remark_behind_a_labelled_answer_is_no_part_of_the_question_behind_it(remark: str, question: str) -> None:
    heading = "Vragen en opmerkingen van de leden van de VVD-fractie"
    found, _ = parsed(document(FRONT, heading, ASKED, "Antwoord", ANSWERED, remark, question, "Antwoord", ANSWERED))
    first, second = found.exchanges
    assert texts(found, second.questions[0].paragraphs) == [question]
    assert texts(found, first.answers[0].paragraphs) == [ANSWERED]
    assert second.factions == ("VVD",)


@pytest.mark.parametrize("remark", REMARKS[:3])
@pytest.mark.parametrize("question", [BARE, "Deze leden vragen waarom dat zo is."])
def test_it_leads_to_a_question_that_may_need_it(remark: str, question: str) -> None:
    heading = "Vragen en opmerkingen van de leden van de VVD-fractie"
    found, _ = parsed(document(FRONT, heading, ASKED, "Antwoord", ANSWERED, remark, question, "Antwoord", ANSWERED))
    assert [texts(found, one.questions[0].paragraphs) for one in found.exchanges] == [[ASKED], [remark, question]]


@pytest.mark.parametrize(("remark", "question"), [*itertools.product(APPRAISALS[:3], BY_THEMSELVES[:2])])
def test_nor_is_what_they_think_of_what_they_read(remark: str, question: str) -> None:
    heading = "Vragen en opmerkingen van de leden van de VVD-fractie"
    found, _ = parsed(document(FRONT, heading, ASKED, "Antwoord", ANSWERED, remark, question, "Antwoord", ANSWERED))
    assert [texts(found, one.questions[0].paragraphs) for one in found.exchanges] == [[ASKED], [question]]


def test_what_leads_to_the_question_behind_a_labelled_answer_is_part_of_it() -> None:
    heading = "Vragen en opmerkingen van de leden van de VVD-fractie"
    lead = "De leden van de VVD-fractie lezen dat de deur klemt."
    for question_texts in ([lead, BARE], ["Deze leden verwijzen naar het volgende bericht:", BARE]):
        found, _ = parsed(document(FRONT, heading, ASKED, "Antwoord", ANSWERED, *question_texts, "Antwoord", ANSWERED))
        assert [texts(found, one.questions[0].paragraphs) for one in found.exchanges] == [[ASKED], question_texts]
