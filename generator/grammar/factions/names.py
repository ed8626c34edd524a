"""Names of factions in text: known spellings anywhere, and other spellings where only a faction can stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

from generator.grammar.characters.alphabet import CAPITAL, HYPHEN
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Tried
from generator.grammar.factions.known import KnownFactions, plain
from generator.grammar.factions.places import (
    STARTS_CAPITAL,
    ListStart,
    Place,
    before_fractie,
    in_list,
    led,
    lists,
    next_in_list,
)
from generator.model.text import Span

# `D'66` as it is typed and as it is set.
_APOSTROPHE = "['’‘]"
# `VVD-fractie` and `VVD-Kamerlid` name the VVD; `GroenLinks-PvdA` names neither `GroenLinks` nor `PvdA`
_NOT_BEFORE = rf"(?<!\w)(?<!\w{HYPHEN})"
_NOT_AFTER = rf"(?!\w)(?!{HYPHEN}(?!Kamer)(?:{CAPITAL}|\d))"
# at the start of a sentence the capital of `Denk` or `Volt` proves nothing
_SENTENCE_ENDS = frozenset(".?!")
_BETWEEN_WORDS = " \t\n\u00a0‘’“”«»\"'().?!–-•"
_UNDOUBTED_AFTER = expression(
    rf"{HYPHEN}\w|\s*(?:$|[,)/:])|\s+(?:en|of)\s+(?:de\s+)?(?:{CAPITAL}|\d)"
    r"|\s+(?:vraagt|verneemt|verzoekt|constateert)\b"
)
# `L.P.F.`, `P.v.d.A.`, as they were written until about 2000.
_LONGEST_DOTTED = 5
# The number of texts whose names are cached: several stages read each paragraph, and names recur.
REMEMBERED = 4096
_NO_FACTION = ("Kamer", "Tweede Kamer", "Eerste Kamer", "Staten-Generaal", "Europees Parlement", "Provinciale Staten")


@dataclass(frozen=True)
class NamedFaction:
    """A name in the place of a faction; `faction` is its canonical abbreviation, None for an unknown name.

    `is_sure` shows that it is a known name but for case and signs; otherwise one letter differs from a known name.
    """

    span: Span
    written: str
    faction: str | None
    is_sure: bool = True

    @property
    def is_listed(self) -> bool:
        """Whether it is the name of a known faction without doubt."""
        return self.faction is not None and self.is_sure

    def moved(self, by: int, end: int | None = None) -> NamedFaction:
        """The same name with its span shifted `by` characters and cut off at `end`: its place in a longer text."""
        limit = self.span.end + by if end is None else end
        span = Span(min(self.span.start + by, limit - 1), min(self.span.end + by, limit))
        return replace(self, span=span)


class FactionNames(KnownFactions):
    """The names of all factions. In running text case counts: `Volt` is a faction, `volt` is not."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """`names` gives every written name its canonical abbreviation."""
        super().__init__(names)
        self.written = tuple(names)
        longest_first = sorted({plain(name) for name in names}, key=lambda name: (-len(name), name))
        pattern = "|".join(_written(name) for name in longest_first)
        whole = re.compile(f"{_NOT_BEFORE}(?:{pattern}){_NOT_AFTER}" if pattern else r"(?!)")
        self._pattern = Tried(whole, re.compile(_near(longest_first)), (0,))
        self._placed = lru_cache(maxsize=REMEMBERED)(self._find_placed)
        self._named = lru_cache(maxsize=REMEMBERED)(self._find_named)
        self._known = lru_cache(maxsize=REMEMBERED)(lambda words: self.known(words) or self.known_group(words))
        self._slipped = lru_cache(maxsize=REMEMBERED)(self.slipped)

    def find(self, text: str) -> tuple[tuple[Span, str], ...]:
        """Every faction name in the text, as whole words and the longest first, with its canonical abbreviation."""
        found = (match for match in self._pattern.finditer(text) if _is_name(match, text))
        return tuple((Span(*match.span()), self.as_written(match.group())) for match in found)

    def placed(self, text: str, *, over_questions: bool = False) -> tuple[NamedFaction, ...]:
        """Names in the places of factions, in order; unknown names only where nothing but a faction can stand.

        In a heading `over_questions` only a faction can stand after `leden van`.
        """
        return self._placed(text, over_questions)

    def named(self, text: str) -> tuple[NamedFaction, ...]:
        """All names in a text: those in the places of factions, and elsewhere only known spellings."""
        return self._named(text)

    def _find_named(self, text: str) -> tuple[NamedFaction, ...]:
        placed = self.placed(text)
        free = (
            NamedFaction(span, text[span.start : span.end], faction)
            for span, faction in self.find(text)
            if not any(span.overlaps(each.span) for each in placed)
        )
        return tuple(sorted((*placed, *free), key=lambda each: each.span))

    def listed(self, text: str) -> tuple[str, ...]:
        """The factions of a text that is only a list of their names: `VVD, D66 en Groep Van Haga`."""
        found = tuple(self._listed(text, ListStart(0, is_sure=False)))
        is_all = found and not text[found[-1].span.end :].strip(" :") and all(each.is_listed for each in found)
        return tuple(each.faction for each in found if each.faction) if is_all else ()

    def unlisted(self, text: str) -> tuple[NamedFaction, ...]:
        """The names in the places of factions that are not known in the spelling used."""
        return tuple(each for each in self.placed(text) if not each.is_listed)

    def _find_placed(self, text: str, over_questions: bool) -> tuple[NamedFaction, ...]:
        before = (self._at(text, place) for place in before_fractie(text))
        starts = (ListStart(start.position, start.is_sure or over_questions) for start in lists(text))
        after = (named for start in starts for named in self._listed(text, start))
        named_after_leaders = (self._at(text, place) for place in led(text))
        found = chain(*before, after, *named_after_leaders)
        return tuple(_outermost(found))

    def _at(self, text: str, place: Place) -> Iterator[NamedFaction]:
        for start, end in place.candidates:
            if faction := self._known(text[start:end]):
                yield NamedFaction(Span(start, end), text[start:end], faction)
                return
        yield from self._unknown(text, place)

    def _unknown(self, text: str, place: Place) -> Iterator[NamedFaction]:
        """A name in a place that is not a known spelling: a known name with a slip, or an unknown name."""
        for start, end in place.candidates:
            if faction := self._slipped(text[start:end]) if STARTS_CAPITAL.match(text, start) else None:
                yield NamedFaction(Span(start, end), text[start:end], faction, is_sure=False)
                return
        if place.unknown:
            yield from self._of_slashes(text, *place.unknown)

    def _of_slashes(self, text: str, start: int, end: int) -> Iterator[NamedFaction]:
        """`CDA/VVD` in the place of one name is two."""
        for part in re.finditer(r"[^/]+", text[start:end]):
            name = part.group()
            if STARTS_CAPITAL.match(name) and not name.startswith(_NO_FACTION):
                yield NamedFaction(Span(start + part.start(), start + part.end()), name, self.known(name))

    def _listed(self, text: str, start: ListStart) -> Iterator[NamedFaction]:
        """The names of a list. An unknown name after a comma counts only when more of the list follows."""
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


def _written(name: str) -> str:
    """A pattern for every spelling of a plain name; `groep` in a name may begin with a small letter."""
    if name.isalpha() and len(name) <= _LONGEST_DOTTED and not name.istitle():
        return rf"(?:{name}|{r'[.]'.join(name)}[.]?)"
    written = re.escape(name).replace(r"\-", HYPHEN).replace(r"\ ", r"\s+").replace("'", _APOSTROPHE)
    return f"[Gg]{written[1:]}" if name.startswith("Groep") else written


def _near(names: Sequence[str]) -> str:
    """A pattern for the first character of a name, with a look at the second; no name begins within a word."""
    following: dict[str, set[str]] = {}
    for name in names:
        for first in (name[0].lower(), name[0]) if name.startswith("Groep") else (name[0],):
            following.setdefault(first, set()).update((name[1:2], "."))
    either = "|".join(
        f"(?<={_sign(first)})(?={'|'.join(map(_sign, sorted(then)))})" for first, then in following.items()
    )
    return rf"(?:{'|'.join(map(_sign, following))})(?<!\w.)(?:{either})" if either else r"(?!)"


def _sign(character: str) -> str:
    """A pattern for a character of a plain name in every spelling."""
    return {"-": HYPHEN, " ": r"\s", "'": _APOSTROPHE}.get(character, re.escape(character))


def _is_name(match: re.Match[str], text: str) -> bool:
    """Whether these words are a name here; a name that is also an ordinary word must have its capital."""
    if not (match.group().isalpha() and match.group().istitle()):
        return True
    before = text[: match.start()].rstrip(_BETWEEN_WORDS)
    if before[-1:].isdigit() and text[len(before) : match.start()].isspace():
        return False
    starts_sentence = not before or not _SENTENCE_ENDS.isdisjoint(text[len(before) : match.start()])
    return not starts_sentence or bool(_UNDOUBTED_AFTER.match(text, match.end()))


def _outermost(names: Iterable[NamedFaction]) -> Iterator[NamedFaction]:
    """The names in order, without those that lie within another; of two in one place, the known one."""
    end = 0
    for named in sorted(names, key=lambda each: (each.span.start, each.faction is None, -each.span.end)):
        if named.span.start >= end:
            yield named
            end = named.span.end
