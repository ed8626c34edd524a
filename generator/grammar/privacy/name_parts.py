"""The parts of a name, to compare two ways to write it: given names, particles, and the halves of a surname.

All text here is folded. Parts are in small letters without marks (`generator.grammar.characters.folding.plain_word`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import takewhile

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.folding import plain_word
from generator.grammar.people.names import PARTICLE, TITLE
from generator.grammar.privacy.written_names import DEGREE_WORD, OFFICE, RANK

_TOKEN = expression(r"'?[^\W\d_]+(?:'[^\W\d_]+)*")
_PARTICLE = expression(PARTICLE)
_TITLE = expression(rf"{TITLE}|{RANK}")
_OFFICE = expression(OFFICE)
_HALVES = expression(r"\s?-\s?")
_DEGREE = expression(DEGREE_WORD)
# A surname of fewer letters is looked for only after a title or a given name.
SHORTEST_ALONE = 3
LONGEST_INITIAL = 3
MOST_COMPARED = 50
LONGEST_TITLE = 6


@dataclass(frozen=True)
class Token:
    """A word of a text: its offsets, and the form in which it is compared."""

    start: int
    end: int
    text: str
    plain: str


@dataclass(frozen=True)
class Half:
    """Half of a surname, or all of it: `de` and `vries`."""

    particles: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True)
class NameParts:
    """The parts of a name. `given` are initials (with a dot) and first names; `called` are first names in brackets."""

    given: tuple[str, ...]
    called: tuple[str, ...]
    halves: tuple[Half, ...]


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The words in a stretch of a text."""
    for found in _TOKEN.finditer(text, start, len(text) if end is None else end):
        yield Token(found.start(), found.end(), found.group(), plain_word(found.group()))


def is_particle(word: str) -> bool:
    """Whether a word may stand between first name and surname."""
    return _PARTICLE.fullmatch(word) is not None


def is_title(word: str) -> bool:
    """Whether a word is a title before a name: `mevrouw`, `drs`, `kolonel`."""
    return _TITLE.fullmatch(word) is not None or _TITLE.fullmatch(f"{word}.") is not None


def is_office(word: str) -> bool:
    """Whether a word says what a person does: `projectleider`."""
    return _OFFICE.fullmatch(word) is not None


def name_parts(written: str, first_names: Set[str] = frozenset()) -> NameParts | None:
    """The parts of a written name; None when no surname remains. `first_names` are the known first names."""
    name, called = _without_brackets(written)
    before, comma, behind = name.partition(",")
    first = list(tokens(behind))
    if len(first) == 1 and first[0].plain in first_names:
        return _made([first[0].plain], called, before)
    if comma and _is_given(behind):
        initials, particles = _split_given(behind)
        return _made(initials, called, f"{' '.join(particles)} {before}")
    words = [token for token in tokens(before) if not _DEGREE.fullmatch(token.text)]
    while count := _titles(words):
        words = words[count:]
    if not words:
        return None
    leading = _leading_given(before, words)
    surname = before[words[len(leading)].start : words[-1].end]
    return _made([_given(before, token) for token in leading], called, surname)


def _titles(words: Sequence[Token]) -> int:
    """The number of words at the start that are one title: `de heer`, `kapitein ter zee`."""
    for count in range(min(LONGEST_TITLE, len(words) - 1), 0, -1):
        if is_title(" ".join(word.text for word in words[:count])):
            return count
    return 0


def _without_brackets(written: str) -> tuple[str, tuple[str, ...]]:
    """The name without its parts in brackets, and the first names in brackets: `J. (Jan) Jansen`."""
    inside = re.search(r"\(([^()]*)\)(?=\s*['\w])", written)
    called = tuple(token.plain for token in tokens(inside[1])) if inside else ()
    return re.sub(r"\([^()]*\)", " ", written), called


def _is_given(behind: str) -> bool:
    """Whether the words after a comma are only titles, initials and particles, so that the surname comes first."""
    words = list(tokens(behind))
    return bool(words) and all(
        _is_initial(behind, word) or is_title(word.text) or is_particle(word.text) for word in words
    )


def _is_initial(text: str, token: Token) -> bool:
    return len(token.plain) <= LONGEST_INITIAL and text[token.end : token.end + 1] == "." and not is_title(token.text)


def _given(text: str, token: Token) -> str:
    """Given names as they are compared: each initial with a dot, also those typed without (`JA de Vries`)."""
    is_short = token.text.isupper() and len(token.text) <= LONGEST_INITIAL
    return f"{token.plain}." if is_short or _is_initial(text, token) else token.plain


def _split_given(behind: str) -> tuple[list[str], list[str]]:
    words = list(tokens(behind))
    given = [_given(behind, word) for word in words if _is_initial(behind, word)]
    return given, [word.text for word in words if is_particle(word.text) and not _is_initial(behind, word)]


def _leading_given(text: str, words: Sequence[Token]) -> list[Token]:
    """The given names that begin a name: its initials, else the words before its particles, else all but the last."""
    initials = list(takewhile(lambda word: _is_initial(text, word), words))
    if initials:
        return initials[: len(words) - 1]
    begins = [n for n in range(1, len(words)) if not _HALVES.fullmatch(text[words[n - 1].end : words[n].start])]
    first = next((n for n in begins if is_particle(words[n].text) and not is_particle(words[n - 1].text)), None)
    last = max((n for n in begins if not is_particle(words[n - 1].text)), default=0)
    return list(words[: last if first is None else first])


def _made(given: Sequence[str], called: tuple[str, ...], surname: str) -> NameParts | None:
    halves = tuple(half for part in _HALVES.split(surname) if (half := _half(part)))
    return NameParts(tuple(given), called, halves) if halves else None


def _half(part: str) -> Half | None:
    words = list(tokens(part))
    particles = list(takewhile(lambda word: is_particle(word.text), words[:-1]))
    rest = words[len(particles) :]
    return Half(tuple(p.plain for p in particles), tuple(word.plain for word in rest)) if rest else None


@dataclass(frozen=True)
class Family:
    """People who share a surname: its halves, and the known given names of each person."""

    halves: tuple[Half, ...]
    members: tuple[NameParts, ...]

    def may_have(self, given: Sequence[str]) -> bool:
        """Whether these given names may belong to one of these people.

        Initials fit first names; one of several given names is enough, as is a name in brackets. Of a family larger
        than any letter names, every given name fits.
        """
        return len(self.members) > MOST_COMPARED or any(_is_same(given, member) for member in self.members)

    def is_called(self, word: str) -> bool:
        """Whether one of these people is known by this first name."""
        return any(word in member.given or word in member.called for member in self.members[:MOST_COMPARED])

    def has_exactly(self, given: Sequence[str]) -> bool:
        """Whether these are exactly the known given names of one of these people."""
        return any(tuple(given) == member.given for member in self.members[:MOST_COMPARED])


def families(people: Iterable[NameParts]) -> tuple[Family, ...]:
    """People by their surnames."""
    found: dict[tuple[Half, ...], dict[NameParts, None]] = {}
    for person in people:
        found.setdefault(person.halves, {})[person] = None
    return tuple(Family(halves, tuple(members)) for halves, members in found.items())


def _is_same(written: Sequence[str], known: NameParts) -> bool:
    if known.called and any(_fits(written[0], called) for called in known.called):
        return True
    if not known.given or all(_fits(one, other) for one, other in zip(written, known.given, strict=False)):
        return True
    # The last of several names may be the one in use: a person whose third name is Hans is mostly called Hans.
    return len(written) == 1 and not written[0].endswith(".") and any(_fits(written[0], other) for other in known.given)


def _fits(one: str, other: str) -> bool:
    return one[0] == other[0] if one.endswith(".") or other.endswith(".") else one == other
