from __future__ import annotations

from generator.parse.turns.answers import Answers
from generator.parse.turns.turn import SectionTurns
from generator.parse.turns.unmarked import after_others, alternating, question_onward, questions_only
from tests.parse.documents import cut, document

OPENING = "De leden van de VVD-fractie hebben kennisgenomen van de brief."
ASKED = "De leden van de VVD-fractie vragen waarom dit zo is."
ALSO = "Kan de minister dit toelichten?"
LEADING = "De leden van de VVD-fractie lezen dat het zo is."
ANSWERED = "Het kabinet vindt dat dit zo moet zijn."
MORE = "Daarbij speelt mee dat het altijd zo was."


def sides_and_texts(found: SectionTurns) -> list[tuple[str, list[str]]]:
    """`Q` or `A` for each turn, a question mark where it is unsure or only words show it, with its paragraphs."""
    return [
        (
            ("Q" if turn.is_question else "A") + ("?" if turn.unsure or turn.by_words else ""),
            [paragraph.text for paragraph in turn.paragraphs],
        )
        for turn in found.turns
    ]


def introduction(found: SectionTurns) -> list[str]:
    return [paragraph.text for paragraph in found.introduction]


def test_each_paragraph_that_asks_is_a_question_where_nobody_answers() -> None:
    found = questions_only(cut(document(OPENING, ASKED, LEADING, ALSO, ANSWERED)))
    assert introduction(found) == [OPENING]
    assert sides_and_texts(found) == [("Q", [ASKED]), ("Q", [LEADING, ALSO, ANSWERED])]


def test_what_asks_nothing_at_all_introduces() -> None:
    found = questions_only(cut(document(OPENING, ANSWERED)))
    assert (introduction(found), sides_and_texts(found)) == ([OPENING, ANSWERED], [])


def test_what_neither_asks_nor_opens_as_askers_do_is_an_answer_and_unsure() -> None:
    found = alternating(cut(document(OPENING, ASKED, ANSWERED, MORE, LEADING, ALSO, ANSWERED)))
    assert introduction(found) == [OPENING]
    assert sides_and_texts(found) == [
        ("Q", [ASKED]),
        ("A?", [ANSWERED, MORE]),
        ("Q", [LEADING, ALSO]),
        ("A?", [ANSWERED]),
    ]


def test_two_questions_before_one_answer_stay_two() -> None:
    found = alternating(cut(document(ASKED, ALSO, ANSWERED)))
    assert sides_and_texts(found) == [("Q", [ASKED]), ("Q", [ALSO]), ("A?", [ANSWERED])]


def test_words_of_a_faction_that_ask_nothing_between_answers_stay_with_the_answer() -> None:
    found = alternating(cut(document(ASKED, ANSWERED, LEADING, MORE)))
    assert sides_and_texts(found) == [("Q", [ASKED]), ("A?", [ANSWERED]), ("A?", [LEADING]), ("A?", [MORE])]


def test_without_any_answer_there_are_only_questions() -> None:
    found = alternating(cut(document(ASKED, ALSO)))
    assert sides_and_texts(found) == [("Q", [ASKED]), ("Q", [ALSO])]


def test_nothing_makes_no_turn() -> None:
    assert alternating(()) == questions_only(()) == SectionTurns((), ())


OTHERS = "De leden van de D66-fractie hebben geen vragen."


def test_what_another_faction_says_without_asking_is_no_part_of_a_question() -> None:
    found = questions_only(cut(document(ASKED, OTHERS, LEADING, ALSO)))
    assert sides_and_texts(found) == [("Q", [ASKED]), ("Q", [LEADING, ALSO])]


def test_what_the_same_faction_says_first_leads_to_its_question() -> None:
    paragraphs = cut(document(OPENING, LEADING, ALSO))
    assert after_others(paragraphs) == paragraphs
    assert after_others(()) == ()


def test_a_sentence_that_ends_in_a_colon_leads_to_the_items_that_ask() -> None:
    leads, first, second = "De leden van de VVD-fractie vragen het volgende:", "- Waarom?", "- Wanneer?"
    found = questions_only(cut(document(leads, first, second)))
    assert sides_and_texts(found) == [("Q", [leads, first]), ("Q", [second])]


def test_what_an_editor_calls_a_question_is_one_though_nothing_asks() -> None:
    [turn] = question_onward(cut(document(ANSWERED, MORE)), Answers.LABELLED)
    assert [paragraph.text for paragraph in turn.paragraphs] == [ANSWERED, MORE]


def test_those_who_answer_may_wonder() -> None:
    wonders = "De regering deelt dat. Is dat genoeg? Dat zal later blijken."
    assert sides_and_texts(alternating(cut(document(ASKED, wonders)))) == [("Q", [ASKED]), ("A?", [wonders])]


def test_those_who_ask_may_begin_with_what_the_government_says() -> None:
    for asked in ("De regering deelt dat. Waarom?", "De regering deelt dat. Waarom? Graag een toelichting."):
        assert sides_and_texts(alternating(cut(document(ASKED, asked, ANSWERED)))) == [
            ("Q", [ASKED]),
            ("Q", [asked]),
            ("A?", [ANSWERED]),
        ]


def test_an_answer_that_goes_on_may_ask_if_it_ends_with_what_it_says() -> None:
    goes_on = "De inning loopt. Is niet betaald? Dan volgt een bevel."
    assert sides_and_texts(alternating(cut(document(ASKED, ANSWERED, goes_on)))) == [
        ("Q", [ASKED]),
        ("A?", [ANSWERED, goes_on]),
    ]
    assert sides_and_texts(alternating(cut(document(ASKED, ANSWERED, ALSO, ANSWERED))))[2] == ("Q", [ALSO])
    assert sides_and_texts(alternating(cut(document(ASKED, goes_on, ANSWERED))))[1] == ("Q", [goes_on])


def test_an_answer_may_report_a_question_with_which_it_ends() -> None:
    reports = "Iedere schipper krijgt een brief. Die gaat in op de vraag: wanneer mag ik door?"
    assert sides_and_texts(alternating(cut(document(ASKED, reports, LEADING, ALSO, ANSWERED)))) == [
        ("Q", [ASKED]),
        ("A?", [reports]),
        ("Q", [LEADING, ALSO]),
        ("A?", [ANSWERED]),
    ]
