"""Acts by name: which act the words behind an article name (`van de Wet dieren`, `Awb`), from `lists/acts.txt`.

Names are looked up word by word in a tree, so that the time of a search does not grow with their number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.folding import plain_word
from generator.grammar.words.sets import listed_lines
from generator.grammar.words.tokens import INSIDE, KnownWords, tokens
from generator.model.text import Span

# Words of a name, and what may stand between two of them: `Drank- en Horecawet`, `Wgbh/cz`, `kwaliteit, klachten`.
_WORD = expression(rf"{INSIDE}+(?:'{INSIDE}+){{0,4}}+")
_BETWEEN = expression(r"(?:-\s{0,2}|/|,?\s{1,12})")
# What shows that the name goes on or is that of another act: `Awb-procedure`, `Archiefwet 2031`, `Warenwet BES`,
# `Grondwet van België`.
_OTHER_ACT = expression(
    r"-?\w|'\w|\s{0,3}\(?(?:BES(?!\w)|(?:19|20)[0-9]{2}(?![\w.-]))"
    rf"|\s{{1,3}}van\s{{1,3}}(?:[{UPPER}]|de\s{{1,3}}(?:Verenigde|Nederlandse\sAntillen|(?:Bonds)?[Rr]epubliek))"
)
# A name in words goes on with a word in capitals: `Wet kinderopvang Caribisch Nederland`.
_LONGER_NAME = expression(rf"\s{{1,3}}[{UPPER}]")
_LINE = expression(r"(?P<id>\S+) (?:boek (?P<book>[0-9]{1,2}A?): )?(?P<names>.+)")
_CONTESTED = "?"
_LONGEST_ABBREVIATION = 5
_SHORTEST_IN_CAPITALS = 3


@dataclass(frozen=True)
class Act:
    """An act: its BWB id or CELEX number, and the book of a code whose books have ids of their own."""

    id: str
    book: str | None = None


@dataclass(frozen=True)
class Name:
    """A name and the acts it may stand for: the books of one code, or for a `contested` name several acts.

    `letters` is the name where capitals make a difference, in an abbreviation; else None.
    """

    acts: tuple[Act, ...]
    contested: bool
    letters: str | None

    @property
    def is_full(self) -> bool:
        """Whether the name alone shows which act is meant, and is no abbreviation."""
        return not self.contested and self.letters is None


@dataclass(frozen=True)
class NamedAct:
    """A name found in a text, and its span (offsets into that text)."""

    name: Name
    span: Span


@dataclass
class _Node:
    names: list[Name] = field(default_factory=list)
    following: dict[str, _Node] = field(default_factory=dict)


def act_at(text: str, pos: int) -> NamedAct | None:
    """The longest name of an act that begins at `pos`; None if none does, or if it is within that of another act."""
    found = _longest(text, pos)
    if found is None or _OTHER_ACT.match(text, found.span.end):
        return None
    return None if found.name.letters is None and _LONGER_NAME.match(text, found.span.end) else found


def acts_in(text: str) -> Iterator[NamedAct]:
    """The names of acts in a text, in order, never two that overlap."""
    end = 0
    for start in _beginnings(text):
        if start >= end and (found := act_at(text, start)):
            end = found.span.end
            yield found


def _beginnings(text: str) -> Iterator[int]:
    """Where words stand with which the name of an act begins, in order."""
    opening = _tree().following
    if "'" in text:
        yield from (word.start() for word in _WORD.finditer(text) if plain_word(word[0]) in opening)
    else:
        found = tokens(text)
        yield from (found[at][0] for at, _ in _OPENING.among(found))


def _opens(word: str) -> bool | None:
    """Whether the name of an act begins with a word; None where it does not."""
    return plain_word(word) in _tree().following or None


_OPENING = KnownWords(_opens)


def _longest(text: str, pos: int) -> NamedAct | None:
    node, best, place = _tree(), None, pos
    while word := _WORD.match(text, place):
        following = node.following.get(plain_word(word[0]))
        if following is None:
            break
        node = following
        if name := next((name for name in node.names if name.letters in (None, text[pos : word.end()])), None):
            best = NamedAct(name, Span(pos, word.end()))
        between = _BETWEEN.match(text, word.end())
        if between is None:
            break
        place = between.end()
    return best


@cache
def _tree() -> _Node:
    root = _Node()
    for written, name in act_names():
        node = root
        for word in _WORD.findall(written):
            node = node.following.setdefault(plain_word(word), _Node())
        node.names.append(name)
    return root


@cache
def act_names() -> tuple[tuple[str, Name], ...]:
    """Every name of the list as it may be written, abbreviations also in capitals; these come before other names."""
    acts: dict[tuple[str, bool], list[Act]] = defaultdict(list)
    for act, written in _listed():
        acts[written.removesuffix(_CONTESTED), written.endswith(_CONTESTED)].append(act)
    listed = {written for written, _ in acts}
    found = [
        (form, Name(tuple(own), contested, form if _is_short(written) else None))
        for (written, contested), own in acts.items()
        for form in _forms(written, lambda form: form in listed)
    ]
    return tuple(sorted(found, key=lambda pair: pair[1].letters is None))


@cache
def name_of_act(identifier: str) -> str:
    """The official short title of a listed act, with the book of a code, by its id; empty for any other act."""
    act, name = next((pair for pair in _listed() if pair[0].id == identifier), (Act(identifier), ""))
    return f"{name} Boek {act.book}" if act.book else name


def _listed() -> Iterator[tuple[Act, str]]:
    for line in listed_lines("acts"):
        if match := _LINE.fullmatch(line):
            yield from ((Act(match["id"], match["book"]), name) for name in match["names"].split("; "))


def _forms(written: str, is_listed: Callable[[str], bool]) -> Iterable[str]:
    """A name as it may be written: an abbreviation also in capitals, and that of a `Wet` with only one (`Wor`)."""
    if not _is_short(written) or len(written) < _SHORTEST_IN_CAPITALS:
        return (written,)
    ways = (written.upper(), *([written.capitalize()] if written.isupper() and written.startswith("W") else []))
    return (written, *(way for way in ways if not is_listed(way)))


def _is_short(written: str) -> bool:
    return " " not in written and (len(written) <= _LONGEST_ABBREVIATION or sum(map(str.isupper, written)) > 1)
