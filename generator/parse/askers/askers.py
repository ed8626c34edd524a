"""Finds the factions and members that are speaking, according to a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.grammar.factions.names import FactionNames, NamedFaction
from generator.grammar.factions.speakers import Phrase, headed, phrases, sentence_openers, speaking, with_the_word
from generator.grammar.people.members import in_brackets, questions_of
from generator.grammar.questions.asking import announces_questions, points_back
from generator.grammar.questions.no_questions import asks_none
from generator.parse.askers.members import (
    NO_MEMBERSHIPS,
    Member,
    Memberships,
    faction_of_one,
    listed_member,
    members,
    members_at_start,
    members_of_line,
    members_speaking,
)

# The most characters in a list of members: the faction of a member follows at once.
LONGEST_LIST = 400


@dataclass(frozen=True)
class Asking:
    """The factions and members that words name as asking.

    `unlisted` are unknown names in the place of a faction, each with the position of its text; `text` is the position
    of the text with the members. `is_repeated` shows that they spoke before and are not named again.
    """

    factions: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()
    unlisted: tuple[tuple[int, NamedFaction], ...] = ()
    text: int = 0
    is_repeated: bool = False

    def moved(self, by: int, end: int) -> Asking:
        """A copy with spans shifted `by` characters; a name of no known faction is cut off at `end`."""
        members = tuple(member.moved(by) for member in self.members)
        unlisted = tuple((text, named.moved(by, end)) for text, named in self.unlisted)
        return replace(self, members=members, unlisted=unlisted)

    @property
    def names_anybody(self) -> bool:
        """Whether a faction or member is named, known or not."""
        return bool(self.factions or self.members or self.unlisted)


NOBODY = Asking()


def factions_asking(text: str, names: FactionNames) -> tuple[str, ...]:
    """The factions that are speaking according to a text, in order, without the factions of members."""
    return _once(faction for phrase in phrases(text, names) for faction in phrase.factions)


def factions_with_the_word(text: str, names: FactionNames) -> tuple[str, ...]:
    """The same without factions that are only mentioned: `de vraag die zij samen met de leden van D66 stellen`."""
    return _once(faction for phrase in with_the_word(text, names) for faction in phrase.factions)


def factions_asking_none(text: str, names: FactionNames) -> tuple[str, ...]:
    """The factions that say they ask nothing."""
    if not asks_none(text):
        return ()
    return _once(faction for phrase in speaking(text, names) for faction in phrase.factions)


def members_asking(text: str, names: FactionNames, memberships: Memberships = NO_MEMBERSHIPS) -> tuple[Member, ...]:
    """The members whose questions these are according to a text, from the first place that names their factions too.

    A title above the official text may name members without factions; empty when nobody is named.
    """
    named = [asking for start in questions_of(text) if (asking := _listed(text, start, names, memberships))]
    return next((asking for asking in named if all(member.faction for member in asking)), named[0] if named else ())


def _listed(text: str, start: int, names: FactionNames, memberships: Memberships) -> tuple[Member, ...]:
    found = members_at_start(text[start : start + LONGEST_LIST], names, memberships)
    return tuple(member.moved(start) for member in found)


def questioning(text: str, names: FactionNames) -> Phrase | None:
    """The factions whose questions these are according to a text: `Vragen van de fractie van GroenLinks`."""
    named = {phrase.start: phrase for phrase in phrases(text, names)}
    return next((named[start] for start in questions_of(text) if start in named), None)


def factions_of(asking: Iterable[Member]) -> tuple[str, ...]:
    """The factions of members, in order, each once."""
    return _once(member.faction for member in asking if member.faction)


def _once(factions: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(factions))


def heading_asking(text: str, names: FactionNames, memberships: Memberships = NO_MEMBERSHIPS) -> Asking:
    """The factions and members that a heading or label names; a one-member faction is given as the faction."""
    listed = listed_member(text, names)
    people = (listed,) if listed else members(text, names, memberships)
    alone = {member: faction_of_one(member.name, names) for member in people if not (member.faction or member.unlisted)}
    placed = names.placed(text, over_questions=True)
    named = [(each.span.start, each.faction) for each in placed]
    named += [(member.span.start, member.faction or alone.get(member)) for member in people]
    unlisted = [each for each in placed if not each.is_listed]
    unlisted += [member.unlisted for member in people if member.unlisted]
    if not placed and not people:
        named = [(span.start, faction) for span, faction in names.find(text)]
    factions = _once(faction for _, faction in sorted(named, key=lambda each: each[0]) if faction)
    asking = tuple(member for member in people if not alone.get(member))
    return Asking(factions, asking, tuple((0, each) for each in unlisted))


def line_asking(
    text: str, names: FactionNames, memberships: Memberships = NO_MEMBERSHIPS, *, known: bool = True
) -> Asking:
    """Those whom a line names if it holds nothing else; nobody for any other line.

    With `known`, the faction of a member must be a known one; else the form of the line is enough.
    """
    if factions := headed(text, names):
        return Asking(factions)
    found = members_of_line(text, names, memberships, known=known)
    return Asking(factions_of(found), found, tuple((0, member.unlisted) for member in found if member.unlisted))


def label_asking(text: str, names: FactionNames, memberships: Memberships = NO_MEMBERSHIPS) -> Asking:
    """Those whom a label names, in the forms of headings or in brackets: `Vraag 1 (VVD)`.

    Words in brackets that are not a faction name nobody.
    """
    asking = heading_asking(text, names, memberships)
    if asking.names_anybody:
        return asking
    spans = [(span, text[span.start : span.end]) for span in in_brackets(text)]
    found = [NamedFaction(span, written, *names.read(written)) for span, written in spans]
    unlisted = tuple((0, each) for each in found if each.faction and not each.is_sure)
    return Asking(_once(each.faction for each in found if each.faction), (), unlisted)


@dataclass(frozen=True)
class Asked:
    """A question whose askers are looked for: its paragraphs, whether it has a label, and the askers of an editor.

    `remarks` are the paragraphs right before it that ask nothing.
    """

    paragraphs: tuple[str, ...]
    is_labelled: bool = False
    decided: tuple[str, ...] | None = None
    remarks: tuple[str, ...] = ()

    @property
    def points_back(self) -> bool:
        """Whether it begins with words for the previous speakers (`Deze leden`); never so when it has no words."""
        return any(map(points_back, self.paragraphs[:1]))


def who_asks(
    questions: Sequence[Asked],
    introduction: Sequence[str],
    names: FactionNames,
    memberships: Memberships = NO_MEMBERSHIPS,
    before: Asking = NOBODY,
) -> list[Asking]:
    """Those who ask each question of a section.

    A question that names nobody belongs to the previous speakers: `Deze leden vragen`, `Zij`. One that begins with an
    unknown faction belongs to that faction. A first question that points back, with no speaker before it under its
    heading, belongs to `before`: those who were speaking before the heading.
    """
    voices = [voice for text in introduction if (voice := _voices(text, names, memberships))]
    found = []
    asking: Asking | None = None
    for asked in questions:
        asking = _remarking(asked.remarks, names, memberships) or asking
        named = _first_named(asked.paragraphs, names, memberships)
        if named.names_anybody and not (asking and asked.points_back):
            asking = named
        elif asking is None:
            asking = _introduced(voices, introduction, asked)
            if not asking.names_anybody and asked.paragraphs and points_back(asked.paragraphs[0]):
                asking = replace(before, is_repeated=True)
        else:
            asking = replace(asking, is_repeated=True)
        if asked.decided is not None:
            asking = Asking(asked.decided)
        found.append(asking)
    return found


def _remarking(remarks: Sequence[str], names: FactionNames, memberships: Memberships) -> Asking | None:
    """The last speakers in these remarks; None when the remarks name nobody or only point back."""
    voices = introducing([text for text in remarks if not points_back(text)], names, memberships)
    last = next((voice for voice in reversed(voices) if voice.names_anybody), None)
    return last and replace(last, is_repeated=True)


def _introduced(voices: Sequence[Sequence[Asking]], introduction: Sequence[str], asked: Asked) -> Asking:
    """Those who ask a first question that names nobody, according to its introduction.

    When several were speaking in turn, the last of them ask it if it points back, if they announced questions, or if it
    follows their words without a label.
    """
    if not voices:
        return NOBODY
    last = replace(voices[-1][-1], is_repeated=True)
    if len({voice.factions for speakers in voices for voice in speakers}) == 1 or asked.points_back:
        return last
    goes_on = len(voices[-1]) == 1 and (announces_questions(introduction[-1]) or not asked.is_labelled)
    return last if goes_on else NOBODY


def _voices(text: str, names: FactionNames, memberships: Memberships) -> tuple[Asking, ...]:
    """The speakers in a text, one after another."""
    first = _named(0, text, names, memberships, introduces=True)
    openers = (Asking(each.factions) for each in sentence_openers(text, names) if each.factions)
    later = (each for each in openers if not set(each.factions) <= set(first.factions))
    return (first, *later) if first.names_anybody else tuple(later)


def introducing(
    introduction: Sequence[str], names: FactionNames, memberships: Memberships = NO_MEMBERSHIPS
) -> tuple[Asking, ...]:
    """The first speakers in each text of an introduction."""
    return tuple(_named(n, text, names, memberships, introduces=True) for n, text in enumerate(introduction))


def _first_named(paragraphs: Iterable[str], names: FactionNames, memberships: Memberships) -> Asking:
    named = (_named(position, text, names, memberships) for position, text in enumerate(paragraphs))
    return next((asking for asking in named if asking.names_anybody), NOBODY)


def _named(
    position: int, text: str, names: FactionNames, memberships: Memberships, *, introduces: bool = False
) -> Asking:
    """The first speakers in a text and those who join them."""
    speakers = speaking(text, names, introduces=introduces)
    start, people = members_speaking(text, names, memberships)
    if people and (not speakers or start <= speakers[0].start):
        unlisted = tuple((position, member.unlisted) for member in people if member.unlisted)
        return Asking(factions_of(people), people, unlisted, position)
    named = [each for phrase in speakers for each in phrase.names]
    unlisted = tuple((position, each) for each in named if not each.is_listed)
    return Asking(_once(each.faction for each in named if each.faction), (), unlisted)
