"""Decides whether names may belong to one person: `Jan vanDijk`, `Van Dijk`, `J. VAN DIJK`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.grammar.characters.alphabet import LOWER, UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.spelling import plain_letters
from generator.grammar.people.names import INITIAL, PARTICLE

# `vanDijk`: a particle without the space after it.
GLUED = rf"(?:van|von|de|den|der|ten|ter|te|el|al)+(?=[{UPPER}])"
_SMALL_PARTICLE = expression(rf"(?:^|(?<=\s)){GLUED}")
_PARTICLES_GLUED = expression(r"\b(van)(de[nr]?)\b", re.IGNORECASE)
_CAMEL = expression(rf"(?<=[{LOWER}])(?=[{UPPER}])")
_INITIAL = expression(rf"{INITIAL}\s?")


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
    apart = _CAMEL.sub(" ", _SMALL_PARTICLE.sub(lambda found: f"{found.group()} ", name))
    apart = _PARTICLES_GLUED.sub(r"\1 \2", apart)
    words = _INITIAL.sub(lambda found: f"{found.group().strip()} ", apart).split()
    start = len(words) - 1
    while start > 0 and re.fullmatch(PARTICLE, words[start - 1]):
        start -= 1
    return Parts(plain_letters("".join(words[:start])), plain_letters("".join(words[start:])))
