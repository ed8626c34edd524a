"""Places where a faction must or may stand: before `-fractie`, after `fractie van`, after `leden van`, after `groep`.

A place only shows where a name begins or ends; `grammar.factions` reads the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.alphabet import APOSTROPHES, CAPITAL, HYPHEN, LETTERS, LOWER, UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing, Tried
from generator.grammar.factions.word import BEGINNINGS, FRACTIE

# `VVD-fractie`, `VVD fractie`, `VVDfractie`, `FRACTIELEDEN`.
_FRACTIE_PATTERN = expression(rf"(?P<part>{HYPHEN}|\s|){FRACTIE}(?:s|leden|lid|genoten|genoot)?(?!\w)", re.IGNORECASE)
_FRACTIE = Needing(
    _FRACTIE_PATTERN, BEGINNINGS, Tried(_FRACTIE_PATTERN, expression("f(?=[ra])", re.IGNORECASE), (0, 1))
)
# `fracties van`, `fractie`, `leden van`; a list of names may follow.
_BEFORE_LIST_PATTERN = expression(
    rf"(?<!\w)(?:(?P<sure>{FRACTIE}(?:s|leden|lid)?\s+van)|(?:kamer|senaats)?(?:leden|lid)\s+(?-i:van|VAN)|(?P<bare>{FRACTIE}s?))"
    r"\s+(?:(?:de|het)\s+)?",
    re.IGNORECASE,
)
_BEFORE_LIST = Needing(_BEFORE_LIST_PATTERN, (*BEGINNINGS, "leden", "lid"))
# `De leden van XYZ vragen`, `Voorts vragen de leden van XYZ`: a name here is a faction, known or not.
_ASK = r"(?:vragen|vraagt|verzoeken|verzoekt|vernemen|verneemt|constateren|willen|lezen)"
_OTHERS = r"(?:EU|NAVO|VN|Raad|Europ\w+|Verenigde)"
_NAME_AND_VERB = rf"(?:{CAPITAL}|\d)[\w{APOSTROPHES}/-]*(?:\s(?:{CAPITAL}|\d)[\w{APOSTROPHES}/-]*){{0,3}}\s{_ASK}\b"
_MEMBERS_OF = r"[Dd]e\s+(?:leden|lid)\s+van\s+(?:(?:de|het)\s+)?"
_OPENS = expression(
    rf"(?:{_MEMBERS_OF}(?={_NAME_AND_VERB})|(?:\w+,?\s+){{0,2}}(?i:{_ASK})\s+(?:(?!van|door|aan|voor)\w+\s+)?{_MEMBERS_OF})(?!{_OTHERS}\b)"
)
# `van de Groep Jansen`, `van het Lid-Omtzigt`, `de fractie-Otten`: a faction named after its leader.
_LED_PATTERN = expression(
    rf"(?<!\w)(?P<of>(?:leden|lid|{FRACTIE}s?)\s+van\s+)?(?:de|het)\s+"
    rf"(?P<group>(?:groep|{FRACTIE})(?:\s+|{HYPHEN})|lid{HYPHEN})(?=(?-i:[{UPPER}\d{APOSTROPHES}])|(?:van|de|den|der|ter|ten|te)\s)",
    re.IGNORECASE,
)
_LED = Needing(_LED_PATTERN, (*BEGINNINGS, "groep", "lid"))
_IN_LIST = expression(
    rf"(?:{HYPHEN}\s?{FRACTIE}(?:s|leden|lid)?)?(?P<by>,\s*|\s+/\s+|,?\s+(?:en|of|alsmede|evenals|&)\s+)(?:van\s+)?(?:(?:de|het)\s+)?",
    re.IGNORECASE,
)
_OPENING = f"(«“‘\"'[{APOSTROPHES}"
_CLOSING = ",;:?!.)]»”\"'’"
# The dot of `v.d.` ends nothing.
_ENDS_CLAUSE = expression(r"[,;:?!()\[\]«»“”]|(?<!\.\w)\.\s")
# The most words in the name of a faction: `Volkspartij voor Vrijheid en Democratie`, `Partij voor de Dieren`.
MOST_WORDS = 6
# The longest name that is looked for before `-fractie`, in characters.
_LONGEST = 90
# `VVD-leden` names the VVD.
_SMALL_AFTER = expression(rf"{HYPHEN}(?=[{LOWER}])")
_WORD = expression(r"\S+")
# The last dot of `S.P.` is part of it.
_DOTTED = expression(rf"(?:[{LETTERS}]\.){{2,6}}")

CAPITAL_WORD = rf"[{UPPER}\d][\w{APOSTROPHES}/]{{0,40}}(?:{HYPHEN}[{UPPER}\d][\w{APOSTROPHES}/]{{0,40}}){{0,5}}"
CAPITAL_NAME = expression(
    rf"{CAPITAL_WORD}(?:\s+(?:(?:van|voor|de|der|den|het|ten|ter)\s+){{0,2}}{CAPITAL_WORD}){{0,8}}"
)
# `Partij van de Dieren`, `Partij v.d. Dieren`: words that people leave out, abbreviate or confuse.
CONNECTING = expression(r"(?<!\w)(?:van|voor|de|der|den|het|v\.?\s?d\.?|v/d|v\.)(?!\w)", re.IGNORECASE)
STARTS_CAPITAL = expression(rf"{CAPITAL}|\d")


@dataclass(frozen=True)
class Place:
    """A place for one name. `candidates` are the spans that may be the name (start, end), longest first.

    `unknown` is the span that must be a name even if no list has it; None when nothing proves that.
    """

    candidates: tuple[tuple[int, int], ...]
    unknown: tuple[int, int] | None = None


@dataclass(frozen=True)
class ListStart:
    """The offset at which a list of names begins; `is_sure` shows that these must be factions, known or not."""

    position: int
    is_sure: bool


def before_fractie(text: str) -> Iterator[Place]:
    """The places right before `fractie`; an unknown name counts only with a hyphen after it."""
    for found in _FRACTIE.finditer(text):
        words = list(_WORD.finditer(text, max(0, found.start() - _LONGEST), found.start()))[-MOST_WORDS:]
        if not words or words[-1].end() != found.start():
            continue
        starts = [word.start() + _opening(word.group()) for word in words if not CONNECTING.fullmatch(word.group())]
        spans = tuple((start, found.start()) for start in starts if start < found.start())
        spans = tuple(span for span in spans if not _ENDS_CLAUSE.search(text, *span))
        yield Place(spans, spans[-1] if spans and re.fullmatch(HYPHEN, found["part"]) else None)


def lists(text: str) -> Iterator[ListStart]:
    """The beginnings of lists of factions."""
    opening = _OPENS.match(text)
    if opening:
        yield ListStart(opening.end(), is_sure=True)
    for found in _BEFORE_LIST.finditer(text):
        if found["bare"] is None or STARTS_CAPITAL.match(text, found.end()):
            yield ListStart(found.end(), found["sure"] is not None)


def led(text: str) -> Iterator[Place]:
    """The places of factions that are named after their leader, including the word `groep`, `fractie` or `lid`."""
    for found in _LED.finditer(text):
        start = found.start("group")
        name = CAPITAL_NAME.match(text, found.end()) if found["of"] else None
        yield Place(candidates_from(text, start), (start, name.end()) if name else None)


def in_list(text: str, position: int, *, is_sure: bool) -> Place:
    """The place of the name that begins at a position in a list."""
    name = CAPITAL_NAME.match(text, position) if is_sure else None
    return Place(candidates_from(text, position), name.span() if name else None)


def candidates_from(text: str, position: int) -> tuple[tuple[int, int], ...]:
    """The spans of a few words from a position, none beyond the end of a clause, longest first."""
    spans: list[tuple[int, int]] = []
    for word in _WORD.finditer(text, position, position + _LONGEST):
        dotted = _DOTTED.match(word.group())
        kept = word.group().rstrip(_CLOSING) if len(spans) < 2 * MOST_WORDS else ""
        kept = dotted.group() if dotted and kept and len(kept) + 1 == dotted.end() else kept
        if not kept:
            break
        if kept == "/":
            continue
        if compound := _SMALL_AFTER.search(kept):
            spans.append((position, word.start() + compound.start()))
        spans.append((position, word.start() + len(kept)))
        if _ENDS_CLAUSE.search(f"{word.group()} ", len(kept)):
            break
    return tuple(reversed(spans))


def next_in_list(text: str, end: int) -> tuple[int, bool] | None:
    """The offset of the next name of a list after one that ends here, and whether only a comma separates them."""
    found = _IN_LIST.match(text, end)
    return (found.end(), found["by"].strip() == ",") if found else None


def _opening(word: str) -> int:
    return len(word) - len(word.lstrip(_OPENING))
