"""Marks the words of questions, answers and notes that lead to other questions and answers of the same document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.annotate.blocks import Passage, passages
from generator.grammar.factions.names import FactionNames
from generator.grammar.labels.labels import question_label
from generator.grammar.labels.numbers import numbers
from generator.grammar.questions.leads_within import InternalReference, LeadsTo
from generator.grammar.questions.references_within import internal_references
from generator.knowledge.editors_lists.faction_names import faction_names
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation, Exchange, Question
from generator.model.knowledge import Knowledge
from generator.model.text import Span
from generator.problems import Problems


def annotate_internal_references(
    consultation: Consultation, knowledge: Knowledge, _problems: Problems
) -> Iterator[Annotation]:
    """The references within of every question, answer and note, in document order; the target is the id of a question.

    Words that lead to several questions have an annotation for each, on the words that name it; `whole` is the span of
    them all. The span of a question that a range implies (5 in `4 t/m 6`) is empty. Words that lead to a question that
    is not there, to one of several candidates, or to their own exchange have no annotation.
    """
    questions = _Questions(consultation, faction_names(knowledge.factions))
    for passage in passages(consultation):
        if place := questions.places.get(passage.block):
            yield from _on(passage, place, questions)


@dataclass(frozen=True)
class _Place:
    """Where words stand that lead to other questions: the exchange, and the question (its number in the document).

    An answer has no question; it `is_first` if it is the first answer of its exchange.
    """

    exchange: Exchange
    question: int | None
    is_first: bool = True


_Asked = tuple[Question, Exchange]


class _Questions:
    """The questions of a consultation in order, and the place that each block of an exchange and of its notes is."""

    def __init__(self, consultation: Consultation, names: FactionNames) -> None:
        self._names = names
        self._asked = [(question, exchange) for exchange in consultation.exchanges for question in exchange.questions]
        self._by_number: dict[str, list[_Asked]] = defaultdict(list)
        for question, exchange in self._asked:
            # A text means the number that it prints, also where an editor has said which one was meant.
            for number in dict.fromkeys((*numbers(question.number), *_printed(consultation, question))):
                self._by_number[number].append((question, exchange))
        texts = {passage.block: passage.text for passage in passages(consultation)}
        self._asks_in = {
            question.id: max(1, sum(texts.get(block, "").count("?") for block in question.paragraphs))
            for question, _ in self._asked
        }
        self.places = dict(self._of_blocks())
        for note in consultation.notes:
            at = [self.places[mark.block] for mark in note.marks if mark.block in self.places]
            if at and all(place.exchange is at[0].exchange for place in at):
                self.places.update(dict.fromkeys(note.blocks, at[0]))

    def factions_in(self, text: str) -> tuple[Span, ...]:
        """The places of names of factions in a text."""
        return tuple(name.span for name in self._names.named(text))

    def _of_blocks(self) -> Iterator[tuple[int, _Place]]:
        for at, (question, exchange) in enumerate(self._asked):
            for answer in exchange.answers:
                is_first = answer is exchange.answers[0]
                yield from ((block, _Place(exchange, None, is_first)) for block in answer.paragraphs)
            yield from ((block, _Place(exchange, at)) for block in question.paragraphs)

    def led_to(self, text: str, reference: InternalReference, place: _Place) -> Iterator[tuple[Span, Question]]:
        """The questions of other exchanges that words of a text lead to, each with the words that name it."""
        if reference.by_order and self._counts_own(reference, place):
            return iter(())
        if reference.leads_to is LeadsTo.NUMBERS:
            found = self._by_numbers(text, reference, place)
        elif reference.leads_to is LeadsTo.FACTION:
            found = self._by_faction(text, reference, place)
        else:
            found = self._by_order(reference, place)
        return ((span, question) for span, (question, exchange) in found if exchange is not place.exchange)

    def _counts_own(self, reference: InternalReference, place: _Place) -> bool:
        """Whether words that count (`de tweede vraag`) may mean one of several questions that the exchange asks.

        Where no question has a printed number, it is unknown which one they count.
        """
        own = place.exchange.questions
        asked = sum(self._asks_in[question.id] for question in own)
        lowest = min((int(each.number) for each in reference.numbered), default=0)
        return all(question.label is None for question in own) or (asked > 1 and lowest <= asked)

    def _by_numbers(self, text: str, reference: InternalReference, place: _Place) -> Iterator[tuple[Span, _Asked]]:
        """A number is looked for among the questions of the faction that is named.

        Else in the own section first, for each faction may begin with 1.
        """
        sections = {question.section for question in place.exchange.questions}
        named = self._factions_in(text, reference)
        for at, each in enumerate(reference.numbered):
            held = self._by_number.get(each.number, [])
            if named:
                candidates = [asked for asked in held if named <= {*asked[0].factions, *asked[1].factions}]
            else:
                candidates = [asked for asked in held if asked[0].section in sections] or held
            if len(candidates) == 1:
                is_first = at == 0 and len(each.span) > 0
                end = reference.span.end if len(reference.numbered) == 1 else each.span.end
                yield Span(reference.span.start, end) if is_first else each.span, candidates[0]

    def _by_faction(self, text: str, reference: InternalReference, place: _Place) -> Iterator[tuple[Span, _Asked]]:
        """The one exchange of a faction that does not ask here."""
        named = self._factions_in(text, reference)
        if len(named) != 1 or not named.isdisjoint(place.exchange.factions):
            return
        exchanges = {e.id: (q, e) for q, e in reversed(self._asked) if named == set(e.factions)}
        if len(exchanges) == 1:
            yield from ((reference.span, asked) for asked in exchanges.values())

    def _factions_in(self, text: str, reference: InternalReference) -> set[str]:
        """The known factions in the words that name who asked."""
        at = reference.asked_by
        return {each.faction for each in self._names.named(text) if each.faction and at and each.span.overlaps(at)}

    def _by_order(self, reference: InternalReference, place: _Place) -> Iterator[tuple[Span, _Asked]]:
        """The questions before or after the own one, or the own exchange."""
        own = [at for at, (_, exchange) in enumerate(self._asked) if exchange is place.exchange]
        if place.question is not None:
            own = [place.question]
        elif not place.is_first or reference.may_be_own:
            return
        count = reference.count
        before, after = range(own[0] - count, own[0]), range(own[-1] + 1, own[-1] + 1 + count)
        meant = before if reference.leads_to is LeadsTo.BEFORE else after
        if meant.start >= 0 and meant.stop <= len(self._asked):
            yield from ((reference.span, self._asked[at]) for at in meant)


def _printed(consultation: Consultation, question: Question) -> tuple[str, ...]:
    """The numbers on the label of a question."""
    label = None if question.label is None else question_label(consultation.text(question.label))
    return label.numbers if label else ()


def _on(passage: Passage, place: _Place, questions: _Questions) -> Iterator[Annotation]:
    text = passage.text
    for reference in internal_references(text, questions.factions_in(text)):
        whole = passage.span(reference.span)
        for span, question in questions.led_to(text, reference, place):
            where = passage.span(span) if span else Span(whole.end, whole.end)
            yield Annotation(
                AnnotationKind.INTERNAL_REFERENCE,
                question.id,
                passage.block,
                where,
                passage.exchange,
                whole=whole,
            )
