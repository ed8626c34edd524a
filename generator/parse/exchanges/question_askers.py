"""Finds who asks each question: those named by its label, else by the heading above, else by its own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.grammar.factions.names import FactionNames
from generator.grammar.questions.asking import points_back
from generator.parse.askers.asker_doubts import AskerDoubts
from generator.parse.askers.askers import NOBODY, Asked, Asking, introducing, label_asking, who_asks
from generator.parse.askers.document_askers import DocumentAskers
from generator.parse.askers.joining import Joined, with_joining
from generator.parse.askers.members import Memberships
from generator.parse.exchanges.exchanges import Asker
from generator.parse.exchanges.headed_parts import HeadedPart
from generator.parse.roles.paragraphs import Paragraph
from generator.parse.turns.turn import Turn


@dataclass(frozen=True)
class Politicians:
    """The names of those who may ask: factions, and members with the factions that the document gives them.

    `before` is the line right before the questions, which may be the name of a faction.
    """

    names: FactionNames
    memberships: Memberships
    doubts: AskerDoubts
    before: str = ""


@dataclass(frozen=True)
class Questions:
    """The turns (questions or answers, each of one side) under one heading, gathered to make a section of them."""

    section: str
    stretch: HeadedPart
    introduction: tuple[Paragraph, ...]
    turns: tuple[Turn, ...]


def find_askers(
    parts: Sequence[Questions], who: Politicians, joined: Joined, document: DocumentAskers
) -> dict[int, Asker]:
    """The askers of each question, by its first block; notes doubts about them."""
    finder = _Askers(who, joined, document)
    found = {first: asker for part in parts for first, asker in finder.of_part(part)}
    if not document.together or any(asker.factions for asker in found.values()):
        return found
    who.doubts.forget_questions()
    return {
        first: asker if asker.is_decided else asker._replace(factions=document.together)
        for first, asker in found.items()
    }


class _Askers:
    def __init__(self, who: Politicians, joined: Joined, document: DocumentAskers) -> None:
        self._who = who
        self._joined = joined
        self._document = document
        self._before = NOBODY

    def of_part(self, part: Questions) -> Iterator[tuple[int, Asker]]:
        names, memberships, doubts = self._who.names, self._who.memberships, self._who.doubts
        heading = part.stretch.heading
        if heading and heading.decided.factions is None:
            doubts.headed(heading)
            doubts.named((heading,), part.stretch.asking)
        questions = [turn for turn in part.turns if turn.is_question]
        introduction = [paragraph.text for paragraph in part.introduction]
        for speaker in introducing(introduction, names, memberships) if not part.stretch.factions else ():
            doubts.named(part.introduction, speaker)
        for turn in questions:
            for speaker in introducing([paragraph.text for paragraph in turn.remarks], names, memberships):
                doubts.named(turn.remarks, speaker)
        over = _with_those_joining(part.stretch.asking, introducing(introduction, names, memberships))
        asked = [_asked(turn) for turn in questions]
        found = who_asks(asked, introduction, names, memberships, self._before)
        self._before = _last_with_the_word(over, found) or self._before
        for turn, asking in zip(questions, found, strict=True):
            back = not asking.is_repeated or any(points_back(paragraph.text) for paragraph in turn.paragraphs[:1])
            joined = (asking,) if back else ()
            yield turn.first.index, self._asker(part, turn, asking, _with_those_joining(over, joined))

    def _asker(self, part: Questions, turn: Turn, asking: Asking, over: Asking) -> Asker:
        decided = turn.decided
        label = label_asking(turn.labelled, self._who.names, self._who.memberships) if turn.label else NOBODY
        if decided.factions is None:
            self._doubt(part, turn, label, asking)
        factions = label.factions or over.factions or asking.factions
        named = with_joining(factions, self._joined) if decided.factions is None else decided.factions
        members = label.members or over.members or (asking.members if not over.factions else ())
        asked_by = tuple(member.name for member in members) if decided.members is None else decided.members
        return Asker(part.section, named, asked_by, is_decided=decided.factions is not None)

    def _doubt(self, part: Questions, turn: Turn, label: Asking, asking: Asking) -> None:
        """Note the doubts about the askers of one question."""
        if turn.label:
            self._who.doubts.named((turn.label,), label)
        if label.names_anybody or part.stretch.asking.names_anybody:
            return
        self._who.doubts.named(turn.paragraphs, asking)
        known = self._document
        if not (asking.names_anybody or known.factions or known.members or known.is_explained):
            self._who.doubts.question(turn.first)


def _last_with_the_word(over: Asking, found: Sequence[Asking]) -> Asking | None:
    """The last askers under a heading: those whom it names, else those of the last question that names anybody."""
    if not found or over.names_anybody:
        return over if over.names_anybody else None
    return next((asking for asking in reversed(found) if asking.names_anybody), None)


def _with_those_joining(over: Asking, voices: Sequence[Asking]) -> Asking:
    """Those whom a heading names, with others on whose behalf they say to speak: `mede namens de SP-fractie`."""
    more = (voice.factions for voice in voices if set(over.factions) < set(voice.factions))
    return replace(over, factions=next(more, over.factions)) if over.factions else over


def _asked(turn: Turn) -> Asked:
    paragraphs = tuple(paragraph.text for paragraph in turn.paragraphs)
    remarks = tuple(paragraph.text for paragraph in turn.remarks)
    return Asked(paragraphs, turn.label is not None, turn.decided.factions, remarks)
