"""Decides whether names may belong to one person: `Jan vanDijk`, `Van Dijk`, `J. VAN DIJK`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.grammar.characters.alphabet import LOWER, UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.spelling import plain_letters
from generator.grammar.people.names import INITIAL, PARTICLE, TITLE

# `vanDijk`: a particle without the space after it.
GLUED = rf"(?:van|von|de|den|der|ten|ter|te|el|al)+(?=[{UPPER}])"
_SMALL_PARTICLE = expression(rf"(?:^|(?<=\s)){GLUED}")
_PARTICLES_GLUED = expression(r"\b(van)(de[nr]?)\b", re.IGNORECASE)
_CAMEL = expression(rf"(?<=[{LOWER}])(?=[{UPPER}])")
_INITIAL = expression(rf"{INITIAL}\s?")
_TITLES = expression(rf"(?:{TITLE}(?=\s)\s*)+")


@dataclass(frozen=True)
class Parts:
    """The parts of a name in one spelling: given names, and the surname with its particles."""

    given: str
    surname: str

    def may_be(self, other: Parts) -> bool:
        """Whether both may name one person: the same surname, and no contradiction in first names or initials."""
        shorter, longer = sorted((self.given, other.given), key=len)
        return self.surname == other.surname and longer.startswith(shorter)


def parts(name: str) -> Parts:
    """The parts of a name, with glued words separated: `Jan vanDijk` and `Van Dijk` have the same surname."""
    given, surname = _parted(name)
    return Parts(plain_letters("".join(given)), plain_letters("".join(surname)))


def surname_of(name: str) -> str:
    """The surname as written, with its particles: `van Weel` of `mr. D.M. van Weel`."""
    return " ".join(_parted(without_titles(name))[1])


def sorting_name(name: str) -> str:
    """The surname in plain letters without the particles before it, by which Dutch lists are sorted: `weel`."""
    words = surname_of(name).split()
    while len(words) > 1 and re.fullmatch(PARTICLE, words[0]):
        del words[0]
    return plain_letters(" ".join(words))


def without_titles(name: str) -> str:
    """A name without the titles before it: `D.M. van Weel` of `mr. D.M. van Weel`."""
    found = _TITLES.match(name)
    return name[found.end() :] if found and found.end() < len(name) else name


def contradict(one: str, other: str) -> bool:
    """Whether two names with one surname cannot be of one person: `Jan Bos` and `Johan Bos`, not `J.P. Bos`."""
    first, second = (_parted(without_titles(name))[0] for name in (one, other))
    shorter, longer = sorted((plain_letters("".join(words)) for words in (first, second)), key=len)
    if _are_initials(first) != _are_initials(second):
        return shorter[:1] != longer[:1]
    return not longer.startswith(shorter)


def _are_initials(words: Sequence[str]) -> bool:
    return all(word.endswith(".") for word in words)


def words_of(name: str) -> list[str]:
    """The words of a name and its initials; what is glued together stands apart."""
    apart = _CAMEL.sub(" ", _SMALL_PARTICLE.sub(lambda found: f"{found.group()} ", name))
    apart = _PARTICLES_GLUED.sub(r"\1 \2", apart)
    return _INITIAL.sub(lambda found: f"{found.group().strip()} ", apart).split()


def _parted(name: str) -> tuple[list[str], list[str]]:
    words = words_of(name)
    start = max(0, len(words) - 1)
    while start > 0 and re.fullmatch(PARTICLE, words[start - 1]):
        start -= 1
    return words[:start], words[start:]
