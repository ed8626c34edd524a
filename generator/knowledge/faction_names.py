"""Recognises faction names in running text, and names of unknown factions where one must stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from generator.model.knowledge import Faction
from generator.model.text import Span

_HYPHEN = "[-\u2010\u2011\u2013]"  # hyphens and the en dash: sources use them all within one and the same name
_APOSTROPHE = "['’‘]"  # `D'66`
_SMALL_GROUP = re.compile("groep[ -]")
_CAPITAL = r"[A-ZÀ-ÖØ-Þ\d]"

# `VVD-fractie` and `VVD-Kamerlid` name the VVD; `GroenLinks-PvdA` names neither of its parts
_NOT_BEFORE = rf"(?<!\w)(?<!\w{_HYPHEN})"
_NOT_AFTER = rf"(?!\w)(?!{_HYPHEN}(?!Kamer){_CAPITAL})"

# at the start of a sentence the capital of `Denk` or `Volt` proves nothing
_SENTENCE_ENDS = frozenset(".?!")
_BETWEEN_WORDS = " \t\n\u00a0‘’“”«»\"'().?!–-•"
_UNDOUBTED_AFTER = re.compile(rf"{_HYPHEN}\w|\s*(?:$|[,)/:])|\s+(?:en|of)\s+(?:de\s+)?{_CAPITAL}")

_WORD = rf"{_CAPITAL}[\w’/]*(?:{_HYPHEN}{_CAPITAL}[\w’/]*)*"
_NAME = rf"{_WORD}(?:\s+(?:(?:van|voor|de|der|den|het|ten|ter)\s+){{0,2}}{_WORD})*"
_ITEM = rf"(?:van\s+)?(?:(?:de|het)\s+)?{_NAME}"
_LIST = rf"{_ITEM}(?:(?:,\s+{_ITEM})*,?\s+(?:en|of|alsmede|evenals)\s+{_ITEM})?"
_NEXT_IN_LIST = re.compile(rf"(?:^|,\s+|\s+(?:en|of|alsmede|evenals)\s+)(?:van\s+)?(?:(?:de|het)\s+)?(?P<name>{_NAME})")

_BEFORE_FRACTIE = re.compile(rf"(?<![\w-])(?P<name>{_WORD}){_HYPHEN}fractie")
_AFTER_FRACTIE_VAN = re.compile(rf"\b[Ff]ractie(?:s|leden|lid)?\s+van\s+(?P<list>{_LIST})")
_GROUP = re.compile(rf"\b(?:leden|lid|[Ff]racties?)\s+van\s+de\s+(?P<name>(?:Groep|Fractie)(?:\s+|{_HYPHEN}){_NAME})")

_NO_FACTION = ("Kamer", "Tweede Kamer", "Eerste Kamer", "Staten-Generaal", "Europees Parlement")


class FactionNames:
    """The names of all factions, ready to be found in text. Case counts: `Volt` is a faction, `volt` is not."""

    def __init__(self, factions: Iterable[Faction]) -> None:
        self._abbreviation = {
            _plain(name): faction.abbreviation
            for faction in factions
            for name in (faction.abbreviation, faction.name, *faction.aliases)
        }
        longest_first = sorted(self._abbreviation, key=lambda name: (-len(name), name))
        names = "|".join(_written(name) for name in longest_first)
        self._pattern = re.compile(f"{_NOT_BEFORE}(?:{names}){_NOT_AFTER}" if names else r"(?!)")

    def find(self, text: str) -> tuple[tuple[Span, str], ...]:
        """Every faction name in the text, as whole words and the longest first, with its canonical abbreviation."""
        found = (match for match in self._pattern.finditer(text) if _is_name(match, text))
        return tuple((Span(*match.span()), self._abbreviation[_plain(match.group())]) for match in found)

    def unlisted(self, text: str) -> tuple[tuple[Span, str], ...]:
        """Names that stand where a faction must stand (`leden van de X-fractie`) but are no known faction's."""
        known = [span for span, _ in self.find(text)]
        unknown = (span for span in _outermost(_faction_positions(text)) if not _is_known(span, known))
        return tuple((span, text[span.start : span.end]) for span in unknown)


def _plain(name: str) -> str:
    """One spelling for a name, whatever hyphens, apostrophes and spaces it is written with."""
    plain = " ".join(re.sub(_APOSTROPHE, "'", re.sub(_HYPHEN, "-", name)).split())
    return plain[:1].upper() + plain[1:] if _SMALL_GROUP.match(plain) else plain


def _written(name: str) -> str:
    """A pattern for every spelling of a plain name; `groep` in one is as often written small."""
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


def _is_known(position: Span, known: list[Span]) -> bool:
    """Whether a known name stands at the start of a position, or around all of it; `known` is in order."""
    before = bisect_right(known, position.start, key=lambda span: span.start) - 1
    if before < 0:
        return False
    return known[before].start == position.start or position.end <= known[before].end


def _outermost(positions: Iterable[Span]) -> Iterator[Span]:
    """The positions in order, without those that lie within another."""
    end = 0
    for span in sorted(positions, key=lambda span: (span.start, -span.end)):
        if span.end > end:
            yield span
            end = span.end


def _faction_positions(text: str) -> Iterator[Span]:
    for match in _BEFORE_FRACTIE.finditer(text):
        yield from _parts(match)
    for match in _GROUP.finditer(text):
        yield Span(*match.span("name"))
    for match in _AFTER_FRACTIE_VAN.finditer(text):
        start, end = match.span("list")
        for item in _NEXT_IN_LIST.finditer(text[start:end]):
            if not item["name"].startswith(_NO_FACTION):
                yield Span(start + item.start("name"), start + item.end("name"))


def _parts(match: re.Match[str]) -> Iterator[Span]:
    """`CDA/VVD` before `-fractie` is two positions."""
    start = match.start("name")
    for part in re.finditer(r"[^/]+", match["name"]):
        yield Span(start + part.start(), start + part.end())
