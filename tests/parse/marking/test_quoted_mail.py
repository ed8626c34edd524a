"""Mail in which the questions are quoted and the answers stand below them."""

from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from generator.parse.paragraphs.quote_signs import is_quote_sign
from tests.parse.documents import paragraphs_of, parsed, texts

HEAD = """Van: Kamerzaken
Verzonden: woensdag 6 maart 2019 09:30
Onderwerp: RE: vragen van het lid Bakker (CDA) over bruggen

Beste collega,

Hierbij de antwoorden op de vragen van het lid Bakker (CDA) over bruggen (ingezonden 20 februari 2019).
"""
FAREWELL = """Met vriendelijke groet,

Kees Visser
Ministerie van Infrastructuur en Waterstaat"""

NUMBERED = """> 1. Kent u het bericht over de brug bij
> Gorinchem?

Ja.

> 2. Hoeveel bruggen zijn gesloten?

Vijf bruggen zijn gesloten. Dat is er
een meer dan vorig jaar.

Zij gaan in mei weer open.

> 3. Waarom zijn zij gesloten?
>
> 4. Wat kost dat?

Zij worden onderhouden. Dat kost 3 miljoen euro.
"""


def mail(*parts: str) -> str:
    return "\n".join((HEAD, *parts, FAREWELL))


def turns(text: str) -> list[tuple[str, str]]:
    """What is asked and answered in each exchange, in one line each."""
    found, _ = parsed(text)
    return [
        (
            " / ".join(" ".join(texts(found, question.paragraphs)) for question in exchange.questions),
            " ".join(text for answer in exchange.answers for text in texts(found, answer.paragraphs)),
        )
        for exchange in found.exchanges
    ]


READ = [
    ("Kent u het bericht over de brug bij Gorinchem?", "Ja."),
    (
        "Hoeveel bruggen zijn gesloten?",
        "Vijf bruggen zijn gesloten. Dat is er een meer dan vorig jaar. Zij gaan in mei weer open.",
    ),
    ("Waarom zijn zij gesloten? / Wat kost dat?", "Zij worden onderhouden. Dat kost 3 miljoen euro."),
]


def quoted(sign: str) -> str:
    return NUMBERED.replace("> ", sign).replace(">\n", f"{sign.strip()}\n")


@pytest.mark.parametrize("sign", ["> ", ">", ">> ", "> > ", "| ", "» ", "JV> ", "  > "])
def test_signs_of_any_program_are_kept_off_and_show_who_asks(sign: str) -> None:
    assert turns(mail(quoted(sign))) == READ


def test_signs_are_in_the_ledger_and_in_no_question_or_answer() -> None:
    found, problems = parsed(mail(NUMBERED))
    assert paragraphs_of(found, BlockKind.FURNITURE) == [">", ">", ">", ">", "> >"]
    assert [number for each in found.exchanges for number in (q.number for q in each.questions)] == list("1234")
    assert [str(problem) for problem in problems if "unsure" in problem.message] == []


def test_an_answer_to_several_questions_has_the_numbers_of_all() -> None:
    found, _ = parsed(mail(NUMBERED))
    assert [answer.number for each in found.exchanges for answer in each.answers] == ["1", "2", "3 en 4"]


@pytest.mark.parametrize(
    "numbers", [("1) ", "2) ", "3) ", "4) "), ("Vraag 1: ", "Vraag 2: ", "Vraag 3: ", "Vraag 4: "), ("", "", "", "")]
)
def test_questions_have_numbers_of_any_form_or_none(numbers: tuple[str, ...]) -> None:
    text = NUMBERED
    for n, number in enumerate(numbers, 1):
        text = text.replace(f"> {n}. ", f"> {number}")
    assert turns(mail(text)) == READ


def test_labels_on_quoted_lines_of_their_own_stand_over_what_follows() -> None:
    text = NUMBERED
    for n in range(1, 5):
        text = text.replace(f"> {n}. ", f"> Vraag {n}\n> ")
    assert turns(mail(text)) == READ


def test_labels_of_answers_are_read_as_in_any_letter() -> None:
    text = NUMBERED.replace("\n\nJa.", "\n\nAntwoord 1:\nJa.").replace("\n\nVijf", "\n\nAntwoord 2:\nVijf")
    text = text.replace("\n\nZij worden", "\n\nAntwoord 3 en 4:\nZij worden")
    assert turns(mail(text)) == READ


def test_a_mail_that_was_sent_on_quotes_answers_once_and_questions_twice() -> None:
    text = "\n".join(f"> {line}".rstrip() for line in NUMBERED.splitlines())
    assert turns(mail(text)) == READ


def test_what_a_program_broke_off_from_a_quoted_line_continues_with_it() -> None:
    text = NUMBERED.replace("over de brug bij\n> Gorinchem?", "over de brug\nbij Gorinchem?")
    assert turns(mail(text)) == READ


def test_a_list_of_numbers_in_a_question_makes_no_questions() -> None:
    text = NUMBERED.replace(
        "> 2. Hoeveel bruggen zijn gesloten?", "> 2. Kunt u noemen:\n> 1. De gesloten bruggen;\n> 2. De kosten?"
    )
    assert turns(mail(text))[1][0] == "Kunt u noemen: 1. De gesloten bruggen; 2. De kosten?"


def test_a_list_of_numbers_in_an_answer_makes_no_questions() -> None:
    text = NUMBERED.replace("Zij gaan in mei weer open.", "1. De brug bij Kampen\n2. De brug bij Deventer")
    assert [asked for asked, _ in turns(mail(text))] == [asked for asked, _ in READ]


def test_what_leads_up_to_quoted_questions_is_none() -> None:
    opening = "> Geachte minister,\n>\n> Het lid Bakker heeft deze vragen:\n>\n"
    assert turns(mail(opening + NUMBERED)) == READ


@pytest.mark.parametrize(
    "ending",
    [
        "Mocht je nog vragen hebben, dan hoor ik het graag.",
        "Is dit zo akkoord?",
        "Laat het me weten als er iets ontbreekt.",
        "Ik hoop u hiermee voldoende te hebben geïnformeerd.",
        "Van: Griffie\nVerzonden: maandag 4 maart 2019\nAan: Kamerzaken",
        "Op 4 maart 2019 schreef Griffie:",
        "----- Oorspronkelijk bericht -----",
    ],
)
def test_what_ends_the_message_is_no_answer(ending: str) -> None:
    assert turns(mail(NUMBERED, ending, "")) == READ


def test_the_day_on_which_a_mail_was_sent_is_that_of_its_answers() -> None:
    found, _ = parsed(mail(NUMBERED))
    assert str(found.front.dates.answered) == "2019-03-06"
    assert str(found.front.dates.asked) == "2019-02-20"


@pytest.mark.parametrize(
    "text",
    [
        "> Retouradres Postbus 20301\n\nGeachte voorzitter,\n\nHierbij antwoord ik.\n\n> Retouradres Postbus 20301",
        "| Jaar | Aantal |\n| 2015 | Hoeveel? |\n| 2016 | Hoeveel? |",
        "Bij een snelheid\n> 50 km per uur geldt een boete. Is dat te hoog?",
    ],
)
def test_a_sign_before_other_words_quotes_nothing(text: str) -> None:
    found, _ = parsed(text)
    assert paragraphs_of(found, BlockKind.FURNITURE) == []


@pytest.mark.parametrize("sign", [">", "> >", ">>>", "|", "JV>", " » "])
def test_signs_of_quotation(sign: str) -> None:
    assert is_quote_sign(sign)


@pytest.mark.parametrize("words", ["", " ", "> 1. Kent u", "-", "A>B", "1 >"])
def test_what_is_no_sign_of_quotation(words: str) -> None:
    assert not is_quote_sign(words)
