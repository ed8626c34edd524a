"""Who ask: the factions and members that a text names as those who have the word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise, zip_longest

from generator.knowledge.faction_names import FactionNames
from generator.parse.members import Member, members
from generator.parse.questions import who_opens

# `De leden van de fracties van VVD en D66`, `fractieleden van de PVV`, `De PVV-fractie`: as far as names go.
_HYPHEN_FACTION = r"[^\s,.;]+[-‑–]\s?fractie(?:s|leden)?"
_CAPITAL = r"[A-ZÀ-ÖØ-Þ\d][\w&/’'‑–-]*"
_NAMING = rf"(?:van|voor|de|het|der|en|alsmede|evenals|[Ff]racties?|{_HYPHEN_FACTION}|{_CAPITAL})(?![\w-])"
_PHRASE = re.compile(
    rf"(?:\b(?:[Ll]eden|[Ll]id|[Ff]ractieleden|[Ff]ractielid|[Ff]racties?)\s+van\s+|\bDe\s+(?={_HYPHEN_FACTION}\b))"
    rf"{_NAMING}(?:,?\s+{_NAMING})*"
)
# `vragen, mede namens de leden van de SGP-fractie`; `alsmede de leden van de SP-fractie`.
_ON_BEHALF = re.compile(r"\b(?:mede\s+)?namens\s+(?:(?:de|het)\s+)?$")
_AND_ALSO = re.compile(
    r"(?:[-‑–]\s?fractie\w*)?(?:,\s*|\s+)(?:en(?:\s+ook)?|alsmede|evenals|samen\s+met|net\s+als|tezamen\s+met)"
    r"\s+(?:(?:de|het|die)\s+)?"
)
# `Vragen van het lid Sneller (D66)`, `Kamervragen van de leden …`: what precedes those who ask as members.
_MEMBERS_ASK = re.compile(r"\b(?:[Kk]amer)?[Vv]ra(?:ag|gen)\s+(?:van|gesteld\s+door|door)\s+(?=(?:het|de)\s)")
# Others agree with what was asked: `waarbij de leden van de CDA-fractie zich aansluiten`.
_JOINS = re.compile(r"\s+zich\b.{0,40}?\baansluiten|\s+sluiten\s+zich\b")
# A member's faction follows at once; a list of members is never longer.
LONGEST_LIST = 400


def factions_asking(text: str, names: FactionNames) -> tuple[str, ...]:
    """The factions that a text names as those who have the word, in order; a member's own faction is none of them."""
    return _once(faction for phrase in _PHRASE.finditer(text) for _, faction in names.find(phrase.group()))


def members_asking(text: str, names: FactionNames) -> tuple[Member, ...]:
    """The members of whom a text says that the questions are theirs, where it first names their factions too.

    A title above the official text may name them without; empty when nobody is named.
    """
    spans = (text[found.end() : found.end() + LONGEST_LIST] for found in _MEMBERS_ASK.finditer(text))
    named = [asking for span in spans if (asking := members(span, names))]
    return next((asking for asking in named if factions_of(asking)), named[0] if named else ())


def factions_of(asking: Iterable[Member]) -> tuple[str, ...]:
    """The factions of members, in order, each once."""
    return _once(member.faction for member in asking if member.faction)


def _once(factions: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(factions))


def who_asks(
    questions: Sequence[Sequence[str]],
    introduction: Sequence[str],
    names: FactionNames,
    decided: Sequence[tuple[str, ...] | None] = (),
) -> list[tuple[str, ...]]:
    """The factions that ask each question of a section (a question is its paragraphs), empty where nobody is named.

    A question that names nobody is asked by those who had the word before it: `Deze leden vragen`, `Zij`; one that
    begins with a faction that nobody knows is theirs. `decided` are those whom an editor names instead, question by
    question.
    """
    asking: tuple[str, ...] = ()
    for text in introduction:
        asking = _named_first(text, names) or asking
    found = []
    for paragraphs, by_editor in zip_longest(questions, decided):
        before = () if any(names.unlisted(who_opens(text)) for text in paragraphs) else asking
        named = next((named for text in paragraphs if (named := _named_first(text, names))), before)
        asking = named if by_editor is None else by_editor
        found.append(asking)
    return found


def _named_first(text: str, names: FactionNames) -> tuple[str, ...]:
    """Those who have the word first in a text, and those who join them."""
    phrases = ((phrase, names.find(phrase.group())) for phrase in _PHRASE.finditer(text))
    named = [(phrase, found) for phrase, found in phrases if found]
    if not named:
        return ()
    joining = [
        found
        for (before, others), (phrase, found) in pairwise(named)
        if _joins(text, before.start() + others[-1][0].end, phrase)
    ]
    return _once(faction for found in (named[0][1], *joining) for _, faction in found)


def _joins(text: str, before: int, phrase: re.Match[str]) -> bool:
    """Whether those whom a phrase names ask with those named right before it, whose names end at `before`."""
    return bool(
        _JOINS.match(text, phrase.end())
        or _ON_BEHALF.search(text, before, phrase.start())
        or _AND_ALSO.fullmatch(text, before, phrase.start())
    )
