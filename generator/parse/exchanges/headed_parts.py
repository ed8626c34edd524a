"""Headed parts: the headings of a document, each with the pieces under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from generator.grammar.asking import asks, faction_opens, points_back
from generator.grammar.closings import ends_turn
from generator.grammar.factions import FactionNames
from generator.grammar.headings import heads_agenda
from generator.model.correction import Part
from generator.model.identifiers import slug
from generator.parse.askers.askers import NOBODY, Asking, heading_asking, line_asking
from generator.parse.askers.members import UNTOLD, Factions, Member
from generator.parse.paragraphs.markers import answer_label
from generator.parse.paragraphs.parts import Side, is_letterhead, replies_to_factions, side
from generator.parse.roles.pieces import HEADINGS, LABELS, Piece, Role
from generator.parse.turns.emphasised_sides import emphasis_parts, questions_emphasised

# Slugs of headings are cut at a word so that addresses made with them stay short.
LONGEST_SLUG = 40


@dataclass(frozen=True)
class HeadedPart:
    """A heading (None before the first) and the pieces under it, up to the next section's heading.

    `asking` are those whom the heading names; `replies` tells that only answers stand here, to questions that stand
    elsewhere.
    """

    heading: Piece | None
    pieces: tuple[Piece, ...]
    asking: Asking = NOBODY
    replies: bool = False

    @property
    def factions(self) -> tuple[str, ...]:
        """The factions that the heading names."""
        return self.asking.factions

    @property
    def members(self) -> tuple[str, ...]:
        """The members whom the heading names."""
        return tuple(one.name for one in self.asking.members)

    @property
    def slug(self) -> str:
        """What the addresses of a section made of it begin with."""
        if self.factions:
            return "-".join(slug(faction) for faction in self.factions)
        words = slug(self.heading.text) if self.heading else ""
        if len(words) > LONGEST_SLUG:
            words = words[: LONGEST_SLUG + 1].rpartition("-")[0] or words[:LONGEST_SLUG]
        return words or "vragen"


def headed_parts(
    pieces: Sequence[Piece], names: FactionNames, told: Factions = UNTOLD, before: str = ""
) -> Iterator[HeadedPart]:
    """Cut the body of a document at its headings. A theme within the section of a faction stays in it.

    `told` knows the factions of members whom a heading names without. `before` is the line right before the body: where
    it is no more than the name of a faction, that asks up to the first heading.
    """
    lines = [before, *(piece.text for piece in pieces if piece.role is Role.THEME)]
    # Where such lines name members, one of the same form names one though nobody knows the faction.
    known = not any(line_asking(line, names, told).members for line in lines)
    current = HeadedPart(None, (), line_asking(before, names, told, known=known))
    held: list[Piece] = []
    answering = False
    for piece in pieces:
        asking = _asking(names, told, piece, known=known) if piece.role in HEADINGS else NOBODY
        if not _begins_section(piece, asking, under=current.asking):
            held.append(piece)
            continue
        yield replace(current, pieces=tuple(held))
        if piece.role is Role.PART:
            answering = side(piece.text) is Side.ANSWERING or answer_label(piece.text) is not None
        replies = answering or replies_to_factions(piece.text)
        current, held = HeadedPart(piece, (), asking, replies), []
    yield replace(current, pieces=tuple(held))


def holds_words(stretch: HeadedPart, *, only_asks: bool = False) -> bool:
    """Whether a stretch holds more than headings. Under a heading over all it must ask; under none it needs labels.

    Without heading or label nothing here tells who asks and who answers, and no question is claimed, unless a faction
    is named that asks, emphasis tells it, or the document `only_asks`.
    """
    roles = {piece.mark for piece in stretch.pieces}
    if roles & LABELS:
        return True
    if stretch.heading is None:
        running = [piece for piece in stretch.pieces if piece.role in (Role.TEXT, Role.ITEM)]
        only_asked = only_asks and any(asks(piece.text) for piece in stretch.pieces)
        return only_asked or _first_asking(stretch.pieces) is not None or emphasis_parts(running)
    if ends_turn(stretch.heading.text) or heads_agenda(stretch.heading.text):
        return False
    asked = stretch.heading.role is not Role.PART or any(asks(piece.text) for piece in stretch.pieces)
    return bool(roles & {Role.TEXT, Role.ITEM}) and (asked or stretch.replies)


def body_start(pieces: Sequence[Piece]) -> int:
    """The index of the first heading or label after the front matter.

    Signatures before the first question belong to the front matter, and so does a heading before them. Without any
    heading or label the body is what follows the signatures, else what follows from the first faction that has the
    word, or the first question that emphasis sets apart; a faction that asks before the first heading or label begins
    it, too. An answer's label is no beginning: its question comes before, and so may a heading within an answer after.
    """
    roles = [piece.mark for piece in pieces]
    spoken = _first_asking(pieces)
    sure = next((n for n, piece in enumerate(pieces) if _begins_body(piece)), len(roles))
    begun = sure if spoken is None else min(sure, spoken)
    signed = max((n for n, role in enumerate(roles[:begun]) if role is Role.SIGNATURE), default=-1)
    marks = HEADINGS | {Role.QUESTION}
    marked = next((n for n, role in enumerate(roles) if n > signed and role in marks), None)
    answered = _first_answered(pieces, signed + 1)
    if marked is not None:
        return min(start for start in (marked, spoken, answered) if start is not None)
    if signed >= 0:
        return signed + 1
    if Role.ANSWER in roles:
        return max(0, roles.index(Role.ANSWER) - 1) if answered is None else answered
    emphasised = questions_emphasised(pieces)
    first = (n for n, piece in enumerate(pieces) if faction_opens(piece.text))
    return next(first, len(roles)) if emphasised is None else emphasised


def _first_answered(pieces: Sequence[Piece], start: int) -> int | None:
    """The index from `start` on of what asks right above the first label of an answer, with what asks above that."""
    first = next((n for n in range(start, len(pieces)) if pieces[n].mark is Role.ANSWER), start)
    begins = first
    while begins > start and pieces[begins - 1].role in (Role.TEXT, Role.ITEM) and asks(pieces[begins - 1].text):
        begins -= 1
    return begins if begins < first else None


def _begins_body(piece: Piece) -> bool:
    """Whether what a piece opens is surely no front matter: a question, the questions of a faction, a letter."""
    if piece.mark in (Role.QUESTION, Role.FACTIONS):
        return True
    return piece.role is Role.PART and is_letterhead(piece.text)


def _first_asking(pieces: Sequence[Piece]) -> int | None:
    """The index of the first paragraph in which a faction has the word that asks there or in the next, or None."""
    running = [(n, piece.text) for n, piece in enumerate(pieces) if piece.role in (Role.TEXT, Role.ITEM)]
    for (position, text), (_, following) in zip_longest(running, running[1:], fillvalue=(0, "")):
        if faction_opens(text) and (asks(text) or (points_back(following) and asks(following))):
            return position
    return None


def _begins_section(piece: Piece, asking: Asking, *, under: Asking) -> bool:
    """Whether a piece begins a section; a theme `under` the heading of those who ask only where it names others."""
    if piece.decided.part is Part.HEADING:
        return True
    if piece.role is Role.THEME:
        return not under.names_anybody or asking.names_anybody
    return piece.role in (Role.PART, Role.FACTIONS)


def _asking(names: FactionNames, told: Factions, heading: Piece, *, known: bool) -> Asking:
    """Those whom a heading names as asking, or an editor."""
    decided, found = heading.decided, NOBODY
    if heading.role is Role.FACTIONS:
        found = heading_asking(heading.text, names, told)
    elif heading.role is Role.PART:
        found = Asking(tuple(each.faction for each in names.placed(heading.text) if each.faction))
    elif heading.role is Role.THEME:
        found = line_asking(heading.text, names, told, known=known)
    if decided.factions is not None:
        found = Asking(decided.factions, found.members)
    return found if decided.members is None else replace(found, members=tuple(map(Member, decided.members)))
