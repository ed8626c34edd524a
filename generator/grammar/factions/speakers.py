"""Speakers: phrases that name factions together, and whether these are asking there or only mentioned."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from generator.grammar.characters.alphabet import HYPHEN
from generator.grammar.characters.expressions import expression
from generator.grammar.factions.names import FactionNames, NamedFaction
from generator.grammar.factions.word import FRACTIE

# `de leden van de fracties van`, right before the first name.
_LEAD = expression(
    rf"(?<!\w)(?:(?:(?:de|het|deze|die)\s+)?(?:leden|lid|{FRACTIE}leden|{FRACTIE}lid|kamerleden|{FRACTIE}s?)\s+(?:van\s+)?){{1,3}}"
    r"(?:(?:de|het)\s+)?$",
    re.IGNORECASE,
)
# `De PVV-fractie wil`, `Graag verneemt de PVV-fractie`, `Volt vraagt`: without the word `leden` the verb decides.
_ARTICLE = expression(r"(?<!\w)(?:(?:De|Het|de|het)\s+)?$")
_ON_BEHALF_OF = expression(r"(?<=namens\s)(?:(?:de|het)\s+)?$", re.IGNORECASE)
_VERB = (
    r"(?:vraagt|vragen|verneemt|vernemen|verzoekt|verzoeken|wil|willen|wenst|wensen|leest|lezen|constateert|constateren"
    r"|hoort|horen|ziet|zien|ontvangt|ontvangen)"
)
# `Graag verneemt de PVV-fractie`; not `Waarom wil de PVV-fractie`.
_INVERTED = expression(
    rf"(?:\A|[.?!]\s+)(?!Waarom|Wat|Hoe|Wanneer|Welke?|Wie|Waar\w*|In\s+hoeverre)(?:\w+,?\s+){{0,2}}(?i:{_VERB})\s+"
    r"(?:(?:ook|graag|dan|tevens)\s+)?(?:(?:de|het)\s+)?$"
)
_ASKS_BEHIND = expression(
    rf"(?:{HYPHEN}?\s?{FRACTIE}(?:s|leden|lid)?|{HYPHEN}(?:Kamer)?(?:leden|lid))?\s+(?:(?:ook|dan|verder|voorts|tevens)\s+)?"
    rf"(?:{_VERB}|heeft\s+(?:\w+\s+){{0,3}}vra(?:ag|gen)|is\s+benieuwd|zou\s+graag)\b"
)
_FRACTIE = rf"(?:(?:{HYPHEN}|\s)?{FRACTIE}(?:s|leden|lid)?)?"
_BEHIND = expression(_FRACTIE, re.IGNORECASE)
_IS_FRACTIE = expression(rf"(?:{HYPHEN}|\s)?{FRACTIE}", re.IGNORECASE)
# Words and signs between the names of one phrase.
_WITHIN = expression(
    rf"{_FRACTIE}\s*(?:[,/&]\s*)?(?:(?:van|voor|de|het|der|en|ook|alsmede|evenals|leden|lid|{FRACTIE}leden|{FRACTIE}s?)\s+)*",
    re.IGNORECASE,
)
# `vragen, mede namens de leden van de SGP-fractie`; `alsmede de leden van de SP-fractie`.
_ON_BEHALF = expression(
    r"\b(?:(?:mede\s+)?namens"
    # `Deze leden, en met hen de leden van de X-fractie, vragen`; `daarin gesteund door de leden van de X-fractie`.
    r"|(?:,|[Ss]amen|[Tt]ezamen|[Gg]ezamenlijk|\ben)\s+met\s+(?:hen|haar|hem)(?:\s+ook)?"
    r"|(?:,|\()\s*(?:(?:hierin|daarin|daarbij|hierbij)\s+)?(?:gesteund|bijgevallen|gevolgd|vergezeld)\s+(?:hierin\s+|daarin\s+)?door"
    r"|(?:samen|tezamen|gezamenlijk)\s+met)\s+(?:(?:de|het|die)\s+)?$"
)
_AND_ALSO = expression(
    r"(?:,\s*|\s+)(?:en(?:\s+ook)?|alsmede|evenals|samen\s+met|net\s+als|tezamen\s+met)\s+(?:(?:de|het|die)\s+)?"
)
# Others join in the question: `waarbij de leden van de CDA-fractie zich aansluiten`.
_JOINS = expression(
    r"\s+zich\b[^.?!]{0,40}?\b(?:aansluiten|aansluit|aansloten)\b|\s+(?:sluiten|sluit|sloten|sloot)\s+zich\b(?![^.?!]{0,60}\bvan\b)"
    r"|(?:\s+(?:ook|eveneens))?\s+met\s+(?:hen|haar|hem)\b|\s+(?:steunen|steunt|steunden|delen|deelt)\s+(?:deze|die)\s+vra(?:ag|gen)\b"
)
# `Bij deze vraag sluiten de leden van de SP-fractie zich aan.`
_JOIN_BEFORE = expression(
    r"\b[Bb]ij\s+(?:deze|die)\s+vra(?:ag|gen)\s+(?:sluiten|sluit|sloten)\s+(?:ook\s+)?$|\b(?:[Hh]ierbij|[Dd]aarbij)\s+(?:sluiten|sluit|sloten)\s+(?:ook\s+)?$"
)
# `het voorstel van de leden van de CDA-fractie`, `net als de leden van …`: these are mentioned and do not ask.
_SPOKEN_OF = expression(r"(?<!\w)(?:van|door|met|aan|op|over|tegen|naar|uit|tot|als|dan)\s+$", re.IGNORECASE)
_THEIRS = expression(
    r"(?:[Vv]ra(?:ag|gen)(?:\s+en\s+opmerkingen)?|[Ii]nbreng|[Bb]ijdrage)\s+(?:gesteld\s+)?(?:van|door)\s+$"
)
# `door de leden van de VVD-fractie wordt gevraagd`.
_ASKED_BY = expression(r"(?<!\w)door\s+$", re.IGNORECASE)
_IS_ASKED = expression(r"[^.?!]{0,60}?\s(?:gevraagd|verzocht)\b")
# Those who want to be informed are asking: `Kan de regering aan de leden van de SP-fractie toelichten waarom dat zo
# is?`
_TOLD_TO = expression(r"(?:Kan|Kunt|Kunnen|Wil|Wilt|Zou|Zouden)\s[^.?!]{0,80}?\saan\s+$")
# Words that may stand before the names in a heading.
_HEADED = expression(
    r"(?:(?:[IVX]+|\d{1,2})[.)]?\s+)?(?:(?:inbreng|bijdrage|vragen\s+en\s+opmerkingen|vragen|opmerkingen)\s+(?:van\s+)?)?"
    rf"(?:(?:de|het)\s+)?(?:(?:leden\s+van\s+(?:de\s+)?)?{FRACTIE}s?\s+(?:van\s+)?(?:(?:de|het)\s+)?)?",
    re.IGNORECASE,
)
_SENTENCE_START = expression(r"(?:\A|[.?!:]\s+)$")
# The number of characters before a name that are searched for words leading to it.
_REACH = 90


@dataclass(frozen=True)
class Phrase:
    """Factions that a text names together; `start` and `end` hold the words around the names: `de leden van …`."""

    start: int
    end: int
    names: tuple[NamedFaction, ...]

    @property
    def factions(self) -> tuple[str, ...]:
        """The known factions among the names."""
        return tuple(dict.fromkeys(named.faction for named in self.names if named.faction))


def phrases(text: str, names: FactionNames) -> tuple[Phrase, ...]:
    """The phrases in which factions or their members are named as such, in order."""
    return tuple(_phrases(text, names.named(text)))


def _phrases(text: str, named: Sequence[NamedFaction]) -> Iterator[Phrase]:
    held: list[NamedFaction] = []
    for each, following in zip_longest(named, named[1:]):
        held.append(each)
        if following and _WITHIN.fullmatch(text, each.span.end, following.span.start):
            continue
        lead = _lead(text, held[0].span.start, each.span.end)
        behind = _BEHIND.match(text, each.span.end)
        if lead is not None:
            yield Phrase(lead, behind.end() if behind else each.span.end, tuple(held))
        held = []


def _lead(text: str, start: int, end: int) -> int | None:
    """The offset of the words that lead to names; None when nothing shows that the names are of speakers."""
    reach = max(0, start - _REACH)
    for pattern in (_LEAD, _ON_BEHALF_OF):
        if found := pattern.search(text, reach, start):
            return found.start()
    article = _ARTICLE.search(text, reach, start)
    begun = article.start() if article else start
    if _INVERTED.search(text, reach, start):
        return begun
    opens = begun == 0 and _IS_FRACTIE.match(text, end)
    return begun if opens or (_SENTENCE_START.search(text, reach, begun) and _ASKS_BEHIND.match(text, end)) else None


def speaking(text: str, names: FactionNames, *, introduces: bool = False) -> tuple[Phrase, ...]:
    """The factions that are speaking in a text: the first phrase that asks, and the phrases of those who join in.

    A text that `introduces` questions may name their askers: `de vragen van de leden van de VVD-fractie`.
    """
    found = phrases(text, names)
    first = next((n for n, each in enumerate(found) if not _is_spoken_of(text, each, introduces=introduces)), None)
    if first is None:
        return ()
    later = pairwise(found[first:])
    return (found[first], *(phrase for before, phrase in later if _joins(text, before, phrase)))


def with_the_word(text: str, names: FactionNames) -> tuple[Phrase, ...]:
    """All phrases except those that are only mentioned: `samen met de leden van de SP-fractie`."""
    return tuple(each for each in phrases(text, names) if not _is_spoken_of(text, each, introduces=True))


def sentence_openers(text: str, names: FactionNames) -> tuple[Phrase, ...]:
    """The phrases that begin sentences: each may name the speakers."""
    return tuple(
        each for each in phrases(text, names) if _SENTENCE_START.search(text, max(0, each.start - _REACH), each.start)
    )


def headed(text: str, names: FactionNames) -> tuple[str, ...]:
    """The factions in a heading that holds only their names: `VVD`, `3. Inbreng D66`, `Fracties van VVD en SP`."""
    found = _HEADED.match(text)
    return names.listed(text[found.end() :] if found else text)


def speaks_at(text: str, start: int) -> bool:
    """Whether those named from this offset on are speaking: at the start of a text, or after a verb of asking."""
    return start == 0 or _INVERTED.search(text, max(0, start - _REACH), start) is not None


def _is_spoken_of(text: str, phrase: Phrase, *, introduces: bool) -> bool:
    reach = max(0, phrase.start - _REACH)
    if not _SPOKEN_OF.search(text, reach, phrase.start):
        return False
    if _ASKED_BY.search(text, reach, phrase.start) and _IS_ASKED.match(text, phrase.end):
        return False
    if _TOLD_TO.match(text, 0, phrase.start):
        return False
    theirs = _THEIRS.search(text, reach, phrase.start)
    return theirs is None or not (introduces or theirs.start() == 0)


def _joins(text: str, before: Phrase, phrase: Phrase) -> bool:
    """Whether those named in a phrase are asking together with those named right before it."""
    return bool(
        _JOINS.match(text, phrase.end)
        or _JOIN_BEFORE.search(text, before.end, phrase.start)
        or _ON_BEHALF.search(text, before.end, phrase.start)
        or _AND_ALSO.fullmatch(text, before.end, phrase.start)
    )
