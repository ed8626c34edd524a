"""Members who ask, each with its faction: the one in brackets after the name, else one stated elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.grammar.factions.names import FactionNames, NamedFaction
from generator.grammar.factions.speakers import speaks_at
from generator.grammar.people import members as grammar
from generator.grammar.people.members import NamedMember
from generator.grammar.people.same_person import parts
from generator.grammar.people.speaker_lines import beside_faction, in_brackets_behind
from generator.model.text import Span


@dataclass(frozen=True)
class Member:
    """A member who asks; `faction` is a canonical abbreviation, None when it is not named or unknown.

    `span` is the place of the name in its text, `unlisted` the words for the faction when they are not a known name: an
    unknown faction, or one with a slip.
    """

    name: str
    faction: str | None = None
    span: Span = field(default=Span(0, 0), compare=False)
    unlisted: NamedFaction | None = field(default=None, compare=False)

    def moved(self, by: int) -> Member:
        """The same member with its spans shifted `by` characters."""
        span = Span(self.span.start + by, self.span.end + by)
        return replace(self, span=span, unlisted=self.unlisted and self.unlisted.moved(by))


class Memberships:
    """The factions of members, as far as a document names them anywhere."""

    def __init__(self, memberships: Iterable[tuple[str, str]] = ()) -> None:
        """`memberships` are names of members with their factions."""
        self._stated = tuple({(parts(name), faction) for name, faction in memberships})

    def of(self, name: str) -> str | None:
        """The faction of a member; None when none is stated, or several for members of that name."""
        wanted = parts(name)
        same = {faction for known, faction in self._stated if known == wanted}
        found = same or {faction for known, faction in self._stated if known.may_be(wanted)}
        return next(iter(found)) if len(found) == 1 else None


NO_MEMBERSHIPS = Memberships()


def member_factions(texts: Iterable[str], names: FactionNames) -> Memberships:
    """The factions of members, wherever these texts name one."""
    return Memberships(pair for text in texts for pair in _stated(text, names))


def _stated(text: str, names: FactionNames) -> Iterator[tuple[str, str]]:
    for named in (*grammar.bracketed(text), *filter(None, (grammar.listed(text),))):
        faction, is_sure = _read(text, named, names)
        if faction and is_sure:
            yield named.name, faction
    for found in grammar.member_lists(text):
        shared = _shared(text, found.members, names)
        yield from ((member.name, member.faction) for member in shared if member.faction and not member.unlisted)


def members(text: str, names: FactionNames, memberships: Memberships = NO_MEMBERSHIPS) -> tuple[Member, ...]:
    """The members named after the first `het lid` or `de leden` that names any; empty when there are none.

    A member without a faction gets the one in `memberships`, else that of the next member named: `Bushoff en Patijn
    (beiden GroenLinks-PvdA)`.
    """
    found = next(grammar.member_lists(text), None)
    return tuple(_shared(text, found.members, names, memberships)) if found else ()


def members_at_start(text: str, names: FactionNames, memberships: Memberships = NO_MEMBERSHIPS) -> tuple[Member, ...]:
    """The members named at the start of a text: `het lid Sneller (D66) aan de minister`, `Sneller (D66) aan`."""
    found = next(grammar.member_lists(text, bare=True), None)
    return tuple(_shared(text, found.members, names, memberships)) if found and not found.start else ()


def members_speaking(
    text: str, names: FactionNames, memberships: Memberships = NO_MEMBERSHIPS
) -> tuple[int, tuple[Member, ...]]:
    """The members that are speaking in a text, with their places: `Het lid Sneller (D66) vraagt`.

    A person not called a member (`de heer Jansen`) counts as one when a faction is given.
    """
    for found in grammar.member_lists(text):
        if speaks_at(text, found.start):
            speaking = tuple(_shared(text, found.members, names, memberships))
            if found.are_members or any(member.faction for member in speaking):
                return found.start, speaking
    return len(text), ()


def members_of_line(
    text: str, names: FactionNames, memberships: Memberships = NO_MEMBERSHIPS, *, known: bool = True
) -> tuple[Member, ...]:
    """The members of a line that only names speakers: `Sneller (D66)`, `VVD – Jansen`.

    With `known`, their factions must be known ones; else the form of the line is enough.
    """
    found = tuple(_shared(text, in_brackets_behind(text), names, memberships))
    beside = ((_member(text, named, names),) for named in beside_faction(text))
    sure = (
        each for each in (found, *beside) if each and all(member.faction and not member.unlisted for member in each)
    )
    return next(sure, () if known else found)


def listed_member(text: str, names: FactionNames) -> Member | None:
    """The member in a line of a list with surname, initials and faction; None for any other line."""
    found = grammar.listed(text)
    faction = _read(text, found, names)[0] if found else None
    return Member(found.name, faction, found.span) if found and faction else None


def faction_of_one(name: str, names: FactionNames) -> str | None:
    """The faction that a member forms alone, when it is known: `Lid Omtzigt`."""
    alone = f"Lid {name}"
    return next((faction for span, faction in names.find(alone) if alone[span.start : span.end] == alone), None)


def _shared(
    text: str, found: Sequence[NamedMember], names: FactionNames, memberships: Memberships = NO_MEMBERSHIPS
) -> Iterator[Member]:
    """The members of a list; one without a faction shares that of the next member with one.

    When the brackets name as many factions as there are members, each gets its own.
    """
    first = 0
    while first < len(found):
        last = next((n for n in range(first, len(found)) if found[n].party), len(found) - 1)
        group = found[first : last + 1]
        with_faction = _member(text, group[-1], names)
        several = _one_each(text, group, names)
        for position, named in enumerate(group):
            one = Member(named.name, None, named.span)
            if several:
                yield replace(one, faction=several[position])
            elif named.party is None and (of_one := memberships.of(named.name)):
                yield replace(one, faction=of_one)
            else:
                yield replace(one, faction=with_faction.faction, unlisted=with_faction.unlisted)
        first = last + 1


def _one_each(text: str, group: Sequence[NamedMember], names: FactionNames) -> tuple[str, ...]:
    """The factions of members before one pair of brackets with a party for each; empty for any other brackets."""
    party = group[-1].party
    if party is None or len(group) == 1 or names.read(text[party.start : party.end])[0]:
        return ()
    each = [names.read(text[span.start : span.end]) for span in grammar.parties(text, party)]
    sure = tuple(faction for faction, is_sure in each if faction and is_sure)
    return sure if len(sure) == len(each) == len(group) else ()


def _member(text: str, named: NamedMember, names: FactionNames) -> Member:
    faction, is_sure = _read(text, named, names)
    party = named.party
    if party is None or (faction and is_sure):
        return Member(named.name, faction, named.span)
    written = NamedFaction(party, text[party.start : party.end], faction, is_sure=False)
    return Member(named.name, faction, named.span, written)


def _read(text: str, named: NamedMember, names: FactionNames) -> tuple[str | None, bool]:
    """The faction named by the words about a member, and whether that is certain."""
    return names.read(text[named.party.start : named.party.end].strip("()")) if named.party else (None, True)
