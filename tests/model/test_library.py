from __future__ import annotations

from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.assigned import AssignedTheme, AssignedTopic, DecidedBy
from generator.model.block import Block, BlockKind, Repair, RepairKind
from generator.model.consultation import Consultation, Exchange, FrontMatter, Question, State
from generator.model.consultation_yml import Sidecar
from generator.model.library import Page, Record
from generator.model.text import Line, SourceFile, SourceText, Span

TEXT = "steun aan Oekraïne"
FIRST, SECOND = (
    Exchange(f"vraag-{n}", (Question(f"vraag-{n}", str(n), "vvd", (), (0,)),), (), State.NO_ANSWER, ()) for n in (1, 2)
)


def topic(target: str, span: Span | None, exchange: str = "vraag-1") -> Annotation:
    block = None if span is None else 0
    return Annotation(AnnotationKind.TOPIC, target, block, span, exchange, by_editor=span is None)


def term(span: Span, block: int = 0) -> Annotation:
    return Annotation(AnnotationKind.TERM, "Oekraïne", block, span, "vraag-1")


def record(*annotations: Annotation) -> Record:
    source = SourceText("source.txt", TEXT, (Line(1, Span(0, len(TEXT))),))
    blocks = (Block(0, BlockKind.PARAGRAPH, (Span(0, len(TEXT)),)),)
    consultation = Consultation("x", source, blocks, FrontMatter(), ())
    return Record(consultation, SourceFile("source.txt", TEXT.encode()), Sidecar(), annotations)


def test_a_block_gives_its_own_annotations_in_the_order_they_were_made() -> None:
    last, first, other = term(Span(10, 18)), topic("steun", Span(0, 5)), term(Span(0, 1), block=3)

    assert record(last, first, other).on_block(0) == (last, first)
    assert record(last, first, other).on_block(3) == (other,)


def test_a_block_without_annotations_gives_none() -> None:
    assert record(topic("steun", None)).on_block(0) == ()


def test_annotations_of_an_exchange_are_distinguished_by_kind() -> None:
    about, word, elsewhere = topic("steun", Span(0, 5)), term(Span(10, 18)), topic("steun", None, "vraag-2")
    made = record(about, word, elsewhere)

    assert list(made.of(FIRST, AnnotationKind.TOPIC)) == [about]
    assert list(made.of(FIRST, AnnotationKind.TERM)) == [word]
    assert list(made.of(SECOND, AnnotationKind.TOPIC)) == [elsewhere]


def test_an_annotation_gives_the_words_it_stands_on() -> None:
    assert record().words(term(Span(10, 18))) == "Oekraïne"


def test_the_decision_of_an_editor_stands_on_no_words() -> None:
    assert record().words(topic("steun", None)) == ""


def test_topics_keep_their_order_and_collect_the_words_that_decided_once_each() -> None:
    made = record(
        topic("steun", Span(0, 5)),
        topic("oekraine", Span(10, 18)),
        topic("steun", Span(0, 9)),
        topic("steun", Span(0, 5)),
    )

    assert made.topics_of(FIRST) == (
        AssignedTopic("steun", ("steun", "steun aan")),
        AssignedTopic("oekraine", ("Oekraïne",)),
    )


def test_a_topic_of_the_editor_has_no_deciding_words() -> None:
    assert record(topic("steun", None)).topics_of(FIRST) == (AssignedTopic("steun", (), DecidedBy.EDITOR),)


def test_an_exchange_without_topic_annotations_has_no_topics() -> None:
    assert record(term(Span(10, 18))).topics_of(FIRST) == ()


def test_a_page_is_written_as_the_index_of_its_path() -> None:
    assert Page("overleggen/navo/", "NAVO", "").file == "overleggen/navo/index.md"
    assert Page("", "Begin", "").file == "index.md"


def theme(target: str, block: int | None, certainty: Certainty = Certainty.CERTAIN) -> Annotation:
    span = None if block is None else Span(0, 5)
    return Annotation(AnnotationKind.THEME, target, block, span, "vraag-1", certainty)


def with_two_blocks(*annotations: Annotation) -> Record:
    """A document of which only the first block belongs to an exchange."""
    source = SourceText("source.txt", f"{TEXT}\n{TEXT}", ())
    spans = (Span(0, len(TEXT)), Span(len(TEXT) + 1, 2 * len(TEXT) + 1))
    blocks = tuple(Block(index, BlockKind.PARAGRAPH, (span,)) for index, span in enumerate(spans))
    consultation = Consultation("x", source, blocks, FrontMatter(), ())
    return Record(consultation, SourceFile("source.txt", b""), Sidecar(), annotations)


def test_a_theme_shows_what_decided_it() -> None:
    made = with_two_blocks(theme("Recht", 0), theme("Werk", 1), theme("Bestuur", None))
    assert made.themes_of(FIRST) == (
        AssignedTheme("Recht", ("steun",), DecidedBy.WORDS),
        AssignedTheme("Werk", ("steun",), DecidedBy.DOCUMENT),
        AssignedTheme("Bestuur", (), DecidedBy.TITLE),
    )


def test_what_is_of_unknown_certainty_is_not_sure() -> None:
    made = record(theme("Recht", 0, Certainty.UNKNOWN), theme("Werk", 0))
    assert [found.is_sure for found in made.themes_of(FIRST)] == [False, True]


def test_key_phrases_are_the_words_they_stand_on() -> None:
    made = record(Annotation(AnnotationKind.KEY_PHRASE, "steun", 0, Span(0, 5), "vraag-1"))
    assert made.key_phrases_of(FIRST) == ("steun",)
    assert made.key_phrases_of(SECOND) == ()


def test_phrases_and_short_forms_of_an_exchange_are_those_of_its_notes_too() -> None:
    text = "over burden sharing1 en 1 Fair Share Report en 2 Life Events"
    spans = (Span(0, 20), Span(24, 43), Span(47, 60))
    call = Repair(RepairKind.NOTE_MARK, Span(19, 20), "a sign", note="1")
    blocks = (
        Block(0, BlockKind.PARAGRAPH, spans[:1], repairs=(call,)),
        Block(1, BlockKind.NOTE, spans[1:2], note="1"),
        Block(2, BlockKind.NOTE, spans[2:], note="2"),
    )
    lines = (Line(1, Span(0, len(text))),)
    consultation = Consultation("x", SourceText("source.txt", text, lines), blocks, FrontMatter(), ())
    found = [(0, Span(5, 19), "vraag-1"), (1, Span(2, 19), None), (2, Span(2, 13), None)]
    marks = [Annotation(AnnotationKind.FOREIGN, "en", block, span, exchange) for block, span, exchange in found]
    marks += [Annotation(AnnotationKind.DEFINITION, "long", block, span, exchange) for block, span, exchange in found]
    made = Record(consultation, SourceFile("source.txt", text.encode()), Sidecar(), tuple(marks))

    assert made.definitions_of(FIRST) == (("burden sharing", "long"), ("Fair Share Report", "long"))
    assert made.foreign_in(FIRST) == (("burden sharing", "en"), ("Fair Share Report", "en"))
