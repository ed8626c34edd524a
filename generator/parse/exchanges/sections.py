"""Sections: the parts of a document that belong to one faction, to several, or to a theme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from generator.grammar.questions.asking import asks
from generator.grammar.questions.introducing import introduces_answers
from generator.messages.message import say
from generator.model.block import holds
from generator.model.consultation import Section
from generator.model.identifiers import Ids
from generator.model.text import SourceText
from generator.parse.askers.joining import joining
from generator.parse.exchanges.asked_in_reply import asked_in_reply, spoken_before
from generator.parse.exchanges.exchanges import ADVICE, QUOTED_WORDS, Asker, ExchangeMaker
from generator.parse.exchanges.headed_parts import HeadedPart, headed_parts, holds_words
from generator.parse.exchanges.misnumbered import with_meant_numbers
from generator.parse.exchanges.numbers_in_running_text import numbers_in_running_text
from generator.parse.exchanges.pairing import DraftKey, ExchangeDraft, Joining, pair
from generator.parse.exchanges.question_askers import Politicians, Questions, find_askers
from generator.parse.exchanges.replies import Asked as Waits
from generator.parse.exchanges.replies import Assigned, Replies, Waiting, read_replies
from generator.parse.roles.paragraphs import Paragraph, Role
from generator.parse.turns.answers import Answers
from generator.parse.turns.emphasised_sides import emphasis_rules
from generator.parse.turns.numbered_behind import Numbered, turns_numbered_behind
from generator.parse.turns.turn import SectionTurns, Turn
from generator.parse.turns.turns import section_turns
from generator.problems import Code, Problems


@dataclass(frozen=True)
class _Part:
    """A part that becomes a section: its groups of turns, or the text among its replies that answers nothing.

    `shows_answers` shows that it holds replies for which something shows the question.
    """

    stretch: HeadedPart
    introduction: tuple[Paragraph, ...]
    turns: tuple[Turn, ...] = ()
    groups: tuple[ExchangeDraft, ...] = ()
    shows_answers: bool = False


def sections(
    source: SourceText, paragraphs: Sequence[Paragraph], who: Politicians, maker: ExchangeMaker, problems: Problems
) -> tuple[Section, ...]:
    """The sections that hold questions or words of factions, in document order; reports doubts."""
    found = [
        stretch
        for stretch in headed_parts(paragraphs, who.names, who.memberships, who.before)
        if holds_words(stretch, only_asks=not maker.known.expects_answers)
    ]
    if not any(_holds_questions(stretch) for stretch in found if not stretch.replies):
        # A letter that repeats its questions may give them the heading `Antwoorden op de vragen van de leden …`.
        found = [replace(stretch, replies=False) for stretch in found]
    spoken: Sequence[HeadedPart] = ()
    if asked_in_reply(found):
        spoken = [stretch for stretch in found if not stretch.replies]
        found = [replace(stretch, replies=False) for stretch in found]
        _report_spoken(source, spoken, problems)
    parts = _as_decided(_paired(list(_divided(found, spoken, maker)), maker))
    maker.reserve(group for part in parts for group in part.groups)
    slugs = Ids()
    kept = [part for part in parts if part.groups or part.introduction or not part.stretch.replies]
    named = [(part, slugs.numbered(part.stretch.slug)) for part in kept]
    asked = [Questions(slug, part.stretch, part.introduction, part.turns) for part, slug in named]
    askers = find_askers(asked, who, joining(_opening(kept), who.names), maker.known.asking)
    made = [_section(part, slug, askers, maker) for part, slug in named]
    if any(not group.answers for part in parts for group in part.groups):
        _report_running(source, parts, problems)
    maker.report_gaps()
    return tuple(made)


def _holds_questions(stretch: HeadedPart) -> bool:
    return any(paragraph.mark is Role.QUESTION or asks(paragraph.text) for paragraph in stretch.paragraphs)


def _divided(found: Sequence[HeadedPart], spoken: Sequence[HeadedPart], maker: ExchangeMaker) -> Iterator[_Part]:
    """The turns of each part; those in `spoken` only introduce the questions of others."""
    answers = _answers(found, maker)
    numbered = numbers_in_running_text(found)
    divided = [_turns(stretch, answers, numbered, is_spoken=stretch in spoken) for stretch in found]
    meant = with_meant_numbers([section.turns for section in divided])
    for stretch, section, turns in zip(found, divided, meant, strict=True):
        yield _Part(stretch, section.introduction, turns, pair(turns))


def _turns(stretch: HeadedPart, answers: Answers, numbered: Numbered, *, is_spoken: bool) -> SectionTurns:
    if stretch.replies:
        return SectionTurns((), ())
    if any(paragraph.index in numbered for paragraph in stretch.paragraphs):
        return turns_numbered_behind(stretch.paragraphs, numbered)
    return SectionTurns(spoken_before(stretch), ()) if is_spoken else section_turns(stretch.paragraphs, answers)


def _answers(found: Sequence[HeadedPart], maker: ExchangeMaker) -> Answers:
    """Where the answers stand; those without a marker stand among questions only where no part holds them all."""
    if not maker.known.expects_answers or any(stretch.replies for stretch in found):
        return Answers.APART
    paragraphs = [paragraph for stretch in found for paragraph in stretch.paragraphs]
    if not maker.known.is_answered or any(paragraph.role is Role.ANSWER for paragraph in paragraphs):
        return Answers.LABELLED
    return Answers.PLAIN if emphasis_rules(paragraphs) else Answers.IN_TURN


def _paired(parts: Sequence[_Part], maker: ExchangeMaker) -> list[_Part]:
    """The parts, with answers from elsewhere assigned to their questions."""
    if not any(part.stretch.replies for part in parts):
        return list(parts)
    waiting = Waiting(
        [
            Waits((n, m), turn, part.stretch.factions)
            for n, part in enumerate(parts)
            for m, group in enumerate(part.groups)
            if not group.answers
            for turn in group.questions
        ]
    )
    replies = {
        n: waiting.of_faction(read_replies(part.stretch.paragraphs, waiting), part.stretch.factions)
        for n, part in enumerate(parts)
        if part.stretch.replies
    }
    found = Assigned(waiting, [(held, parts[n].stretch.factions) for n, held in replies.items()])
    for turn in found.lost:
        maker.report_lost_answer(turn)
    made = _regrouped(parts, found.joining.joined(_keyed(parts)))
    return [_replied(part, replies[n]) if n in replies else part for n, part in enumerate(made)]


def _replied(part: _Part, replies: Replies) -> _Part:
    return replace(part, introduction=replies.running, groups=_apart(replies), shows_answers=bool(replies.answers))


def _apart(replies: Replies) -> tuple[ExchangeDraft, ...]:
    """The answers whose questions an editor names, each as a group by itself."""
    return tuple(
        ExchangeDraft((), (reply.turn,)) for reply in replies.answers if reply.turn.decided.answers is not None
    )


def _as_decided(parts: Sequence[_Part]) -> list[_Part]:
    """The parts, with the answers whose questions an editor names assigned to these; to none if the list is empty."""
    groups = _keyed(parts)
    answers = {key: g.answers[0] for key, g in groups.items() if not g.questions}
    decided = {key: turn for key, turn in answers.items() if turn.decided.answers is not None}
    joining = Joining()
    for key, turn in decided.items():
        places = turn.decided.answers or ()
        asking = [asked for asked, group in groups.items() if any(_holds(group, place) for place in places)]
        if asking or not places:
            del groups[key]
            joining.assign(turn, asking)
    return _regrouped(parts, joining.joined(groups)) if decided else list(parts)


def _keyed(parts: Sequence[_Part]) -> dict[DraftKey, ExchangeDraft]:
    return {(n, m): group for n, part in enumerate(parts) for m, group in enumerate(part.groups)}


def _regrouped(parts: Sequence[_Part], groups: Mapping[DraftKey, ExchangeDraft]) -> list[_Part]:
    return [
        replace(part, groups=tuple(group for key, group in groups.items() if key[0] == n))
        for n, part in enumerate(parts)
    ]


def _holds(group: ExchangeDraft, place: int) -> bool:
    """Whether a source offset lies in a question of a group."""
    return any(holds(paragraph.block, place) for turn in group.questions for paragraph in turn.with_label)


def _opening(parts: Sequence[_Part]) -> Iterator[str]:
    """The introduction of the parts up to the first question."""
    for part in parts:
        yield from (paragraph.text for paragraph in part.introduction)
        if part.groups:
            return


def _section(part: _Part, slug: str, askers: Mapping[int, Asker], maker: ExchangeMaker) -> Section:
    exchanges = []
    for group in part.groups:
        if group.questions:
            exchanges.append(maker.exchange(group, lambda turn: askers[turn.first.index]))
        else:
            maker.report_lost_answer(group.answers[0])
    heading = part.stretch.heading.index if part.stretch.heading else None
    introduction = tuple(paragraph.index for paragraph in part.introduction)
    return Section(slug, heading, part.stretch.factions, introduction, tuple(exchanges))


def _report_spoken(source: SourceText, parts: Sequence[HeadedPart], problems: Problems) -> None:
    """Report the first text of the factions whose questions the reply asks again: it may hold more than these."""
    first = next((paragraph for part in parts for paragraph in spoken_before(part)), None)
    if first:
        message = say("the reply asks again, with numbers, what is asked here; the numbered questions are taken")
        quote = " ".join(first.text.split()[:QUOTED_WORDS])
        problems.report(Code.UNPAIRED, source.place(first.block.start), message, ADVICE, quote)


def _report_running(source: SourceText, parts: Sequence[_Part], problems: Problems) -> None:
    """Report text among answers that shows no question; before answers that do it is their introduction.

    So it is under the heading above all replies, when it says no more than that they follow.
    """
    for part, following in zip_longest(parts, parts[1:]):
        if not part.stretch.replies or not part.introduction or part.shows_answers:
            continue
        if following and following.shows_answers and all(introduces_answers(each.text) for each in part.introduction):
            continue
        first = part.introduction[0]
        quote = " ".join(first.text.split()[:QUOTED_WORDS])
        message = say("this text answers questions, and does not show which")
        problems.report(Code.UNPAIRED, source.place(first.block.start), message, ADVICE, quote)
