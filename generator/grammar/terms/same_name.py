"""Whether two names, or ways of writing a name in full, are the same but for how they are written."""

from __future__ import annotations

from difflib import SequenceMatcher

from generator.grammar.characters.expressions import expression
from generator.grammar.short_forms.letters import LINKING

_WORD = expression(r"[^\W_]+")
_STEM = 5
# Most names of bodies have a word so long that says what the body is about, and no other body shares it by chance.
_TELLING = 12
_KIND = expression(
    r"(?:ministerie|organisatie|inspectie|directie|directoraat|autoriteit|vereniging|stichting|adviesraad|adviescommissie"
    r"|internationaal|internationale|nederlandse|interdepartementale?|uitvoeringsorganisatie|samenwerkings\w*|onafhankelijke?"
    r"|gemeenschappelijke?|onderwijs\w*|overheids\w*|wetenschappelijke?|maatschappelijke?)"
)
_MORE_THAN_SHARED = 0.5
_ENOUGH_ALIKE = 0.75


def is_same_name(one: str, other: str) -> bool:
    """Whether most of the words of the shorter name begin as words of the other do, or most letters are the same."""
    stems, others = _stems(one), _stems(other)
    if not stems or not others:
        return False
    shared = len(stems & others) / min(len(stems), len(others))
    return shared > _MORE_THAN_SHARED or SequenceMatcher(None, _letters(one), _letters(other)).ratio() >= _ENOUGH_ALIKE


def is_related_name(one: str, other: str) -> bool:
    """Whether two names are the same, or share a long word that says what the body is about.

    So a body is known under its former name: both are of the same `Beleidsevaluatie`.
    """
    return is_same_name(one, other) or bool(_telling(one) & _telling(other))


def _telling(name: str) -> set[str]:
    words = (word.casefold() for word in _WORD.findall(name))
    return {word for word in words if len(word) >= _TELLING and not _KIND.fullmatch(word)}


def _stems(name: str) -> set[str]:
    return {word[:_STEM].casefold() for word in _WORD.findall(name) if word.casefold() not in LINKING}


def _letters(name: str) -> str:
    return "".join(_WORD.findall(name)).casefold()
