from __future__ import annotations

import pytest

from generator.model.consultation import State
from generator.problems import Code
from tests.parse.documents import FRONT, document, doubts, exchanges, parsed

VVD = "Vragen en opmerkingen van de leden van de VVD-fractie"
NSC = "Vragen en opmerkingen van de leden van de NSC-fractie"
ASKS = "De leden vragen waarom."


def taking_turns(*numbers: str) -> list[str]:
    """Unlabelled questions with answers that have these printed numbers; an empty one has none."""
    return [text for number in numbers for text in (ASKS, f"{number}. Antwoord" if number else "Antwoord", "Daarom.")]


def labelled(*labels: str) -> list[str]:
    return [text for label in labels for text in (label, "Waarom?" if label.startswith("Vra") else "Daarom.")]


def numbering(*paragraphs: str) -> list[tuple[str, list[str], list[str]]]:
    """Each exchange's id with the ids of its questions and answers."""
    return [(e.id, [q.id for q in e.questions], [a.id for a in e.answers]) for e in exchanges(*paragraphs)]


def codes(*paragraphs: str) -> list[Code]:
    return [code for code, _ in doubts(*paragraphs)]


def test_a_question_without_a_printed_number_takes_its_answers() -> None:
    assert numbering(*taking_turns("4", "5")) == [
        ("vraag-4", ["vraag-4"], ["antwoord-4"]),
        ("vraag-5", ["vraag-5"], ["antwoord-5"]),
    ]


def test_a_question_whose_answer_has_no_number_takes_its_order() -> None:
    assert numbering(*taking_turns("", "")) == [
        ("vraag-1", ["vraag-1"], ["antwoord-1"]),
        ("vraag-2", ["vraag-2"], ["antwoord-2"]),
    ]


def test_the_order_counts_through_the_document() -> None:
    found, _ = parsed(document(FRONT, VVD, *taking_turns(""), NSC, *taking_turns("", "")))

    assert [(e.id, e.questions[0].section) for e in found.exchanges] == [
        ("vraag-1", "vvd"),
        ("vraag-2", "nsc"),
        ("vraag-3", "nsc"),
    ]


@pytest.mark.parametrize(("numbers", "lost"), [(("76", "", "78"), "vraag-77"), (("5, 6 en 7", "", "9"), "vraag-8")])
def test_a_question_that_lost_its_number_continues_from_the_one_before(numbers: tuple[str, ...], lost: str) -> None:
    assert exchanges(*taking_turns(*numbers))[1].id == lost


def test_a_printed_number_of_a_question_goes_before_its_answers() -> None:
    assert numbering(*labelled("Vraag 5", "Antwoord")) == [("vraag-5", ["vraag-5"], ["antwoord-5"])]


def test_questions_answered_together_keep_their_numbers_and_share_the_answer() -> None:
    [exchange] = exchanges(*labelled("Vraag 5", "Vraag 6", "Antwoord 5 en 6"))

    assert [question.number for question in exchange.questions] == ["5", "6"]
    assert [(answer.id, answer.number) for answer in exchange.answers] == [("antwoord-5-en-6", "5 en 6")]
    assert exchange.state is State.ANSWERED_TOGETHER


@pytest.mark.parametrize(
    ("label", "number", "address"),
    [
        ("Vragen 5 t/m 8", "5-8", "vraag-5-8"),
        ("Vraag 5, 7 en 10", "5, 7 en 10", "vraag-5-7-en-10"),
        ("Vraag 5 en 6", "5 en 6", "vraag-5-en-6"),
        ("Vraag 10a", "10a", "vraag-10a"),
        ("Vraag 5a, 5b en 5c", "5a, 5b en 5c", "vraag-5a-5b-en-5c"),
    ],
)
def test_several_numbers_of_one_question_are_written_as_one(label: str, number: str, address: str) -> None:
    [exchange] = exchanges(*labelled(label, "Antwoord"))

    assert (exchange.questions[0].number, exchange.id) == (number, address)


def test_a_number_already_used_gets_the_slug_of_its_section_and_a_doubt_where_it_begins_no_new_numbering() -> None:
    found, problems = parsed(document(FRONT, VVD, *taking_turns("1"), NSC, *taking_turns("1", "1", "1")))

    assert [e.id for e in found.exchanges] == ["vraag-1", "vraag-nsc-1", "vraag-nsc-1-2", "vraag-nsc-1-3"]
    assert [e.answers[0].id for e in found.exchanges] == [
        "antwoord-1",
        "antwoord-nsc-1",
        "antwoord-nsc-1-2",
        "antwoord-nsc-1-3",
    ]
    assert [(p.code, p.quote) for p in problems] == [(Code.REPEATED_NUMBER, "1. Antwoord")] * 2


def test_a_repeated_number_of_a_question_and_of_its_answer_is_doubted_at_each() -> None:
    paragraphs = labelled("Vraag 1", "Antwoord 1", "Vraag 1", "Antwoord 1")

    assert doubts(*paragraphs) == [(Code.REPEATED_NUMBER, "Vraag 1"), (Code.REPEATED_NUMBER, "Antwoord 1")]


def test_a_number_within_a_group_that_stands_alone_too_is_repeated() -> None:
    assert Code.REPEATED_NUMBER in codes(*labelled("Vragen 1 en 2", "Antwoord", "Vraag 2", "Antwoord"))


def test_a_number_that_is_printed_elsewhere_is_given_to_no_other_question() -> None:
    found = exchanges(*taking_turns("2", "", "3"))

    assert [e.id for e in found] == ["vraag-2", "vraag-vvd-2", "vraag-3"]


def test_a_gap_in_the_numbers_is_doubted_where_they_continue() -> None:
    assert doubts(*taking_turns("1", "2", "5")) == [(Code.NUMBER_GAP, ASKS)]


@pytest.mark.parametrize(("last", "lacking"), [("3", ("2",)), ("4", ())])
def test_the_one_number_that_is_passed_over_is_offered_as_the_one_that_is_meant(
    last: str, lacking: tuple[str, ...]
) -> None:
    _, problems = parsed(document(FRONT, VVD, *taking_turns("1", last)))
    (gap,) = (problem for problem in problems if problem.code is Code.NUMBER_GAP)
    assert gap.about == lacking


def test_a_document_that_begins_late_passes_over_numbers() -> None:
    assert codes(*taking_turns("3", "4")) == [Code.NUMBER_GAP]


def test_the_message_of_a_gap_says_from_where_to_where() -> None:
    _, problems = parsed(document(FRONT, VVD, *taking_turns("2", "3", "7")))

    assert [problem.message for problem in problems] == ["the first number is 2", "the numbers go from 3 to 7"]


@pytest.mark.parametrize(
    "numbers",
    [("1", "2", "3"), ("1", "3", "2"), ("3", "1", "2"), ("1", "2", "1", "2", "3"), ("1", "2", "2"), ("", "", "")],
    ids=["in order", "out of order", "last first", "begun anew", "repeated", "none"],
)
def test_numbers_that_leave_none_out_have_no_gap(numbers: tuple[str, ...]) -> None:
    assert Code.NUMBER_GAP not in codes(*taking_turns(*numbers))


def test_numbers_with_letters_and_ranges_leave_no_gap() -> None:
    paragraphs = labelled("Vraag 1", "Antwoord 1", "Vragen 2 t/m 4", "Antwoord 2 t/m 4", "Vraag 5a", "Antwoord 5a")

    assert codes(*paragraphs, *labelled("Vraag 5b", "Antwoord 5b", "Vraag 6", "Antwoord 6")) == []


def test_the_number_of_an_answer_without_question_is_not_passed_over() -> None:
    assert codes("1. Antwoord", "Daarom.", *taking_turns("2")) == [Code.NO_QUESTION]


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("Daarom.", State.ANSWERED),
        ("Zie het antwoord op vraag 1.", State.REFERS),
        ("Ja. Zie ook het antwoord op vraag 1.", State.ANSWERED),
    ],
)
def test_the_state_shows_what_became_of_a_question(answer: str, state: State) -> None:
    [exchange] = exchanges(ASKS, "1. Antwoord", answer)

    assert exchange.state is state


def test_a_referral_for_several_questions_refers() -> None:
    paragraphs = ["Vraag 1", "Waarom?", "Vraag 2", "Hoezo?", "Antwoord 1 en 2", "Zie het antwoord op vraag 9."]

    assert [exchange.state for exchange in exchanges(*paragraphs)] == [State.REFERS]


def test_a_question_without_answer_says_so_and_is_doubted_at_its_place() -> None:
    found, [problem] = parsed(document(FRONT, VVD, *taking_turns("1"), "De leden vragen ook nog naar het overige."))

    assert [exchange.state for exchange in found.exchanges] == [State.ANSWERED, State.NO_ANSWER]
    assert (problem.code, problem.quote) == (Code.NO_ANSWER, "De leden vragen ook nog naar het overige.")
    assert found.source.text.split("\n")[problem.place.line - 1].startswith("De leden vragen ook nog")


def test_a_label_without_any_text_is_no_answer() -> None:
    [exchange] = exchanges(ASKS, "1. Antwoord")

    assert exchange.state is State.NO_ANSWER
    assert [answer.id for answer in exchange.answers] == ["antwoord-1"]
    assert exchange.answer_blocks == ()
    assert codes(ASKS, "1. Antwoord") == [Code.NO_ANSWER]


def test_an_answer_without_question_is_doubted_and_in_no_exchange() -> None:
    assert exchanges("1. Antwoord", "Daarom.") == []
    assert (Code.NO_QUESTION, "1. Antwoord") in doubts("1. Antwoord", "Daarom.")


def test_an_answer_with_the_number_of_no_question_is_doubted_and_given_to_none() -> None:
    found = exchanges(*labelled("Vraag 1", "Antwoord 4"))

    assert [(e.id, e.state) for e in found] == [("vraag-1", State.NO_ANSWER)]
    assert codes(*labelled("Vraag 1", "Antwoord 4")) == [Code.NO_ANSWER, Code.NO_QUESTION]


def test_an_unsure_cut_is_doubted_with_the_words_it_begins_with() -> None:
    paragraphs = [ASKS, "1. Antwoord", "Een.", "Twee.", "Drie is ook iets.", "2. Antwoord", "Ja."]

    assert doubts(*paragraphs) == [(Code.UNCERTAIN_SPLIT, "Drie is ook iets.")]


def test_quotes_are_short() -> None:
    long = "De leden vragen " + "heel erg " * 50 + "lang."

    [(code, quote)] = doubts(long)
    assert code is Code.NO_ANSWER
    assert quote.split() == long.split()[:12]


def test_an_exchange_has_the_factions_of_its_questions_once_each() -> None:
    [exchange] = exchanges(*labelled("Vraag 1", "Vraag 2", "Antwoord 1 en 2"))

    assert exchange.factions == ("VVD",)
