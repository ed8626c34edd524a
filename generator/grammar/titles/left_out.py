"""What a stretch leaves out of its clause: how many words that say something, and whether `niet` is among them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.words.classes import is_frequent_verb, names_nothing
from generator.grammar.words.sets import word_set
from generator.grammar.words.tokens import INSIDE
from generator.model.text import Span

_WORD = expression(rf"{INSIDE}+(?:[-\u2010\u2011\u2013'’]{INSIDE}+)*")
_DENIES = word_set("niet geen niets niemand nooit nergens nauwelijks zonder noch evenmin weigert weigeren")
# Words of any question: who must answer, and what he is to do about the subject.
_FRAME = word_set(
    """
    minister ministers staatssecretaris staatssecretarissen bewindspersoon bewindspersonen regering kabinet kamer tweede
    eerste leden lid fractie fracties stap stappen maatregel maatregelen actie acties mening opvatting reactie oordeel
    visie standpunt overzicht toelichting stand zaken gevolg gevolgen invloed betekenis oorzaak oorzaken reden redenen
    aanpakken tegengaan bestrijden verbeteren nemen ondernemen plaatsgevonden plaatsvinden moment jaar jaren komend
    komende afgelopen precies concreet concrete
    """
)
# Frequent verbs that say something of the subject.
_TELLS = word_set(
    """
    betaalt betalen betaald kost kostte kostten koopt kopen kocht gekocht verkoopt verkopen verkocht verdwijnt
    verdwijnen verdwenen verliest verliezen verloren stijgt stijgen gestegen daalt dalen gedaald groeit gegroeid
    sluit sluiten gesloten vertrekt vertrekken vertrokken wacht wachten ingetrokken ingevoerd uitgebreid beschermd
    besteed uitgesloten voldoet voldoen voldaan ontbreekt ontbreken afgeschaft uitgesteld verlengd vergoed
    verdeeld bewaard
    """
)
_YEAR = expression(r"(?:19|20)\d\d")


@dataclass(frozen=True)
class LeftOut:
    """The number of words left out that say something, and whether one of those left out denies."""

    words: int
    denies: bool


class Telling:
    """The words of a clause that say something or deny, names of those who ask or answer apart."""

    def __init__(self, text: str, clause: Span, persons: Iterable[Span] = ()) -> None:
        apart = list(persons)
        words = ((match.start(), match[0].casefold()) for match in _WORD.finditer(text, clause.start, clause.end))
        told = [(at, word) for at, word in words if not any(span.start <= at < span.end for span in apart)]
        self._telling = [at for at, word in told if _says_something(word)]
        self._denying = [at for at, word in told if word in _DENIES]

    def outside(self, part: Span) -> LeftOut:
        """What a part leaves out of the clause (offsets into the text)."""
        start, end = part.start, part.end
        words = sum(not start <= at < end for at in self._telling)
        return LeftOut(words, any(not start <= at < end for at in self._denying))


@remembered
def _says_something(word: str) -> bool:
    if word in _FRAME or _YEAR.fullmatch(word):
        return False
    return word in _TELLS or not (names_nothing(word) or is_frequent_verb(word))
