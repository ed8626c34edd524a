from __future__ import annotations

import pytest

from generator.parse.roles.paragraphs import Paragraph
from generator.parse.turns.answers import Answers
from generator.parse.turns.turn import SectionTurns
from generator.parse.turns.turns import section_turns
from tests.parse.documents import cut, document

OPENING = "De leden van de VVD-fractie hebben kennisgenomen van de stukken."
ASKING = "De leden van de VVD-fractie vragen waarom dat zo is."
BARE = "Waarom is dat zo?"
PLAIN = "Het kabinet zet zich in voor vrede."


def divided(*paragraphs: str) -> tuple[list[str], list[str]]:
    """The introduction, and each turn as `Q` or `A`, its label, its paragraphs and `~` when unsure."""
    found: SectionTurns = section_turns(cut(document(*paragraphs)))
    introduction = [paragraph.text for paragraph in found.introduction]
    turns = []
    for turn in found.turns:
        kind = "Q" if turn.is_question else "A"
        label = [turn.label.text] if turn.label else []
        texts = [paragraph.text for paragraph in turn.paragraphs]
        turns.append(" / ".join([kind + "~" * turn.unsure, *label, *texts]))
    return introduction, turns


def answers_and_questions(*between: str, after: str = "Slot.") -> list[str]:
    """The turns from a first answer with paragraphs `between` it and the label of the second."""
    _, turns = divided(BARE, "1. Antwoord", *between, "2. Antwoord", after)
    return turns[1:-1]


def test_question_and_answer_take_turns() -> None:
    assert divided(ASKING, "1. Antwoord", PLAIN) == ([], [f"Q / {ASKING}", f"A / 1. Antwoord / {PLAIN}"])


def test_paragraphs_that_ask_nothing_before_the_first_question_introduce() -> None:
    introduction, turns = divided(OPENING, PLAIN, ASKING, PLAIN, "1. Antwoord", PLAIN)

    assert introduction == [OPENING, PLAIN]
    assert turns[0] == f"Q / {ASKING} / {PLAIN}"


def test_when_nothing_asks_the_paragraph_before_the_answer_is_the_question() -> None:
    assert divided(OPENING, PLAIN, "1. Antwoord", PLAIN) == (
        [OPENING],
        [f"Q / {PLAIN}", f"A / 1. Antwoord / {PLAIN}"],
    )


def test_an_answer_first_has_no_question_before_it() -> None:
    assert divided("1. Antwoord", PLAIN) == ([], [f"A / 1. Antwoord / {PLAIN}"])


def test_a_question_that_opens_as_those_who_ask_do_ends_the_answer() -> None:
    assert answers_and_questions(PLAIN, ASKING) == [f"A / 1. Antwoord / {PLAIN}", f"Q / {ASKING}"]


def test_a_question_keeps_the_opening_paragraph_that_leads_to_it() -> None:
    assert answers_and_questions(PLAIN, PLAIN, OPENING, BARE) == [
        f"A / 1. Antwoord / {PLAIN} / {PLAIN}",
        f"Q / {OPENING} / {BARE}",
    ]


def test_an_opening_that_leads_to_nothing_asked_is_unsure() -> None:
    assert answers_and_questions(PLAIN, OPENING, PLAIN) == [f"A / 1. Antwoord / {PLAIN}", f"Q~ / {OPENING} / {PLAIN}"]


def test_a_question_may_begin_only_by_being_one() -> None:
    assert answers_and_questions(PLAIN, BARE) == [f"A / 1. Antwoord / {PLAIN}", f"Q / {BARE}"]


def test_where_a_bare_question_follows_several_paragraphs_the_cut_is_unsure() -> None:
    assert answers_and_questions(PLAIN, PLAIN, BARE) == [f"A / 1. Antwoord / {PLAIN} / {PLAIN}", f"Q~ / {BARE}"]
    assert answers_and_questions(PLAIN, BARE, PLAIN) == [f"A / 1. Antwoord / {PLAIN}", f"Q~ / {BARE} / {PLAIN}"]


def test_without_any_sign_the_last_paragraph_is_the_question() -> None:
    assert answers_and_questions(PLAIN, "Graag een reactie.") == [
        f"A / 1. Antwoord / {PLAIN}",
        "Q / Graag een reactie.",
    ]


def test_without_any_sign_among_several_paragraphs_that_is_unsure() -> None:
    assert answers_and_questions(PLAIN, PLAIN, "Graag een reactie.")[1] == "Q~ / Graag een reactie."


def test_an_answer_has_at_least_one_paragraph_even_when_it_asks() -> None:
    assert answers_and_questions(ASKING) == [f"A / 1. Antwoord / {ASKING}"]
    assert answers_and_questions(BARE, ASKING) == [f"A / 1. Antwoord / {BARE}", f"Q / {ASKING}"]


def test_an_answer_without_text_is_a_label_alone() -> None:
    assert answers_and_questions() == ["A / 1. Antwoord"]


@pytest.mark.parametrize(("rest", "kept"), [((PLAIN, BARE), 2), ((PLAIN, OPENING), 1)])
def test_after_the_last_answer_only_the_surest_sign_begins_a_question(rest: tuple[str, ...], kept: int) -> None:
    """What a faction says there without asking is no part of the answer either."""
    assert divided(BARE, "1. Antwoord", *rest)[1][1:] == [" / ".join(["A", "1. Antwoord", *rest[:kept]])]


def test_after_the_last_answer_a_question_without_answer_is_seen() -> None:
    assert divided(BARE, "1. Antwoord", PLAIN, ASKING)[1][1:] == [f"A / 1. Antwoord / {PLAIN}", f"Q / {ASKING}"]


def test_headings_within_a_section_belong_to_no_turn() -> None:
    _, turns = divided(ASKING, "1. Antwoord", PLAIN, "Zuivelmarkt", ASKING, "2. Antwoord", PLAIN)

    assert turns == [f"Q / {ASKING}", f"A / 1. Antwoord / {PLAIN}", f"Q / {ASKING}", f"A / 2. Antwoord / {PLAIN}"]


def test_labelled_questions_and_answers_are_as_long_as_their_labels_say() -> None:
    introduction, turns = divided("Vooraf.", "Vraag 1", BARE, PLAIN, "Antwoord 1", PLAIN, BARE, "Vraag 2", "Antwoord 2")

    assert introduction == ["Vooraf."]
    assert turns == [
        f"Q / Vraag 1 / {BARE} / {PLAIN}",
        f"A / Antwoord 1 / {PLAIN} / {BARE}",
        "Q / Vraag 2",
        "A / Antwoord 2",
    ]


def test_labelled_questions_with_unmarked_answers_go_on_as_long_as_they_ask() -> None:
    _, turns = divided("Vraag 1", BARE, BARE, PLAIN, BARE, "Vraag 2", BARE, PLAIN, "Vraag 3", BARE)

    assert turns == [
        f"Q / Vraag 1 / {BARE} / {BARE}",
        f"A~ / {PLAIN} / {BARE}",
        f"Q / Vraag 2 / {BARE}",
        f"A / {PLAIN}",
        f"Q / Vraag 3 / {BARE}",
    ]


def test_without_any_label_each_paragraph_that_asks_is_a_question_with_what_leads_to_it() -> None:
    introduction, turns = divided(OPENING, ASKING, OPENING, BARE, BARE)

    assert introduction == [OPENING]
    assert turns == [f"Q / {ASKING}", f"Q / {BARE}", f"Q / {BARE}"]


def test_without_any_label_what_follows_the_last_question_belongs_to_it() -> None:
    assert divided(ASKING, PLAIN)[1] == [f"Q / {ASKING} / {PLAIN}"]


def test_without_label_or_question_all_is_introduction() -> None:
    assert divided(OPENING, PLAIN) == ([OPENING, PLAIN], [])


def test_no_pieces_give_nothing() -> None:
    assert section_turns(()) == SectionTurns((), ())


def paragraphs_of(turns: SectionTurns) -> list[Paragraph]:
    return [p for turn in turns.turns for p in ((turn.label,) if turn.label else ()) + turn.paragraphs]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (OPENING, ASKING, "1. Antwoord", PLAIN, PLAIN, BARE, "2. Antwoord", PLAIN),
        ("Vraag 1", BARE, PLAIN, "Vraag 2"),
        ("1. Antwoord", "2. Antwoord", PLAIN, "3. Antwoord"),
        (ASKING, PLAIN, BARE),
    ],
)
def test_every_piece_stands_in_the_introduction_or_one_turn(paragraphs: tuple[str, ...]) -> None:
    found = cut(document(*paragraphs))
    turns = section_turns(found)

    assert (*turns.introduction, *paragraphs_of(turns)) == found


def test_a_turn_without_label_has_no_numbers_and_begins_with_its_paragraph() -> None:
    question, answer = section_turns(cut(document(ASKING, "5 en 6. Antwoord", PLAIN))).turns

    assert (question.numbers, question.first.text) == ((), ASKING)
    assert (answer.numbers, answer.first.text) == (("5", "6"), "5 en 6. Antwoord")


def test_between_two_answers_of_labelled_questions_a_question_has_lost_its_label() -> None:
    _, turns = divided(
        "Vraag 1", BARE, "Antwoord", PLAIN, ASKING, "Antwoord", PLAIN, "Vraag 3", BARE, "Antwoord", PLAIN
    )

    assert turns[1:4] == [f"A / Antwoord / {PLAIN}", f"Q~ / {ASKING}", f"A / Antwoord / {PLAIN}"]


def test_between_two_answers_without_words_of_askers_nothing_is_a_question() -> None:
    _, turns = divided("Vraag 1", BARE, "Antwoord", PLAIN, PLAIN, "Antwoord", PLAIN)

    assert turns == [f"Q / Vraag 1 / {BARE}", f"A / Antwoord / {PLAIN} / {PLAIN}", f"A / Antwoord / {PLAIN}"]


def test_a_remark_of_a_faction_after_the_answer_belongs_to_no_turn() -> None:
    remark = "De leden van de D66-fractie onderschrijven het doel van het voorstel."
    _, turns = divided("Vraag 1", BARE, "Antwoord", PLAIN, remark, "Vraag 2", BARE, "Antwoord", PLAIN)

    assert turns[1] == f"A / Antwoord / {PLAIN}"


@pytest.mark.parametrize("ending", ["Toelichting:", "Bijlage 1", "De voorzitter van de commissie, Jansen"])
def test_an_ending_closes_the_last_answer(ending: str) -> None:
    _, turns = divided("Vraag 1", BARE, "Antwoord 1", PLAIN, ending, "Meer tekst.")

    assert turns == [f"Q / Vraag 1 / {BARE}", f"A / Antwoord 1 / {PLAIN}"]


def test_where_a_marker_may_lack_a_labelled_question_ends_with_what_asks() -> None:
    paragraphs = cut(document("Vraag 1", BARE, PLAIN, "Vraag 2", BARE, "Antwoord 2", PLAIN))
    kinds = [turn.is_question for turn in section_turns(paragraphs).turns]

    assert kinds == [True, False, True, False]
    assert [turn.is_question for turn in section_turns(paragraphs, Answers.APART).turns] == [True, True, False]


def test_a_question_whose_number_an_answer_bears_elsewhere_lacks_no_marker() -> None:
    paragraphs = cut(document("Vraag 1", BARE, PLAIN, "Vraag 2", BARE, "Antwoord 1 en 2", PLAIN))

    assert [turn.is_question for turn in section_turns(paragraphs).turns] == [True, True, False]


def test_what_another_faction_says_after_an_answer_is_no_part_of_the_next_question() -> None:
    others = "De leden van de D66-fractie hebben kennisgenomen van de stukken."

    assert answers_and_questions(PLAIN, others, ASKING) == [f"A / 1. Antwoord / {PLAIN}", f"Q / {ASKING}"]


ANSWERED = "Het kabinet overlegt daarover met de provincies."


@pytest.mark.parametrize(
    "asked",
    [
        "Genoemde leden ontvangen graag een overzicht van de sluizen.",
        "Voorts vragen deze leden wie de sluis betaalt.",
        "De leden van de VVD-fractie vragen wanneer de sluis opengaat.",
        "Is de minister bereid daarover met de provincie te spreken?",
        "Kan de staatssecretaris toelichten waarom dat zo lang duurt?",
        "Onderschrijft het kabinet dat beeld? Op welke termijn wil het kabinet dat verbeteren?",
    ],
)
def test_behind_the_last_label_a_statement_answers_what_is_asked_and_that_is_unsure(asked: str) -> None:
    _, turns = divided(ASKING, "Antwoord", PLAIN, asked, ANSWERED, PLAIN)

    assert turns[1:] == [f"A / Antwoord / {PLAIN}", f"Q / {asked}", f"A~ / {ANSWERED} / {PLAIN}"]


@pytest.mark.parametrize(
    "more",
    [
        "Deze leden wijzen daarbij op het rapport.",
        "Tot slot wensen zij de minister veel succes.",
        "Zij danken de minister voor de brief.",
        "Zij zien dat als een gemiste kans.",
    ],
)
def test_what_those_who_ask_add_is_no_answer(more: str) -> None:
    _, turns = divided(ASKING, "Antwoord", PLAIN, "De leden van de VVD-fractie vragen wie betaalt.", more)

    assert turns[2:] == [f"Q / De leden van de VVD-fractie vragen wie betaalt. / {more}"]


@pytest.mark.parametrize(
    "within",
    [
        "Wie betaalt dat dan? Dat is de vraag waar het om gaat.",
        "De minister is bereid daarover te spreken.",
        "Is dat genoeg? Het kabinet vindt van wel.",
        "De vraag is dus: is de minister bereid te betalen? Het kabinet denkt van niet.",
    ],
)
def test_what_an_answer_wonders_begins_no_question(within: str) -> None:
    _, turns = divided(ASKING, "Antwoord", PLAIN, within, ANSWERED)

    assert turns[1:] == [f"A / Antwoord / {PLAIN} / {within} / {ANSWERED}"]
