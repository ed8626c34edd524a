"""Finds the faction for words that must name one: an exact name, other case or signs, or a spelling slip."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.grammar.characters.alphabet import HYPHEN
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.spelling import one_letter_apart, plain_letters
from generator.grammar.factions.places import CONNECTING
from generator.grammar.factions.word import FRACTIE

_APOSTROPHE = expression("['’‘]")
_HYPHEN = expression(HYPHEN)
_SMALL_GROUP = expression("groep[ -]")
_GROUP_WORD = expression(rf"(?:lid|groep|{FRACTIE})(?:\s|{HYPHEN})", re.IGNORECASE)
_FRACTIE_AROUND = expression(
    rf"(?:(?:lid\s+van\s+)?(?:de\s+)?{FRACTIE}\s+(?:van\s+)?(?:de\s+)?)|(?:{HYPHEN}|\s){FRACTIE}$", re.IGNORECASE
)
_PARTS = expression(rf"\s?(?:{HYPHEN}|[/+&])\s?")
# A shorter name with one letter changed may be the name of another party.
_SHORTEST_WITH_SLIP = 4


class KnownFactions:
    """The names of factions, for comparison with words in the place of a faction."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """`names` gives every written name its canonical abbreviation."""
        self._exact = {plain(name): faction for name, faction in names.items()}
        self._letters = frozenset(map(plain_letters, names))
        self._by_letters = _unambiguous((plain_letters(name), faction) for name, faction in names.items())
        self._by_length: dict[int, list[str]] = {}
        for name in self._by_letters:
            self._by_length.setdefault(len(name), []).append(name)
        self._by_words = _unambiguous((_of_words(name), faction) for name, faction in names.items())
        self._by_leader = _unambiguous((_of_leader(name), faction) for name, faction in names.items())
        self._compounds = dict(self._of_parts(names))
        self._longest = 2 * max(map(len, names), default=0)

    def as_written(self, written: str) -> str:
        """The faction that has this exact name, but for kinds of hyphens, apostrophes and spaces."""
        found = plain(written)
        # `L.P.F.` is the LPF, unless another faction has that exact name.
        return self._exact[found if found in self._exact else found.replace(".", "")]

    def known(self, written: str) -> str | None:
        """The faction with this name; case, accents, signs and spaces are ignored."""
        letters = plain_letters(written)
        if not letters or len(letters) > self._longest:
            return None
        if letters in self._letters and (found := self._by_letters.get(letters) or self._exact.get(plain(written))):
            return found
        return self._by_words.get(_of_words(written)) or self._compound(written)

    def known_group(self, written: str) -> str | None:
        """The faction named after its leader by a phrase: `groep Otten` is the `Fractie-Otten`."""
        return self.led_by(_GROUP_WORD.sub("", written)) if _GROUP_WORD.match(written) else None

    def led_by(self, name: str) -> str | None:
        """The faction that is named after its leader: `Van Haga` leads the `Groep Van Haga`."""
        return self._by_leader.get(plain_letters(name))

    def slipped(self, written: str) -> str | None:
        """The only faction whose name differs from these words by one letter; short names are not compared."""
        letters = plain_letters(written)
        if len(letters) < _SHORTEST_WITH_SLIP:
            return None
        alike = (name for size in range(-1, 2) for name in self._by_length.get(len(letters) + size, ()))
        near = {self._by_letters[name] for name in alike if one_letter_apart(letters, name)}
        return near.pop() if len(near) == 1 else None

    def read(self, written: str) -> tuple[str | None, bool]:
        """The faction named by words in brackets after a member (None when unknown), and whether that is certain."""
        bare = _FRACTIE_AROUND.sub("", written).strip()
        sure = self.known(written) or self.known(bare) or self.led_by(_GROUP_WORD.sub("", bare))
        return (sure, True) if sure else (self.slipped(bare), False)

    def _of_parts(self, names: Mapping[str, str]) -> Iterator[tuple[frozenset[str], str]]:
        """The factions with a name of several parts, by the set of these parts: `GroenLinks-PvdA`."""
        for name, faction in names.items():
            parts = self._parts(name)
            if parts and faction not in parts:
                yield parts, faction

    def _compound(self, written: str) -> str | None:
        return self._compounds.get(self._parts(written))

    def _parts(self, written: str) -> frozenset[str]:
        """The factions whose names together make up a name; empty when a part of it is not a name."""
        written_parts = _PARTS.split(written)
        found: set[str] = set()
        for part in reversed(written_parts) if written_parts[1:] else ():
            faction = self._by_letters.get(plain_letters(part))
            if faction is None:
                return frozenset()
            found.add(faction)
        return frozenset(found)


def plain(name: str) -> str:
    """A name with one kind of hyphen, apostrophe and space."""
    found = " ".join(_APOSTROPHE.sub("'", _HYPHEN.sub("-", name)).split())
    return found[:1].upper() + found[1:] if _SMALL_GROUP.match(found) else found


def _unambiguous(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The non-empty names that only one faction has."""
    found: dict[str, set[str]] = {}
    for name, faction in names:
        found.setdefault(name, set()).add(faction)
    return {name: next(iter(factions)) for name, factions in found.items() if name and len(factions) == 1}


def _of_words(name: str) -> str:
    """The letters of the distinctive words in a name of several words; empty for a name of one word."""
    words = CONNECTING.sub(" ", name).split() if not name.isalnum() else ()
    return plain_letters("".join(words)) if len(words) > 1 else ""


def _of_leader(name: str) -> str:
    """The letters of the leader's name in the name of a faction; empty for a faction not named after a leader."""
    return plain_letters(_GROUP_WORD.sub("", name)) if _GROUP_WORD.match(name) else ""
