"""What the forms of a promise are built of: their parts as expressions, and what must be asked of the words around."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Flag, auto
from functools import cached_property

from generator.grammar.characters.expressions import expression
from generator.grammar.commitments.parties import PROMISER as P
from generator.grammar.commitments.parties import RECEIVER, RECEIVER_IN_ONE, TIME
from generator.grammar.words.sets import any_of

_BEFORE, END, NOT_TE = r"(?<!\w)", r"(?!\w)", r"(?<!\bte\s)"
# Words at which another clause begins, and those that deny.
# In `ik zal u dat in mei sturen` it is what will be sent.
_FOR = any_of("in op voor na via per schriftelijk zo nog dan ook graag")
_THAT_JOINS = rf"(?:(?<!{RECEIVER_IN_ONE}\s)dat|(?<={RECEIVER_IN_ONE}\s)dat(?!\s+(?:{TIME}|{_FOR}\b)))"
_STOP = (
    r"(?:(?:bezien|nagaan|bekijken|onderzoeken|bepalen)\s+(?:of|hoe|wat|welke?|wanneer)"
    rf"|niet(?!\s+alleen|\s+in\s+de\s+laatste\s+plaats)|{_THAT_JOINS}|"
    + any_of(
        "omdat doordat terwijl heb heeft hebben had hadden is was waren werd werden kan kunnen kon moet moeten zou"
        " zouden geen nooit noch verzoeken oproepen vragen wil willen mag mogen hoeft?"
    )
    + ")"
)
# In a passive clause: somebody else does it.
_AGENT = rf"door\s+(?!{any_of('mij ons het_kabinet middel tussenkomst u uw onze mijn')}\b|{P})"
GAP = rf"(?:(?!\b{_STOP}\b)[^;:?!]){{0,260}}?"
PASSIVE_GAP = rf"(?:(?!\b{_STOP}\b)(?!\b{_AGENT})[^;:?!]){{0,260}}?"

FUTURE = any_of("zal zullen zult ga gaat gaan")
CAN = any_of("kan kunnen wil willen")
_SMALL = any_of(
    "ook dan dus daarom hierover daarover hier daar hierop eveneens tevens vervolgens uiteraard echter wel zo graag mij"
    f" zich {TIME} {RECEIVER}"
)
_FEW = rf"(?:{_SMALL}\s+){{0,2}}"
ONE = rf"(?:{_SMALL}\s+)?"
# `ik zal`, `zal het kabinet`; `en zal`, of which the subject stands before.
WILL = (
    rf"(?:{P}(?:\s*,[^,]{{0,80}},)?\s+{ONE}{FUTURE}|{FUTURE}\s+{_FEW}{P}"
    rf"|(?P<elided>(?:\ben|\bmaar|,)\s+{ONE}{FUTURE}(?!\s+{_FEW}{P})))\b"
)
_AIMS = any_of(
    "verwacht verwachten streef streeft streven hoop hoopt hopen beoog beoogt beogen probeer probeert proberen zegt?"
)
_HAS = any_of("heb heeft hebben")
_AIM = any_of("intentie oogmerk streven voornemen inzet bedoeling planning verwachting doel plan")
INTENT = (
    rf"(?:{P}\s+{ONE}{_AIMS}|{_AIMS}\s+{ONE}{P}|(?:{P}\s+(?:ben|is|zijn)|(?:ben|is|zijn)\s+{P}){GAP}"
    rf"\b{any_of('voornemens van_plan bereid')}|{any_of('mijn ons het de')}\s+{_AIM}\s+(?:van\s+{P}\s+)?is"
    rf"|ligt\s+in\s+(?:mijn|ons|het|de)\s+{_AIM}|(?:{P}\s+{_HAS}|{_HAS}\s+{P})\s+het\s+(?:voornemen|plan)"
    rf"|is\s+(?:het|de|mijn)\s+{_AIM}|\ben\s+{any_of('verwacht streef hoop ben_voornemens ben_bereid')})\b"
)
_THAT = (
    r"(?:\b(?<!\bniet\s)(?<!\bgeen\s)"
    + any_of(
        "beloof beloven garandeer garanderen verzeker verzekeren toezeggen"
        " streef streven zegt? toe verwacht verwachten voorzie hoop"
        " streven_is planning_is verwachting_is betekent te_zorgen zorg_voor"
        r" zorgen bevestig\w* benadruk\w* zeker\w* afgesproken verzekerd aangegeven laten_weten gemeld bevestigd naar"
        " erop is"
    )
    + rf"\b(?:\s+{P})?(?:\s+{RECEIVER})?(?:\s+(?:er|ernaar|graag|toe|ook|{TIME}))*\s*,?\s*(?:er\s+naar,?\s+)?dat)"
)
# `een plan van aanpak, dat ik in mei zal sturen`
_WHICH = (
    r"(?:\w*"
    + any_of("plan voorstel rapport onderzoek advies overzicht besluit verslag document programma kader akkoord stuk")
    + r"(?:\s+\w+){0,3}\s*,\s+dat)"
)
LINK = rf"(?:{_THAT}|{_WHICH}|\b{any_of('waarna waarover waarin waarmee waarop waarvan waarbij zodat die welke')})"
MAY_PROMISE = expression(rf"(?:{_THAT}|{_WHICH})[^,;:]*$", re.IGNORECASE)
"""Words before a clause with `dat` that promises."""
HEAD = expression(rf"(?:{LINK}|{INTENT})(?:\s+(?:er|ernaar|erop|gericht|om)\b)*", re.IGNORECASE)
"""What a form may begin with: an intention, or the word that joins a clause."""
COMES_BACK_TO = expression(r"\b(?:hier|daar|er|waar)?\s?op\b", re.IGNORECASE)
"""What says that somebody comes back to something."""


class Trait(Flag):
    """What must be asked of the words around a form."""

    PRESENT = auto()  # it says nothing of the future itself
    RETURNS = auto()  # the government comes back to something
    TIMED = auto()  # it promises only with a time limit, which stands before its end
    DATED = auto()  # it promises only with a time limit, anywhere in the sentence
    PLACED = auto()  # something is found somewhere, and not in the same document
    EARLIER = auto()  # it was promised before, and stands unless words say that it was kept
    FINAL = auto()  # it may end a clause that depends on words before


NONE = Trait(0)
# What an expression for more than one word holds.
_OF_SEVERAL = (r"\s", " ", "-", ".", "[^")


@dataclass(frozen=True)
class Form:
    """An expression for one form of a promise.

    Its group `r` or `s` is who receives, `v` the verb at its end; `elided` stands where its subject must be sought
    before. Only a sentence with the words that it `needs` can have it, which is cheap to see. Both are compiled when
    they are first asked for: there are hundreds.
    """

    pattern: re.Pattern[str]
    words: str
    traits: Trait

    @cached_property
    def needs(self) -> re.Pattern[str]:
        """The words without which no sentence has the form."""
        return re.compile(self.words, re.IGNORECASE)

    @property
    def needs_word(self) -> bool:
        """Whether what it needs is one word, and nothing around it matters."""
        return not any(sign in self.words for sign in _OF_SEVERAL)


def form(written: str, needs: str, traits: Trait = NONE) -> Form:
    """A form that begins where a word does, in any case of letters; `needs` is an expression for whole words."""
    return Form(expression(_BEFORE + written, re.IGNORECASE), rf"\b{needs}\b", traits)
