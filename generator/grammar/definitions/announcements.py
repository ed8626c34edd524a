"""Words that announce a short name: `hierna:`, `hierna te noemen`, `verder aangeduid als`, `afgekort`, `kortweg`."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.grammar.characters.expressions import expression
from generator.grammar.words.hints import words_in
from generator.grammar.words.sets import word_set

_OFTEN = r"vaak|meestal|soms|veelal|doorgaans|dikwijls|gewoonlijk"
_FROM_HERE = (
    r"(?:hierna|verder|in\s+(?:het\s+(?:vervolg|navolgende|hiernavolgende)|de\s+rest)"
    r"(?:\s+van\s+(?:deze|dit)\s+(?:antwoord|beantwoording|brief|document|nota|stuk|tekst))?)"
)
_HOW = (
    r"(?:\s+(?:ook|wel|verder|steeds|tevens|voortaan|telkens|gezamenlijk|tezamen|samen|kortheidshalve|kortweg|verkort"
    r"|eveneens))*"
)
_NAME = r"(?:de|het)\s+(?:[A-Za-z]\w+e\s+)?(?:afkorting|naam|acroniem|letterwoord|roepnaam)"
_VERB = (
    r"(?:te\s+noemen|genoemd|aan\s+te\s+(?:duiden|halen)\s+(?:als|met)"
    r"|(?:aangeduid|aangehaald|afgekort|aangemerkt)(?:\s+(?:als|tot|met))?)"
)
ANNOUNCE = (
    rf"(?:{_FROM_HERE}{_HOW}(?:\s+{_VERB})?"
    rf"|in\s+(?:deze|dit)\s+[a-z]+\s+(?:verder|hierna|voortaan|steeds|nader)(?:\s+{_VERB})?"
    rf"|in\s+deze\s+(?:brief|nota|notitie|memorie|toelichting|beantwoording)\s+(?:(?:ook|verder|kortweg)\s+)?{_VERB}"
    r"|dat\s+wil\s+zeggen|d\.w\.z\.|kortheidshalve|(?:(?:vaak|dikwijls|veelal|meestal|doorgaans|gewoonlijk)\s+)?afgekort(?:\s+(?:als|tot|met|in))?"
    r"|(?:met\s+als|met\s+de|in|met)\s+afkorting|kortweg|in\s+het\s+kort|kort(?=\s*:)|kort\s+gezegd"
    r"|in\s+(?:de\s+wandelgangen|de\s+wandeling|de\s+volksmond|de\s+praktijk|het\s+spraakgebruik|(?:het\s+)?(?:[a-z]{5,}\s+)?(?:[a-z]+)?jargon)"
    rf"|(?:(?:ook|beter|meer|internationaal)\s+(?:wel\s+)?)?bekend\s+(?:als|onder\s+{_NAME})|(?:onder|met)\s+{_NAME}"
    r"|(?:ook\s+(?:wel\s+)?)?(?:aangeduid|aangehaald|afgekort|betiteld)\s+(?:als|tot|met)|ook\s+wel|(?:(?<=,\s)|(?<=\())internationaal"
    r"|(?:de\s+|het\s+|een\s+)?zoge(?:naamde|heten|noemde)|oftewel|ofwel|of(?:te)?\s+wel|vanaf\s+nu|genaamd|geheten|roepnaam"
    r"|(?<=,\s)in\s+(?:de|het)\s+[\w-]+(?=\s+(?:(?:de|het)\s+)?[^,.;:()]{2,40}\s(?:genoemd|geheten)\b))"
)
# Words that go on with an announcement, so that they are not what it announces: `in de praktijk ook wel`.
ANNOUNCING = (
    rf"(?:(?:ook|wel|steeds|vooral|{_OFTEN}|kortweg|kortheidshalve"
    r"|aangeduid|aangehaald|afgekort|bekend|betiteld|genoemd)\b)"
)
# One of these words is in each announcement, but for those that pairs of small words make.
_TELLING = word_set(
    """
    hierna verder vervolg navolgende hiernavolgende rest voortaan noemen genoemd duiden halen aangeduid aangehaald
    afgekort aangemerkt zeggen kortheidshalve afkorting kortweg kort wandelgangen wandeling volksmond praktijk
    spraakgebruik bekend naam acroniem letterwoord roepnaam betiteld internationaal zogenaamde zogeheten zogenoemde
    oftewel ofwel ofte genaamd geheten
    """
)
_TELLING_PAIRS = tuple(
    map(frozenset, (("ook", "wel"), ("of", "wel"), ("vanaf", "nu"), ("d", "w", "z"), ("in", "nader"), ("in", "steeds")))
)
_TELLING_END = "jargon"
# What leads to an announcement, and is no part of what stands before it: `… en afgekort ACM`, `…, vaak ook afgekort`.
# `, in het Nederlands vaak`, `, in de stukken`, `, door deskundigen`.
_WHERE = r"(?:in|onder|door|bij)\s+(?:(?:de|het|deze|dit|onze|haar|zijn)\s+)?[\w-]+(?:\s+[\w-]+)?"
_LEADS = expression(
    rf"(?:,|\s[–—-]|(?<=[»”’]))\s+(?:(?:die|dat|wat)\s+)?(?:{_WHERE}|internationaal|(?:wordt|worden)(?:\s+{_WHERE})?)"
    rf"(?:\s+(?:{_OFTEN}|ook|wel))*\s*$"
    r"|\s+(?:noem(?:en|t)?|duid(?:en|t)?)\s+(?:ik|wij|we|men)(?:\s+(?:ook|nader))?\s*$"
    rf"|,\s+(?:in|te|sinds|bij)\s[^,.;:()]{{3,30}}\sen\s*$|,\s+(?:die|dat|wat)[\s,]*$|(?:(?:,\s+|\s+)(?:en|of|dus|dan|daarom|daardoor|vandaar|{_OFTEN}|ook|wel|kortheidshalve|kortweg))+[\s,]*$"
)
_FARTHEST_LEAD = 60
# At the end, with the name before it: `verder «de Raad» te noemen`, `ook wel ACM genoemd`.
CALLED = expression(rf"\s+(?:{_VERB}|geheten)$")
# These name a thing for the rest of a text; the others only give another word for it.
_NAMING = expression(
    rf"(?:,\s*)?(?:hierna{_HOW}\s+{_VERB}|{_FROM_HERE}{_HOW}(?:\s+{_VERB}|(?:\s+{_VERB})?\s*:)|in\s+(?:deze|dit)\s)",
    re.IGNORECASE,
)
_FROM = expression(rf"(?:,\s*)?{_FROM_HERE}\b", re.IGNORECASE)
# A text is asked by one search after the other.
_REMEMBERED = 4
_NAMED_SO = expression(r"[‘“„\"«']|(?:de|het)\s")


@lru_cache(maxsize=_REMEMBERED)
def may_announce(text: str) -> bool:
    """Whether a text has the words of an announcement at all; to look for these is cheap."""
    words = words_in(text)
    if not _TELLING.isdisjoint(words) or any(pair <= words for pair in _TELLING_PAIRS):
        return True
    return _TELLING_END in text.casefold()


def is_naming(words: str, named: str) -> bool:
    """Whether an announcement names a thing for the rest of a text, whatever the name looks like.

    Of what follows it, `named`, an article, quotation marks or (after `hierna`) a capital show it, too.
    """
    if _NAMING.match(words):
        return True
    has_form = _NAMED_SO.match(named) is not None or ("hierna" in words.lower() and named[:1].isupper())
    return has_form and _FROM.match(words) is not None


def before_leads(text: str, start: int) -> int:
    """Where the words before an announcement end, without those that only lead to it."""
    least = max(0, start - _FARTHEST_LEAD)
    leads = _LEADS.search(text, least, start)
    return leads.start() if leads else start
