"""Topics bring their themes, and exchanges of which the subject is unsure are doubts, one a document."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.annotate.themes.exchanges import annotate_themes
from generator.annotate.themes.subjects import add_themes_of_topics, report_weak_themes, report_without_topic
from generator.messages.message import words
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.block import Repair, RepairKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import ExchangeEdit, Sidecar
from generator.model.knowledge import Knowledge
from generator.model.text import Span
from generator.problems import Code, Place, Problem, Problems
from tests.annotate.builders import consultation, knowledge, topic

TERM = Annotation(AnnotationKind.TERM, "vrede", 1, Span(0, 4), "vraag-1")


def covered(*numbers: int) -> tuple[Annotation, ...]:
    """The topic of each of these exchanges."""
    return tuple(Annotation(AnnotationKind.TOPIC, "vrede", 1, Span(0, 4), f"vraag-{number}") for number in numbers)


def theme(name: str, certainty: Certainty = Certainty.CERTAIN, exchange: str = "vraag-1") -> Annotation:
    return Annotation(AnnotationKind.THEME, name, 1, Span(0, 3), exchange, certainty)


def of_topic(name: str, start: int = 0, exchange: str = "vraag-1") -> Annotation:
    return Annotation(AnnotationKind.TOPIC, name, 1, Span(start, start + 4), exchange)


TAX, WATER = "Financiën | Belasting", "Verkeer | Water"
KNOWN: Knowledge = Knowledge(
    topics=(topic("leger", "leger"), topic("btw", "btw").model_copy(update={"theme": TAX})),
)


def themes(*annotations: Annotation, exchange: str = "vraag-1") -> list[str]:
    found = add_themes_of_topics(annotations, KNOWN)
    given = [a.target for a in found if a.kind is AnnotationKind.THEME and a.exchange == exchange]
    return list(dict.fromkeys(given))


def test_a_topic_brings_its_theme_with_the_words_that_decided_the_topic() -> None:
    found = add_themes_of_topics((theme(WATER), of_topic("leger"), of_topic("leger", 9)), KNOWN)
    assert found[:3] == (theme(WATER), of_topic("leger"), of_topic("leger", 9))
    assert [(a.kind, a.target, a.span) for a in found[3:]] == [
        (AnnotationKind.THEME, "Internationaal | Defensie", Span(0, 4)),
        (AnnotationKind.THEME, "Internationaal | Defensie", Span(9, 13)),
    ]


def test_a_theme_that_is_there_stays_as_it_is() -> None:
    given = (theme("Internationaal | Defensie"), of_topic("leger"))
    assert add_themes_of_topics(given, KNOWN) == given


def test_the_last_other_themes_make_room_and_the_best_never() -> None:
    assert themes(theme(WATER), theme("Recht"), theme("Werk"), of_topic("leger")) == [
        WATER,
        "Recht",
        "Internationaal | Defensie",
    ]
    assert themes(theme(WATER), theme("Recht"), theme(TAX), of_topic("leger"), of_topic("btw")) == [
        WATER,
        TAX,
        "Internationaal | Defensie",
    ]


def test_themes_of_another_exchange_and_of_an_unknown_topic_play_no_part() -> None:
    elsewhere = of_topic("leger", exchange="vraag-2")
    assert themes(theme(WATER), elsewhere, of_topic("iets")) == [WATER]
    assert themes(theme(WATER), elsewhere, exchange="vraag-2") == ["Internationaal | Defensie"]


def weak(*annotations: Annotation, sidecar: Sidecar | None = None) -> list[tuple[Code, str, str]]:
    problems = Problems()
    made = consultation(("Een?", "Ja."), ("Twee?", "Ja."), ("Drie?", "Ja."))
    report_weak_themes(made, annotations, sidecar or Sidecar(), problems)
    return [(problem.code, problem.message, problem.quote) for problem in problems]


def test_exchanges_without_a_theme_or_with_an_unsure_one_are_one_doubt_at_the_first() -> None:
    told = "the words say little about the theme of vraag-2, vraag-3"
    assert weak(theme(WATER), theme(WATER, Certainty.UNKNOWN, "vraag-2")) == [(Code.WEAK_THEME, told, "Twee?")]


def test_where_each_theme_is_sure_there_is_no_doubt() -> None:
    assert weak(*(theme(WATER, exchange=f"vraag-{number}") for number in (1, 2, 3))) == []


@pytest.mark.parametrize("key", ["add_themes", "remove_themes"])
def test_an_exchange_of_which_an_editor_decided_the_themes_is_not_doubted(key: str) -> None:
    edits = {f"vraag-{number}": ExchangeEdit.model_validate({key: (WATER,)}) for number in (1, 2)}
    assert [message for _, message, _ in weak(sidecar=Sidecar(exchanges=edits))] == [
        "the words say little about the theme of vraag-3"
    ]


def certainties(question: str, answer: str = "Ja.") -> set[Certainty]:
    found = annotate_themes(consultation((question, answer)), knowledge(), Problems())
    return {annotation.certainty for annotation in found}


def test_a_theme_is_unsure_until_two_words_or_one_strong_word_of_the_question_point_to_it() -> None:
    assert certainties("Wat kost dat?", "Dat weet de gemeenteraad.") == {Certainty.UNKNOWN}
    assert certainties("Wat kost de krijgsmacht?") == {Certainty.CERTAIN}


def test_exchange_without_topic_is_a_doubt_where_its_question_stands() -> None:
    long = ("Een twee drie vier vijf zes zeven acht negen tien?", "Ja.")
    made = consultation(("Vrede?", "Ja."), long, ("Vrede?", "Ja."), ("Vrede?", "Ja."))
    problems = Problems()
    report_without_topic(made, (*covered(1, 3, 4), TERM), problems)
    assert list(problems) == [
        Problem(
            Code.NO_TOPIC,
            Place("source.txt", 5, 1),
            words("no rule of topics.yml covers vraag-2"),
            advice=words("add words to topics.yml (`generator suggest` proposes some), or topics to consultation.yml"),
            quote="Een twee drie vier vijf zes zeven acht",
            about=("vraag-2",),
        )
    ]


def test_several_exchanges_without_a_topic_are_one_doubt_at_the_first() -> None:
    made = consultation(*[(f"Vraag {number}?", "Ja.") for number in range(1, 9)])
    problems = Problems()
    report_without_topic(made, covered(1, 2, 4, 5, 7, 8), problems)
    [doubt] = problems
    assert (doubt.quote, doubt.message) == ("Vraag 3?", "no rule of topics.yml covers vraag-3, vraag-6")


@pytest.mark.parametrize("with_topic", [(), (1,), (1, 2), (1, 2, 3, 4)])
def test_where_few_or_all_exchanges_have_a_topic_there_is_no_doubt(with_topic: tuple[int, ...]) -> None:
    problems = Problems()
    made = consultation(*[(f"Vraag {number}?", "Ja.") for number in range(1, 5)])
    report_without_topic(made, (*covered(*with_topic), TERM), problems)
    assert list(problems) == []


def with_hidden(made: Consultation, *hidden: int) -> Consultation:
    """The consultation with all words of these blocks withheld."""
    blocks = tuple(
        replace(block, repairs=(Repair(RepairKind.WITHHELD, Span(block.start, block.end), "privacy"),))
        if block.index in hidden
        else block
        for block in made.blocks
    )
    return replace(made, blocks=blocks)


@pytest.mark.parametrize(
    ("hidden", "quote", "line"),
    [
        ((), "Een twee?", 2),
        ((1,), "1. Antwoord van het kabinet", 3),
        ((1, 2), "Drie.", 4),
        ((2, 3), "Een twee?", 2),
        ((1, 2, 3), "", 2),
        ((0, 1, 2, 3), "", 2),
    ],
)
def test_an_exchange_of_which_words_are_withheld_is_told_by_the_first_that_are_shown(
    hidden: tuple[int, ...], quote: str, line: int
) -> None:
    problems = Problems()
    report_weak_themes(with_hidden(consultation(("Een twee?", "Drie.")), *hidden), (), Sidecar(), problems)

    [doubt] = problems
    assert (doubt.quote, doubt.place.line) == (quote, line)


@pytest.mark.parametrize("shown", [0, 1, 3])
def test_a_block_begins_where_its_first_character_is_shown(shown: int) -> None:
    made = consultation(("Een twee?", "Drie."))
    start = made.blocks[1].start
    gone = Repair(RepairKind.WITHHELD, Span(start, start + shown), "privacy")
    blocks = tuple(replace(block, repairs=(gone,)) if block.index == 1 and shown else block for block in made.blocks)

    assert replace(made, blocks=blocks).first_offset(1) == start + shown + (shown == len("Een"))
