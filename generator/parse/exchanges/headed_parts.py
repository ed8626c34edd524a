"""Headed parts: the headings of a document, each with the paragraphs under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from generator.grammar.factions.names import FactionNames
from generator.grammar.layout.closings import ends_turn
from generator.grammar.layout.headings import heads_agenda
from generator.grammar.layout.web_chrome import heads_links
from generator.grammar.questions.asking import asks, faction_opens, points_back
from generator.model.correction import Part
from generator.model.identifiers import slug
from generator.parse.askers.askers import NOBODY, Asking, heading_asking, line_asking
from generator.parse.askers.members import NO_MEMBERSHIPS, Member, Memberships
from generator.parse.paragraphs.markers import answer_label
from generator.parse.paragraphs.parts import Side, is_letterhead, replies_to_factions, side
from generator.parse.roles.paragraphs import HEADINGS, LABELS, Paragraph, Role
from generator.parse.turns.emphasised_sides import emphasis_parts, questions_emphasised

# Slugs of headings are cut after a word to keep addresses short.
LONGEST_SLUG = 40


@dataclass(frozen=True)
class HeadedPart:
    """A heading (None before the first) and the paragraphs under it, up to the heading of the next section.

    `asking` are those whom the heading names; `replies` shows that the part holds only answers, to questions elsewhere.
    """

    heading: Paragraph | None
    paragraphs: tuple[Paragraph, ...]
    asking: Asking = NOBODY
    replies: bool = False

    @property
    def factions(self) -> tuple[str, ...]:
        """The factions that the heading names."""
        return self.asking.factions

    @property
    def members(self) -> tuple[str, ...]:
        """The members whom the heading names."""
        return tuple(member.name for member in self.asking.members)

    @property
    def slug(self) -> str:
        """The slug with which the addresses of this section begin."""
        if self.factions:
            return "-".join(slug(faction) for faction in self.factions)
        words = slug(self.heading.text) if self.heading else ""
        if len(words) > LONGEST_SLUG:
            words = words[: LONGEST_SLUG + 1].rpartition("-")[0] or words[:LONGEST_SLUG]
        return words or "vragen"


@dataclass(frozen=True)
class _Naming:
    """Whom the headings of a document name; with `is_by_form` a line has the form of a member with its faction."""

    names: FactionNames
    memberships: Memberships
    is_by_form: bool = False

    def of_line(self, text: str) -> Asking:
        """Those whom a line names that holds nothing else."""
        return line_asking(text, self.names, self.memberships, known=not self.is_by_form)

    def of_heading(self, heading: Paragraph) -> Asking:
        """Those whom a heading names as asking, or an editor."""
        decided, found = heading.decided, self._by_role(heading)
        if decided.factions is not None:
            found = Asking(decided.factions, found.members)
        return found if decided.members is None else replace(found, members=tuple(map(Member, decided.members)))

    def _by_role(self, heading: Paragraph) -> Asking:
        if heading.role is Role.FACTIONS:
            return heading_asking(heading.text, self.names, self.memberships)
        if heading.role is Role.PART:
            return Asking(tuple(each.faction for each in self.names.placed(heading.text) if each.faction))
        return self.of_line(heading.text) if heading.role is Role.THEME else NOBODY


def headed_parts(
    paragraphs: Sequence[Paragraph], names: FactionNames, memberships: Memberships = NO_MEMBERSHIPS, before: str = ""
) -> Iterator[HeadedPart]:
    """The parts of the body of a document, cut at its headings. A theme within the section of a faction stays in it.

    `memberships` supplies factions of members that a heading names without one. `before` is the line right before the
    body: if it is only the name of a faction, that faction asks up to the first heading.
    """
    lines = [before, *(paragraph.text for paragraph in paragraphs if paragraph.role is Role.THEME)]
    naming = _Naming(names, memberships)
    # When some of these lines name members with known factions, a line of the same form with an unknown faction does
    # too.
    naming = replace(naming, is_by_form=any(naming.of_line(line).members for line in lines))
    current = HeadedPart(None, (), naming.of_line(before))
    held: list[Paragraph] = []
    answering = False
    for paragraph in paragraphs:
        asking = naming.of_heading(paragraph) if paragraph.role in HEADINGS else NOBODY
        if not _begins_section(paragraph, asking, under=current.asking):
            held.append(paragraph)
            continue
        yield replace(current, paragraphs=tuple(held))
        if paragraph.role is Role.PART:
            answering = side(paragraph.text) is Side.ANSWERING or answer_label(paragraph.text) is not None
        replies = answering or replies_to_factions(paragraph.text)
        current, held = HeadedPart(paragraph, (), asking, replies), []
    yield replace(current, paragraphs=tuple(held))


def holds_words(stretch: HeadedPart, *, only_asks: bool = False) -> bool:
    """Whether a part holds more than headings. Under a heading for all it must ask; under no heading it needs labels.

    Without heading or label nothing here separates questions from answers, so none is claimed, unless a named faction
    asks, emphasis separates them, or the document `only_asks`.
    """
    roles = {paragraph.mark for paragraph in stretch.paragraphs}
    if roles & LABELS:
        return True
    if stretch.heading is None:
        running = [paragraph for paragraph in stretch.paragraphs if paragraph.role in (Role.TEXT, Role.ITEM)]
        only_asked = only_asks and any(asks(paragraph.text) for paragraph in stretch.paragraphs)
        return only_asked or _first_asking(stretch.paragraphs) is not None or emphasis_parts(running)
    if ends_turn(stretch.heading.text) or heads_agenda(stretch.heading.text) or heads_links(stretch.heading.text):
        return False
    asked = stretch.heading.role is not Role.PART or any(asks(paragraph.text) for paragraph in stretch.paragraphs)
    return bool(roles & {Role.TEXT, Role.ITEM}) and (asked or stretch.replies)


def body_start(paragraphs: Sequence[Paragraph]) -> int:
    """The index of the first heading or label after the front matter.

    Signatures before the first question belong to the front matter, and so does a heading before them. Without any
    heading or label the body begins after the signatures, else with the first faction that is speaking, or the first
    question set apart by emphasis. A faction that asks before the first heading or label begins it too. The label of an
    answer never begins the body, because its question comes first; nor does a heading after that label, which may be
    within the answer.
    """
    roles = [paragraph.mark for paragraph in paragraphs]
    spoken = _first_asking(paragraphs)
    sure = next((n for n, paragraph in enumerate(paragraphs) if _begins_body(paragraph)), len(roles))
    begun = sure if spoken is None else min(sure, spoken)
    signed = max((n for n, role in enumerate(roles[:begun]) if role is Role.SIGNATURE), default=-1)
    marks = HEADINGS | {Role.QUESTION}
    marked = next((n for n, role in enumerate(roles) if n > signed and role in marks), None)
    answered = _first_answered(paragraphs, signed + 1)
    if marked is not None:
        return min(start for start in (marked, spoken, answered) if start is not None)
    if signed >= 0:
        return signed + 1
    if Role.ANSWER in roles:
        return max(0, roles.index(Role.ANSWER) - 1) if answered is None else answered
    emphasised = questions_emphasised(paragraphs)
    first = (n for n, paragraph in enumerate(paragraphs) if faction_opens(paragraph.text))
    return next(first, len(roles)) if emphasised is None else emphasised


def _first_answered(paragraphs: Sequence[Paragraph], start: int) -> int | None:
    """The index, from `start` on, of the first of the questions right above the first label of an answer."""
    first = next((n for n in range(start, len(paragraphs)) if paragraphs[n].mark is Role.ANSWER), start)
    begins = first
    while (
        begins > start and paragraphs[begins - 1].role in (Role.TEXT, Role.ITEM) and asks(paragraphs[begins - 1].text)
    ):
        begins -= 1
    return begins if begins < first else None


def _begins_body(paragraph: Paragraph) -> bool:
    """Whether a paragraph opens a question, the questions of a faction or a letter, and so cannot be front matter."""
    if paragraph.mark in (Role.QUESTION, Role.FACTIONS):
        return True
    return paragraph.role is Role.PART and is_letterhead(paragraph.text)


def _first_asking(paragraphs: Sequence[Paragraph]) -> int | None:
    """The index of the first paragraph in which a faction is speaking and asks, there or in the next; else None."""
    running = [
        (n, paragraph.text) for n, paragraph in enumerate(paragraphs) if paragraph.role in (Role.TEXT, Role.ITEM)
    ]
    for (position, text), (_, following) in zip_longest(running, running[1:], fillvalue=(0, "")):
        if faction_opens(text) and (asks(text) or (points_back(following) and asks(following))):
            return position
    return None


def _begins_section(paragraph: Paragraph, asking: Asking, *, under: Asking) -> bool:
    """Whether a paragraph begins a section; a theme `under` a heading of askers does so only if it names others."""
    if paragraph.decided.part is Part.HEADING:
        return True
    if paragraph.role is Role.THEME:
        return not under.names_anybody or asking.names_anybody
    return paragraph.role in (Role.PART, Role.FACTIONS)
