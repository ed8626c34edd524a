"""An exchange as pages show it: heading, facts, questions, answers, and how to cite it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.labels.several_numbers import names_several
from generator.model.assigned import AssignedTheme
from generator.model.citation_paths import citing_path
from generator.model.consultation import Answer, Exchange, Question, State
from generator.model.identifiers import (
    consultation_faction_path,
    consultation_theme_path,
    consultation_topic_path,
    full_text_path,
    slug,
)
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.render.marks.official_block import OfficialBlock
from generator.render.marks.quotation import quoted_words
from generator.render.views.commitment_views import CommitmentView, commitment_views
from generator.render.views.findings import asked_by
from generator.render.views.marked_headings import marked_heading
from generator.render.views.mention_summaries import turn_name
from generator.render.views.mentions import leading_to
from generator.render.views.neighbours import neighbour_of
from generator.render.views.page_context import PageContext
from generator.render.views.same_words import SameWordsView, same_words_view
from generator.render.views.version_notices import changed_parts, former_numbers
from generator.render.writing import wording
from generator.render.writing.askers import with_factions
from generator.render.writing.headings import numbers
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown
from generator.render.writing.short_headings import short_heading

FEWEST_LISTED = 3
"""A page with so many exchanges has a list of them."""


@dataclass(frozen=True)
class Reason:
    """A topic or theme of an exchange, and what it was chosen by, in a few words."""

    name: str
    because: str


@dataclass(frozen=True)
class AskedParts:
    """A question (its number) that asks several things, and the words of each."""

    numbers: str
    parts: tuple[Markdown, ...]

    @property
    def is_several(self) -> bool:
        """Whether the document gives it more than one number."""
        return names_several(self.numbers)


@dataclass(frozen=True)
class ExchangeHead:
    """The parts above and below the questions and answers of an exchange; `themes` are those that are no doubt.

    `listed` is how the list of contents names it, where the heading is too long for that, else empty. `state` is empty
    for a question that has an answer of its own: readers expect that.

    `former` says which numbers it had in the version before, `changed` what versions changed, and where to see it.
    `referring` are the questions and answers that refer to it, of the document and of others; `same_words` are its
    sentences that other answers have as well, `asked` its questions that ask several things.
    """

    id: str
    heading: Markdown
    listed: str
    numbers: str
    factions: tuple[NamedLink, ...]
    members: tuple[str, ...]
    topics: tuple[NamedLink, ...]
    themes: tuple[NamedLink, ...]
    doubtful_themes: tuple[NamedLink, ...]
    reasons: tuple[Reason, ...]
    state: str
    has_answer: bool
    permalink: Markdown
    addresses: tuple[NamedLink, ...]
    referring: tuple[NamedLink, ...]
    commitments: tuple[CommitmentView, ...]
    asked: tuple[AskedParts, ...]
    same_words: SameWordsView | None
    citing: NamedLink
    former: tuple[str, ...] = ()
    changed: tuple[NamedLink, ...] = ()

    @property
    def is_several(self) -> bool:
        """Whether it has more than one question."""
        return names_several(self.numbers)


@dataclass(frozen=True)
class PartView:
    """A question or an answer: its anchor, its name, and its blocks, beginning with its label.

    `numbered` names it with its number, as in `vraag 8`.
    """

    id: str
    name: str
    numbered: str
    blocks: tuple[OfficialBlock, ...]
    is_labelled: bool
    is_answer: bool = False


@dataclass(frozen=True)
class ExchangeView:
    """All that the templates show of one exchange on one page."""

    head: ExchangeHead
    questions: tuple[PartView, ...]
    answers: tuple[PartView, ...]


def exchange_view(
    context: PageContext, record: Record, exchange: Exchange, head: ExchangeHead | None = None
) -> ExchangeView:
    """Show an exchange in full on the page of `context`; `head` is that of the exchange, where it is made already."""

    def part(turn: Question | Answer) -> PartView:
        return part_view(turn, tuple(context.official(record, block) for block in turn_blocks(turn)))

    return ExchangeView(
        head or exchange_head(context, record, exchange),
        tuple(part(question) for question in exchange.questions),
        tuple(part(answer) for answer in exchange.answers),
    )


def exchange_head(context: PageContext, record: Record, exchange: Exchange) -> ExchangeHead:
    """Name an exchange on the page of `context`, with its factions, topics and themes in this consultation."""
    consultation, by_id = record.consultation.id, context.knowledge.topic_by_id
    topics = [topic.id for topic in record.topics_of(exchange)]
    themes = [theme for theme in record.themes_of(exchange) if theme.is_sure]
    doubtful = [theme for theme in record.themes_of(exchange) if not theme.is_sure]

    # Of one faction, whose they are stands beside them.
    is_of_several = len(exchange.factions) > 1
    members = tuple(with_factions(exchange.members, record.consultation.front)) if is_of_several else exchange.members

    def linked(theme: AssignedTheme) -> NamedLink:
        return context.named(wording.theme(theme.name), consultation_theme_path(consultation, theme.name))

    return ExchangeHead(
        exchange.id,
        marked_heading(record, exchange, context.knowledge),
        short_heading(record, exchange, context.knowledge),
        numbers(exchange),
        tuple(context.named(f, consultation_faction_path(consultation, slug(f))) for f in exchange.factions),
        members,
        tuple(context.named(by_id[t].title, consultation_topic_path(consultation, t)) for t in topics),
        tuple(map(linked, themes)),
        tuple(map(linked, doubtful)),
        tuple(_reasons(record, exchange, context.knowledge)),
        "" if exchange.state is State.ANSWERED else wording.STATES[exchange.state],
        bool(exchange.answers),
        context.link(full_text_path(consultation), exchange.id),
        tuple(_addresses(context, record, exchange)),
        tuple(_referring(context, record, exchange)),
        tuple(commitment_views(context, record, exchange)),
        tuple(_asked(record, exchange)),
        same_words_view(context, record, exchange),
        _citing(context, record, exchange),
        tuple(former_numbers(record, exchange)),
        tuple(changed_parts(context, record, exchange)),
    )


def _asked(record: Record, exchange: Exchange) -> Iterator[AskedParts]:
    """The questions of an exchange that ask several things, but those that the document numbers itself."""
    for question in exchange.questions:
        parts = tuple(quoted_words(record, block, part) for block, part in asked_by(record, question))
        if len(parts) > 1:
            yield AskedParts(question.number, parts)


def _reasons(record: Record, exchange: Exchange, knowledge: Knowledge) -> Iterator[Reason]:
    """What each topic and each theme of an exchange was chosen by."""
    for topic in record.topics_of(exchange):
        yield Reason(knowledge.topic_by_id[topic.id].title, wording.because(topic.because, topic.by))
    for theme in record.themes_of(exchange):
        yield Reason(wording.theme(theme.name), wording.because(theme.because, theme.by, is_sure=theme.is_sure))


def _addresses(context: PageContext, record: Record, exchange: Exchange) -> Iterator[NamedLink]:
    """The permanent addresses of its questions and answers."""
    turns: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
    return (_named(context, record, turn) for turn in turns)


def _named(context: PageContext, record: Record, turn: Question | Answer) -> NamedLink:
    return NamedLink(turn_name(turn), context.link(full_text_path(record.consultation.id), turn.id))


def _referring(context: PageContext, record: Record, exchange: Exchange) -> Iterator[NamedLink]:
    """The questions and answers that refer to an exchange, those of the document first."""
    yield from (_named(context, record, turn) for turn in record.leading_to(exchange))
    if context.led_here is None:
        context.led_here = leading_to(context, neighbour_of(record))
    turns: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
    yield from (link for turn in turns for link in context.led_here.get(turn.id, ()))


def part_view(turn: Question | Answer, blocks: tuple[OfficialBlock, ...]) -> PartView:
    """Show these blocks of a question or an answer."""
    by = f" van {wording.factions(turn.factions)}" if isinstance(turn, Question) and turn.factions else ""
    name = f"Vraag{by}" if isinstance(turn, Question) else "Antwoord"
    return PartView(turn.id, name, turn_name(turn), blocks, turn.label is not None, isinstance(turn, Answer))


def turn_blocks(turn: Question | Answer) -> tuple[int, ...]:
    """The blocks of a question or an answer, its label first."""
    return turn.paragraphs if turn.label is None else (turn.label, *turn.paragraphs)


def _citing(context: PageContext, record: Record, exchange: Exchange) -> NamedLink:
    """Where it says how to cite the answer, or the question where nothing answers it."""
    several = len(exchange.answers or exchange.questions) > 1
    words = (
        ("deze antwoorden" if several else "dit antwoord")
        if exchange.answers
        else "deze vragen"
        if several
        else "deze vraag"
    )
    cited = exchange.answers[0].id if exchange.answers else exchange.id
    return NamedLink(f"Citeer {words}", context.link(citing_path(record.consultation.id), cited))
