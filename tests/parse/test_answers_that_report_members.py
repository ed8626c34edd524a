"""Documents without labels: an answer that begins with what members say, and headings that part such documents."""

from __future__ import annotations

import pytest

from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.model.text import SourceFile
from generator.parse import parse
from generator.problems import Code, Problems
from generator.read import read
from tests.parse.documents import knowledge

TITLE = ("Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG", "Ontvangen 3 mei 2019")
ASKED = "De leden van de VVD-fractie vragen wat de haven kost. Is dat niet te duur?"
ANSWERED = "De kosten zijn begroot op drie miljoen euro."
ALSO = "De leden van de SP-fractie vragen wie dat betaalt."
PAID = "De gemeente betaalt de helft."


def read_text(*paragraphs: str, name: str = "source.txt", join: str = "\n\n") -> tuple[Consultation, list[str]]:
    """A document as read, with the words of its doubts about cuts."""
    problems = Problems()
    source = read(SourceFile(name, join.join(paragraphs).encode()), problems)
    assert source is not None
    found = parse(source, "made", knowledge(), Sidecar(), problems)
    return found, [problem.quote for problem in problems if problem.code is Code.UNCERTAIN_SPLIT]


def answers(found: Consultation) -> list[list[str]]:
    """The paragraphs of all answers, of each exchange with one question."""
    assert [len(one.questions) for one in found.exchanges] == [1] * len([*found.exchanges])
    return [[found.text(index) for answer in one.answers for index in answer.paragraphs] for one in found.exchanges]


REPORTING = (
    "De aan het woord zijnde leden werpen een vraag op die vaker klinkt, namelijk: «Wanneer is duur te duur?» De"
    " regering meent dat dit van de haven afhangt.",
    'Het lid Jansen van deze fractie heeft eerder gevraagd: „Moet dat nu?" Toen heb ik geantwoord dat het moet.',
    "De leden van deze fractie wijzen op de lasten. Het kabinet is het met hen eens dat die laag moeten zijn.",
    "Deze leden noemen de haven duur. De regering begrijpt dat.",
    "De leden van de VVD-fractie spreken van «een gat?». Naar het oordeel van de regering is dat er niet.",
)


@pytest.mark.parametrize("reporting", REPORTING)
def test_an_answer_may_begin_with_what_members_say(reporting: str) -> None:
    found, _ = read_text(*TITLE, ASKED, reporting, ANSWERED, ALSO, PAID)
    assert answers(found) == [[reporting, ANSWERED], [PAID]]


@pytest.mark.parametrize("reporting", REPORTING[2:])
def test_that_is_a_doubt_where_only_the_government_speaks_after_them(reporting: str) -> None:
    _, doubts = read_text(*TITLE, ASKED, reporting, ANSWERED, ALSO, PAID)
    assert [quote.split()[:3] for quote in doubts] == [reporting.split()[:3]]


LEADING = (
    "De leden van de CDA-fractie lezen dat de haven duur is. De regering acht dat geen bezwaar.",
    "De leden van de CDA-fractie wijzen op de lasten. Het kabinet begrijpt dat. Zij zijn daar blij mee.",
    "De leden van de CDA-fractie hebben het advies gelezen. De regering deelt de zorg van de raad.",
)


@pytest.mark.parametrize("leading", LEADING)
def test_what_members_say_of_the_government_leads_to_their_question(leading: str) -> None:
    found, _ = read_text(*TITLE, ASKED, ANSWERED, leading, "Kan de regering dit toelichten?", PAID)
    *_, last = found.exchanges
    assert [found.text(index) for index in last.questions[0].paragraphs][-1] == "Kan de regering dit toelichten?"
    assert answers(found) == [[ANSWERED], [PAID]]


PUT = (
    "De leden van de D66-fractie stelden de vraag, of de haven op zondag open is.",
    "De leden van de fractie van D66 stellen de vraag, wie de sluis bedient.",
    "Daarbij stelden deze leden de vraag, wanneer de sluis open is.",
    "De leden van de D66-fractie werpen de vraag op, of dat zo blijft.",
    "De leden van de D66-fractie leggen de regering de vraag voor, hoe dat gaat.",
)


@pytest.mark.parametrize("put", PUT)
def test_a_question_that_is_put_after_a_comma_is_one(put: str) -> None:
    found, _ = read_text(*TITLE, ASKED, ANSWERED, put, PAID)
    assert answers(found) == [[ANSWERED], [PAID]]


@pytest.mark.parametrize(
    "heading", ["Artikel III", "Artikel 12, tweede lid", "3. Uitvoering", "II. OVERIG", "§ 4 Kosten"]
)
def test_a_numbered_heading_at_the_foot_of_a_page_stands_over_who_asks_on_the_next(heading: str) -> None:
    pages = "\n\n".join([*TITLE, "Artikel I", ASKED, ANSWERED, heading]) + "\n\f" + "\n\n".join([ALSO, PAID])
    found, _ = read_text(pages)
    assert answers(found) == [[ANSWERED], [PAID]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1. Algemeen", "2. Artikelen"),
        ("1 Inleiding", "2 Hoofdlijnen van het voorstel"),
        ("1. Inleiding", "2. De haven"),
        ("1. Aanleiding", "2. Kosten en baten"),
        ("1. Algemeen deel", "2. Uitvoering"),
    ],
)
def test_headings_that_count_part_a_document_from_the_first(first: str, second: str) -> None:
    thanks = "Met belangstelling is kennisgenomen van het verslag."
    found, _ = read_text(*TITLE, first, thanks, ASKED, ANSWERED, second, "Artikel I", ALSO, PAID)
    assert answers(found) == [[ANSWERED], [PAID]]


@pytest.mark.parametrize("heading", ["2.1 Sluizen", "Sluizen en bruggen", "§ 2 Sluizen", "Artikel II", "3. Kosten"])
@pytest.mark.parametrize("mark", ["u", "em", "span"])
def test_a_line_over_the_words_of_a_faction_is_a_heading_in_a_paragraph_of_a_web_page(heading: str, mark: str) -> None:
    parts = [*TITLE, "<b>1. Inleiding</b>", ASKED, ANSWERED, f"<{mark}>{heading}</{mark}><br>{ALSO}", PAID]
    page = f"<html><body>{'<br><br>'.join(parts)}</body></html>"
    found, _ = read_text(page, name="source.html")
    assert answers(found) == [[ANSWERED], [PAID]]


BRINGING = (
    "Hierbij stuur ik de antwoorden op de vragen van de leden van de fracties van VVD en SP. De vragen gaan voor.",
    "Hierbij zend ik u de beantwoording van de vragen van de fracties van VVD en SP. Hun vragen zijn overgenomen.",
    "Hierbij bied ik u de antwoorden aan op de vragen van de leden van de SP. De vragen gaan voor.",
    "Bijgaand treft u de antwoorden aan op de vragen van de leden van de fracties van VVD en SP. Zij gaan voor.",
    "In deze brief beantwoord ik de vragen van de leden van de fracties van VVD en SP. De vragen staan er boven.",
)


@pytest.mark.parametrize("bringing", BRINGING)
def test_the_letter_that_brings_answers_asks_and_answers_nothing(bringing: str) -> None:
    problems = Problems()
    text = "\n\n".join(
        [*TITLE, "# BRIEF VAN DE MINISTER", "# Den Haag, 8 mei 2019", bringing, "# Vragen van de VVD-fractie"]
    )
    text += "\n\n" + "\n\n".join([ASKED, ANSWERED, "# Vragen van de SP-fractie", ALSO, PAID])
    source = read(SourceFile("source.md", text.encode()), problems)
    assert source is not None
    found = parse(source, "made", knowledge(), Sidecar(), problems)
    assert answers(found) == [[ANSWERED], [PAID]]
    assert not {Code.NO_QUESTION, Code.NO_ANSWER} & {problem.code for problem in problems}


CLOSING = (
    "Met deze antwoorden vertrouw ik erop uw Kamer voldoende te hebben geïnformeerd.",
    "Hiermee hoop ik uw vragen naar behoren te hebben beantwoord.",
    "Ik hoop u hiermee voldoende te hebben ingelicht",
    "Wij menen de Kamer hiermee te hebben geïnformeerd.",
    "Hiermee meen ik de vragen van de commissie te hebben beantwoord.",
)


@pytest.mark.parametrize("closing", CLOSING)
def test_the_farewell_of_a_letter_is_no_part_of_its_last_answer(closing: str) -> None:
    found, _ = read_text(*TITLE, ASKED, ANSWERED, ALSO, PAID, closing)
    assert answers(found) == [[ANSWERED], [PAID]]
