"""What of a consultation is cited: the whole, each exchange, and each of its questions and answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from generator.grammar.labels.numbers import numbers as label_numbers
from generator.model.consultation import Answer, Chamber, Exchange, Question, exchange_blocks
from generator.model.identifiers import full_text_path
from generator.model.library import Record
from generator.render.citations.authors import answering, askers, together
from generator.render.citations.cited import Author, Cited, plain
from generator.render.citations.official_places import PrintedPages, official_place
from generator.render.marks.paragraph_anchors import paragraph_anchors
from generator.render.summaries.archive import Surroundings
from generator.render.writing import wording
from generator.render.writing.headings import numbers, repetition
from generator.render.writing.titles import title

_PUBLISHERS = {
    Chamber.TK: "Tweede Kamer der Staten-Generaal",
    Chamber.EK: "Eerste Kamer der Staten-Generaal",
}
BOTH = "-en-antwoord"
"""What the id of an exchange as a whole has behind that of its first question, which is another thing to cite."""


@dataclass(frozen=True)
class CitedExchange:
    """An exchange with all of it that is cited: both together where it has an answer, the answers, the questions."""

    exchange: Exchange
    cited: tuple[Cited, ...]


class _Said(NamedTuple):
    """What is said of a part, under the names of `Cited`."""

    title: str
    told: str
    authors: tuple[Author, ...]
    pages: str


class CitedConsultation:
    """A consultation as it is cited, on a site."""

    def __init__(self, record: Record, around: Surroundings) -> None:
        self._record = record
        self._around = around
        consultation, front = record.consultation, record.consultation.front
        self._pages = PrintedPages(consultation)
        self._common = Cited(
            consultation=consultation.id,
            id="",
            title="",
            container="",
            told="",
            kind=plain(_kind(record)),
            place=official_place(consultation),
            publisher=_PUBLISHERS[front.chamber] if front.chamber else "",
            dossiers=tuple(map(plain, front.dossiers)),
            site_name=plain(around.site_name),
        )

    def whole(self) -> Cited:
        """The consultation itself; nobody wrote all of it."""
        dates = self._record.consultation.front.dates
        return replace(self._at(""), title=plain(title(self._record)), issued=dates.adopted or dates.latest)

    def exchanges(self) -> Iterator[CitedExchange]:
        """Each exchange, in document order."""
        return (CitedExchange(each, tuple(self._of(each))) for each in self._record.consultation.exchanges)

    def paragraphs(self, exchange: Exchange) -> Iterator[tuple[Cited, str]]:
        """The paragraphs of which the pages differ from those of their question or answer: that, with their anchors."""
        turns: Sequence[Question | Answer] = (*exchange.questions, *exchange.answers)
        for turn in turns:
            whole = self._pages.of(turn.paragraphs)
            for index in turn.paragraphs:
                pages = self._pages.of([index])
                if index in self._anchors and pages != whole:
                    yield self._turn(exchange, turn, pages), self._anchors[index]

    @cached_property
    def _anchors(self) -> Mapping[int, str]:
        return paragraph_anchors(self._record.consultation)

    def _of(self, exchange: Exchange) -> Iterator[Cited]:
        for answer in exchange.answers:
            yield self._turn(exchange, answer, self._pages.of(answer.paragraphs))
        if exchange.answers:
            yield self._both(exchange)
        for question in exchange.questions:
            yield self._turn(exchange, question, self._pages.of(question.paragraphs))

    def _both(self, exchange: Exchange) -> Cited:
        """The question with its answer, by who asked and who answered; by nobody where only one of them is known."""
        consultation = self._record.consultation
        asking = askers(consultation, exchange, exchange.factions)
        replying = together(*(answering(consultation, answer) for answer in exchange.answers))
        asked = _asked(self._number(exchange, numbers(exchange)))
        told = f"{asked}{_by(asking)}, met het antwoord{_by(replying)}"
        pages = self._pages.of(sorted(exchange_blocks(exchange)))
        said = _Said(
            f"{wording.opening(asked)} met antwoord",
            told,
            together(asking, replying) if asking and replying else (),
            pages,
        )
        return self._part(exchange, exchange.id + BOTH, exchange.id, said)

    def _turn(self, exchange: Exchange, turn: Question | Answer, pages: str) -> Cited:
        consultation = self._record.consultation
        if isinstance(turn, Question):
            asking = askers(consultation, exchange, turn.factions)
            asked = _asked(self._number(exchange, turn.number))
            said = _Said(wording.opening(asked), f"{asked}{_by(asking)}", asking, pages)
        else:
            replying = answering(consultation, turn)
            asked = _asked(self._number(exchange, numbers(exchange) if len(exchange.answers) == 1 else turn.number))
            said = _Said(f"Antwoord op {asked}", f"antwoord{_by(replying)} op {asked}", replying, pages)
        return self._part(exchange, turn.id, turn.id, said)

    def _part(self, exchange: Exchange, identity: str, anchor: str, said: _Said) -> Cited:
        dates = self._record.consultation.front.dates
        # The publication bears the day of its adoption; without one, who looks for it finds it by its own day.
        issued = dates.adopted or (dates.answered if exchange.answers else dates.asked) or dates.latest
        return replace(
            self._at(anchor),
            id=identity,
            container=plain(title(self._record)),
            issued=issued,
            title=said.title,
            told=said.told,
            authors=said.authors,
            pages=said.pages,
        )

    def _number(self, exchange: Exchange, number: str) -> str:
        """A number, between square brackets where the document does not print it, and which of several with it."""
        repeat = repetition(self._record, exchange)
        factions = wording.enumeration(exchange.factions) if repeat else ""
        behind = f" ({'; '.join(filter(None, (repeat, factions)))})" if repeat else ""
        shown = number if self._is_printed(exchange) else f"[{number}]"
        return plain(f"{shown}{behind}")

    def _is_printed(self, exchange: Exchange) -> bool:
        """Whether the labels of an exchange hold a number: else we counted."""
        consultation = self._record.consultation
        turns: Sequence[Question | Answer] = (*exchange.questions, *exchange.answers)
        labels = (consultation.legible(turn.label) for turn in turns if turn.label is not None)
        return any(sign.isdigit() for label in labels for sign in label)

    def _at(self, anchor: str) -> Cited:
        """What all parts have in common, with the address of one; empty for the whole text."""
        here = f"{full_text_path(self._record.consultation.id)}{f'#{anchor}' if anchor else ''}"
        if self._around.site_url:
            return replace(self._common, address=f"{self._around.site_url}{here}")
        official = plain(self._record.consultation.front.official_address or "")
        return replace(self._common, address=official, path=here)


def _kind(record: Record) -> str:
    kind = wording.whole_kind(record.consultation.front.kind)
    return f"{kind[0].lower()}{kind[1:]}" if kind else ""


def _asked(number: str) -> str:
    """`vraag 19`, `vragen 5 en 6`; what stands behind in brackets are no numbers."""
    is_several = len(label_numbers(number.partition(" (")[0].strip("[]"))) > 1
    return f"{'vragen' if is_several else 'vraag'} {number}"


def _by(authors: Sequence[Author]) -> str:
    return f" van {wording.enumeration([author.shown for author in authors])}" if authors else ""
