"""Small consultations and knowledge, built in a line, for tests of annotators."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.block import Block, BlockKind
from generator.model.consultation import Answer, Consultation, Exchange, FrontMatter, Question, Section, State
from generator.model.knowledge import GlossaryTerm, Knowledge, Topic
from generator.model.text import Line, SourceText, Span


def consultation(
    *exchanges: tuple[str, str],
    before: Iterable[tuple[BlockKind, str]] = (),
    heading: str = "Vragen en opmerkingen van de leden van de VVD-fractie",
) -> Consultation:
    """One VVD section of question and answer texts; `before` is front matter. Each block is one line of the source."""
    lines = [*before, (BlockKind.HEADING, heading)]
    first = len(lines)
    made: list[Exchange] = []
    for number, (question, answer) in enumerate(exchanges, 1):
        at = first + 3 * (number - 1)
        lines += [
            (BlockKind.PARAGRAPH, question),
            (BlockKind.LABEL, f"{number}. Antwoord van het kabinet"),
            (BlockKind.PARAGRAPH, answer),
        ]
        made.append(_exchange(str(number), at))
    section = Section("vvd", first - 1, ("VVD",), (), tuple(made))
    return _consultation(lines, (section,))


def term(name: str, *forms: str) -> GlossaryTerm:
    """A glossary term with further written forms."""
    return GlossaryTerm(term=name, definition="Uitleg.", forms=forms)


def topic(name: str, *match: str, hints: tuple[str, ...] = (), exceptions: tuple[str, ...] = ()) -> Topic:
    """A topic with the words that decide."""
    return Topic.model_validate(
        {
            "id": name,
            "title": name,
            "theme": "Internationaal | Defensie",
            "match": match,
            "hints": hints,
            "except": exceptions,
        }
    )


def knowledge(*entries: GlossaryTerm | Topic) -> Knowledge:
    """Knowledge of these terms and topics, in this order."""
    return Knowledge(
        glossary=tuple(e for e in entries if isinstance(e, GlossaryTerm)),
        topics=tuple(e for e in entries if isinstance(e, Topic)),
    )


def _exchange(number: str, at: int) -> Exchange:
    question = Question(f"vraag-{number}", number, "vvd", ("VVD",), (at,))
    answer = Answer(f"antwoord-{number}", number, (at + 2,), label=at + 1)
    return Exchange(question.id, (question,), (answer,), State.ANSWERED, ("VVD",))


def _consultation(lines: list[tuple[BlockKind, str]], sections: tuple[Section, ...]) -> Consultation:
    blocks: list[Block] = []
    numbered: list[Line] = []
    offset = 0
    for index, (kind, text) in enumerate(lines):
        span = Span(offset, offset + len(text))
        blocks.append(Block(index, kind, (span,)))
        numbered.append(Line(index + 1, span))
        offset = span.end + 1
    source = SourceText("source.txt", "\n".join(text for _, text in lines), tuple(numbered))
    return Consultation("voorbeeld", source, tuple(blocks), FrontMatter(), sections)
