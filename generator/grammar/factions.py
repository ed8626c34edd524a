"""Names of factions in text: found as they are written, or read where nothing but a faction can stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

from generator.grammar.alphabet import CAPITAL
from generator.grammar.faction_places import (
    CONNECTING,
    STARTS_CAPITAL,
    ListStart,
    Place,
    before_fractie,
    in_list,
    led,
    lists,
    next_in_list,
)
from generator.grammar.spelling import one_letter_apart, plain_letters
from generator.model.text import Span

_HYPHEN = "[-\u2010\u2011\u2013]"  # hyphens and the en dash: sources use them all within one and the same name
_APOSTROPHE = "['’‘]"  # `D'66`
_SMALL_GROUP = re.compile("groep[ -]")

# `VVD-fractie` and `VVD-Kamerlid` name the VVD; `GroenLinks-PvdA` names neither of its parts
_NOT_BEFORE = rf"(?<!\w)(?<!\w{_HYPHEN})"
_NOT_AFTER = rf"(?!\w)(?!{_HYPHEN}(?!Kamer)(?:{CAPITAL}|\d))"

# at the start of a sentence the capital of `Denk` or `Volt` proves nothing
_SENTENCE_ENDS = frozenset(".?!")
_BETWEEN_WORDS = " \t\n\u00a0‘’“”«»\"'().?!–-•"
_UNDOUBTED_AFTER = re.compile(
    rf"{_HYPHEN}\w|\s*(?:$|[,)/:])|\s+(?:en|of)\s+(?:de\s+)?(?:{CAPITAL}|\d)"
    r"|\s+(?:vraagt|verneemt|verzoekt|constateert)\b"
)

_GROUP_WORD = re.compile(rf"(?:lid|groep|fractie)(?:\s|{_HYPHEN})", re.IGNORECASE)
_FRACTIE_AROUND = re.compile(
    rf"(?:(?:lid\s+van\s+)?(?:de\s+)?fractie\s+(?:van\s+)?(?:de\s+)?)|(?:{_HYPHEN}|\s)fractie$", re.IGNORECASE
)
# `L.P.F.`, `P.v.d.A.`, as they were written until about 2000.
_DOTTED = re.compile(r"(?:[^\W\d_]\.){1,5}[^\W\d_]\.?")
_LONGEST_DOTTED = 5
_PARTS = re.compile(rf"\s?(?:{_HYPHEN}|[/+&])\s?")
# A shorter name that lacks a letter may be that of another party.
_SHORTEST_WITH_SLIP = 4
# So many texts are remembered with the names in them: several stages read each paragraph.
REMEMBERED = 4096
_NO_FACTION = ("Kamer", "Tweede Kamer", "Eerste Kamer", "Staten-Generaal", "Europees Parlement", "Provinciale Staten")


@dataclass(frozen=True)
class NamedFaction:
    """A name that stands in the place of a faction; `faction` is its canonical abbreviation, None when nobody knows it.

    `is_sure` tells that it is a known name, whatever the case and the signs within; else one letter is another.
    """

    span: Span
    written: str
    faction: str | None
    is_sure: bool = True

    def moved(self, by: int, end: int | None = None) -> NamedFaction:
        """The same name in a text that has so many characters before, within the first `end` of it."""
        limit = self.span.end + by if end is None else end
        span = Span(min(self.span.start + by, limit - 1), min(self.span.end + by, limit))
        return replace(self, span=span)


class FactionNames:
    """The names of all factions. In running text case counts: `Volt` is a faction, `volt` is not."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """`names` gives every written name its canonical abbreviation."""
        self.written = tuple(names)
        self._exact = {_plain(name): faction for name, faction in names.items()}
        self._by_letters = _unambiguous((plain_letters(name), faction) for name, faction in names.items())
        self._by_words = _unambiguous((_of_words(name), faction) for name, faction in names.items())
        self._by_leader = _unambiguous((_of_leader(name), faction) for name, faction in names.items())
        self._compounds = dict(self._of_parts(names))
        self._longest = 2 * max(map(len, names), default=0)
        self._placed = lru_cache(maxsize=REMEMBERED)(self._find_placed)
        longest_first = sorted(self._exact, key=lambda name: (-len(name), name))
        pattern = "|".join(_written(name) for name in longest_first)
        self._pattern = re.compile(f"{_NOT_BEFORE}(?:{pattern}){_NOT_AFTER}" if pattern else r"(?!)")

    def find(self, text: str) -> tuple[tuple[Span, str], ...]:
        """Every faction name in the text, as whole words and the longest first, with its canonical abbreviation."""
        found = (match for match in self._pattern.finditer(text) if _is_name(match, text))
        return tuple((Span(*match.span()), self._exact[_plain(match.group())]) for match in found)

    def known(self, written: str) -> str | None:
        """The faction that words name which can name nothing else, whatever their case and the signs within."""
        letters = plain_letters(written)
        if not letters or len(letters) > self._longest:
            return None
        found = self._by_letters.get(letters) or self._exact.get(_plain(written))
        return found or self._by_words.get(_of_words(written)) or self._compound(written)

    def led_by(self, name: str) -> str | None:
        """The faction that is named after its leader: `Van Haga` leads the `Groep Van Haga`."""
        return self._by_leader.get(plain_letters(name))

    def slipped(self, written: str) -> str | None:
        """The only faction that is one letter away from these words; short names are too many for that."""
        letters = plain_letters(written)
        if len(letters) < _SHORTEST_WITH_SLIP:
            return None
        alike = (name for name in self._by_letters if abs(len(name) - len(letters)) <= 1)
        near = {self._by_letters[name] for name in alike if one_letter_apart(letters, name)}
        return near.pop() if len(near) == 1 else None

    def read(self, written: str) -> tuple[str | None, bool]:
        """The faction that words in brackets behind a member name, None for none known, and whether that is sure."""
        bare = _FRACTIE_AROUND.sub("", written).strip()
        sure = self.known(written) or self.known(bare) or self.led_by(_GROUP_WORD.sub("", bare))
        return (sure, True) if sure else (self.slipped(bare), False)

    def placed(self, text: str, *, over_questions: bool = False) -> tuple[NamedFaction, ...]:
        """The names that stand where a faction must, known or not, or may where it is one, in order.

        In a heading `over_questions` they must also stand behind `leden van`.
        """
        return self._placed(text, over_questions)

    def _find_placed(self, text: str, over_questions: bool) -> tuple[NamedFaction, ...]:
        before = (self._at(text, place) for place in before_fractie(text))
        starts = (ListStart(start.position, start.is_sure or over_questions) for start in lists(text))
        after = (named for start in starts for named in self._listed(text, start))
        named_after_leaders = (self._at(text, place) for place in led(text))
        found = chain(*before, after, *named_after_leaders)
        return tuple(_outermost(found))

    def named(self, text: str) -> tuple[NamedFaction, ...]:
        """All names in a text: those in the places of factions, and elsewhere those that are written as they should."""
        placed = self.placed(text)
        free = (
            NamedFaction(span, text[span.start : span.end], faction)
            for span, faction in self.find(text)
            if not any(span.overlaps(each.span) for each in placed)
        )
        return tuple(sorted((*placed, *free), key=lambda each: each.span))

    def listed(self, text: str) -> tuple[str, ...]:
        """The factions of a text that is a list of their names and nothing else: `VVD, D66 en Groep Van Haga`."""
        found = tuple(self._listed(text, ListStart(0, is_sure=False)))
        is_all = found and not text[found[-1].span.end :].strip(" :") and all(each.is_sure for each in found)
        return tuple(each.faction for each in found if each.faction) if is_all else ()

    def unlisted(self, text: str) -> tuple[NamedFaction, ...]:
        """The names in the places of factions that are not known as they are written."""
        return tuple(each for each in self.placed(text) if each.faction is None or not each.is_sure)

    def _at(self, text: str, place: Place) -> Iterator[NamedFaction]:
        for start, end in place.candidates:
            if faction := self.known(text[start:end]) or self._known_group(text[start:end]):
                yield NamedFaction(Span(start, end), text[start:end], faction)
                return
        yield from self._unknown(text, place)

    def _known_group(self, written: str) -> str | None:
        return self.led_by(_GROUP_WORD.sub("", written)) if _GROUP_WORD.match(written) else None

    def _unknown(self, text: str, place: Place) -> Iterator[NamedFaction]:
        """What stands in a place and is no known name: one with a slip, or one of its own."""
        for start, end in place.candidates:
            if faction := self.slipped(text[start:end]) if STARTS_CAPITAL.match(text, start) else None:
                yield NamedFaction(Span(start, end), text[start:end], faction, is_sure=False)
                return
        if place.unknown:
            yield from self._parts(text, *place.unknown)

    def _parts(self, text: str, start: int, end: int) -> Iterator[NamedFaction]:
        """`CDA/VVD` in the place of one name is two."""
        for part in re.finditer(r"[^/]+", text[start:end]):
            name = part.group()
            if STARTS_CAPITAL.match(name) and not name.startswith(_NO_FACTION):
                yield NamedFaction(Span(start + part.start(), start + part.end()), name, self.known(name))

    def _listed(self, text: str, start: ListStart) -> Iterator[NamedFaction]:
        """The names of a list. An unknown one behind a comma counts only when more of the list follows it."""
        waiting: list[NamedFaction] = []
        following: tuple[int, bool] | None = (start.position, False)
        while following:
            position, by_comma = following
            found = list(self._at(text, in_list(text, position, is_sure=start.is_sure)))
            waiting += found
            if not by_comma or all(each.faction for each in found):
                yield from waiting
                waiting = []
            following = next_in_list(text, found[-1].span.end) if found else None

    def _of_parts(self, names: Mapping[str, str]) -> Iterator[tuple[frozenset[str], str]]:
        """The factions that are several in one, by their parts: `GroenLinks-PvdA`."""
        for name, faction in names.items():
            parts = [self._by_letters.get(plain_letters(part)) for part in _PARTS.split(name)]
            if len(parts) > 1 and all(parts) and faction not in parts:
                yield frozenset(part for part in parts if part), faction

    def _compound(self, written: str) -> str | None:
        written_parts = _PARTS.split(written)
        parts = [self._by_letters.get(plain_letters(part)) for part in written_parts] if written_parts[1:] else [None]
        return self._compounds.get(frozenset(part for part in parts if part)) if all(parts) else None


def _unambiguous(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The names that only one faction has; empty ones are none."""
    found: dict[str, set[str]] = {}
    for name, faction in names:
        found.setdefault(name, set()).add(faction)
    return {name: next(iter(factions)) for name, factions in found.items() if name and len(factions) == 1}


def _of_words(name: str) -> str:
    """The letters of the words that carry a name of several; empty for a name of one."""
    words = CONNECTING.sub(" ", name).split() if not name.isalnum() else ()
    return plain_letters("".join(words)) if len(words) > 1 else ""


def _of_leader(name: str) -> str:
    """The letters of who leads a faction that is named so; empty for any other."""
    return plain_letters(_GROUP_WORD.sub("", name)) if _GROUP_WORD.match(name) else ""


def _plain(name: str) -> str:
    """One spelling for a name, whatever hyphens, apostrophes and spaces it is written with."""
    plain = " ".join(re.sub(_APOSTROPHE, "'", re.sub(_HYPHEN, "-", name)).split())
    plain = plain.replace(".", "") if _DOTTED.fullmatch(plain) else plain
    return plain[:1].upper() + plain[1:] if _SMALL_GROUP.match(plain) else plain


def _written(name: str) -> str:
    """A pattern for every spelling of a plain name; `groep` in one is as often written small."""
    if name.isalpha() and len(name) <= _LONGEST_DOTTED and not name.istitle():
        return rf"(?:{name}|{r'[.]'.join(name)}[.]?)"
    written = re.escape(name).replace(r"\-", _HYPHEN).replace(r"\ ", r"\s+").replace("'", _APOSTROPHE)
    return f"[Gg]{written[1:]}" if name.startswith("Groep") else written


def _is_name(match: re.Match[str], text: str) -> bool:
    """Whether the words are a name here; one with the look of an ordinary word needs its capital to say so."""
    if not (match.group().isalpha() and match.group().istitle()):
        return True
    before = text[: match.start()].rstrip(_BETWEEN_WORDS)
    if before[-1:].isdigit() and text[len(before) : match.start()].isspace():
        return False
    starts_sentence = not before or not _SENTENCE_ENDS.isdisjoint(text[len(before) : match.start()])
    return not starts_sentence or bool(_UNDOUBTED_AFTER.match(text, match.end()))


def _outermost(names: Iterable[NamedFaction]) -> Iterator[NamedFaction]:
    """The names in order, without those that lie within another; known ones before others in the same place."""
    end = 0
    for named in sorted(names, key=lambda each: (each.span.start, each.faction is None, -each.span.end)):
        if named.span.start >= end:
            yield named
            end = named.span.end
