"""Names in the parts by which reference lists sort and shorten them: `D.M.`, `van`, `Weel`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from generator.grammar.people.names import PARTICLE
from generator.grammar.people.same_person import without_titles, words_of


@dataclass(frozen=True)
class WrittenName:
    """A name as written, in its parts: `D.M.`, `van`, `Weel`; `given` and `particles` may be empty."""

    given: str
    particles: str
    surname: str


def written_name(name: str) -> WrittenName:
    """The parts of a name without the titles before it.

    What stands behind initials, or from the first particle on, is surname (`H.G.J. Bruins Slot`). Of other names
    nothing shows where the surname begins (`Bruins Slot`, `Jan Jansen`): they are left whole, as a surname.
    """
    words = words_of(without_titles(name))
    initials = list(takewhile(lambda word: word.endswith("."), words[:-1]))
    if initials:
        return _behind("".join(initials), words[len(initials) :])
    first = next((at for at, word in enumerate(words[:-1]) if _is_particle(word)), 0)
    if any("-" in word for word in words[:first]):  # `Faber-van de Klashorst` is one surname
        first = 0
    return _behind(" ".join(words[:first]), words[first:])


def _behind(given: str, words: Sequence[str]) -> WrittenName:
    particles = list(takewhile(_is_particle, words[:-1]))
    return WrittenName(given, " ".join(particles), " ".join(words[len(particles) :]))


def _is_particle(word: str) -> bool:
    return re.fullmatch(PARTICLE, word) is not None
