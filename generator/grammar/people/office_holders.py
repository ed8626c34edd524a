"""Decides whether a line is only the name of a person, as in signatures.

It looks word by word, so that time stays proportional to the length of the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.alphabet import HYPHEN
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.offices.policy_fields import COMMON
from generator.grammar.people.names import INITIALS, PARTICLE, TITLE, WORD

LONGEST = 60
_MOST_WORDS = 9
_TITLES = expression(rf"(?:{TITLE}){{1,4}}")
# Words that only address somebody, with a capital too; `Heer` may be a surname.
_COURTESY = expression(r"(?:[Dd]hr|[Mm]w|[Mm]evr)\.?|[Mm]evrouw")
_INITIALS = expression(INITIALS)
_PARTICLE = expression(PARTICLE)
# `Yeşilgöz-Zegerius`, `Faber-van` before `de Klashorst`, `(Arno)`.
_WORD = expression(rf"{WORD}(?:{HYPHEN}(?:{WORD}|{PARTICLE}))*|{HYPHEN}")
_CALLED = expression(rf"\({WORD}\)")
# `w.g.` marks the copy of a signed letter (`was getekend`).
_SIGNED = expression(r"\(?(?:w\.?\s?g\.?|was\s?getekend|getekend|get\.)\)?\s?[:,]?\s", re.IGNORECASE)
# The post after the name of an official who signs for a minister.
_FUNCTION = expression(r",?\s(?:wnd\.\s|plv\.\s)?(?:secretaris|directeur|inspecteur)-generaal$")


# Words of headings: one may stand where a name was forgotten.
_HEADING_WORDS = (
    "Algemeen Antwoord Antwoorden Beantwoording Bijlage Bijlagen Inbreng Inhoud Inhoudsopgave Inleiding Noten Onderwerp"
    " Opmerkingen Reactie Samenvatting Toelichting Vraag Vragen"
)
_HEADINGS = frozenset(_HEADING_WORDS.split())
# Where the ministries are: `Den Haag` has the form of a surname.
_SEAT = frozenset({"Haag"})


@remembered
def is_name(text: str) -> bool:
    """Whether a text may be only the name of a person: `Van der Berg`, `drs. A.J. (Arno) de Vries`; not `Bos (VVD)`."""
    may_be = len(text) <= LONGEST and text not in _HEADINGS and not text.endswith(")")
    kinds = "".join(_kinds(text)) if may_be else ""
    return 0 < len(kinds) <= _MOST_WORDS and kinds.endswith("w") and "?" not in kinds


def is_sure_name(line: str, *, spoken: bool) -> bool:
    """Whether a line is surely a name: with initials or a title or `w.g.`.

    With `spoken`, also two words, neither of them from a field of policy: `Anna de Vries`.
    """
    name = bare_name(line)
    if not is_name(name):
        return False
    kinds = "".join(_kinds(name))
    full = sum(kind == "w" for kind in kinds) > 1 and not name.isupper() and COMMON.isdisjoint(name.split())
    return bool({"t", "i"} & set(kinds)) or name != line or (spoken and full)


def is_surname(line: str) -> bool:
    """Whether a line may be a surname without initials: `Brandsma`, `de Wit`; no field of policy and no `Den Haag`."""
    words = line.title().split()
    return is_name(line) and "".join(_kinds(line)).lstrip("p") == "w" and (COMMON | _SEAT).isdisjoint(words)


def bare_name(line: str) -> str:
    """The name in a line of a signature, without `w.g.` before it or the post of an official after it."""
    name = _SIGNED.sub("", line, count=1) if line[:1] in "(wWgG" and _SIGNED.match(line) else line
    return _FUNCTION.sub("", name) if "-generaal" in name else name


def _kinds(text: str) -> Iterator[str]:
    """For each word what it can be: a title, initials, a particle, a word of a name, or none of these."""
    return map(_kind, text.split())


@remembered
def _kind(word: str) -> str:
    if _COURTESY.fullmatch(word):
        return "t"
    if _INITIALS.fullmatch(word):
        return "i"
    if _TITLES.fullmatch(word) and word[0].islower():
        return "t"
    if _PARTICLE.fullmatch(word):
        return "p"
    return "w" if _WORD.fullmatch(word) or _CALLED.fullmatch(word) else "?"
