"""Whether what was recognised as one word may be two: a program that looks at lines overlooks the gap between them."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.words.counts import FEWEST, count
from generator.grammar.words.sets import word_set

# So short and so frequent that the gap beside them is narrow; beside others a compound may be meant.
_SHORT_WORDS = word_set(
    """
    aan als bij dan dat de der des deze die dit door dus een en er had hebben heeft het hij hoe ik in is kan kunnen
    maar meer met moet na naar niet nog nu of om onze ook op over te tot u uit uw van voor was wat we wel wij worden
    wordt zal ze zich zij zijn zo zou
    """
)
# A sign that ends a sentence or a part of one, a number before or behind a word, and capitals against small letters.
_GLUED = expression(
    r"(?<![.\w])[^\W\d_]{2,}[.,;:?!](?=[^\W\d_]{2})|\)(?=[(A-Z])|^\d+\.?[A-Z][a-z]|^[A-Z]{2,}[a-z]{3,}$"
    r"|^(?i:vraag|vragen|antwoord|antwoorden|artikel|nr\.)\d|[a-z]{4}(?:19|20)\d\d(?!\d)"
)
# Addresses of the web and of post have signs between letters.
_ADDRESS = expression(r"[/@=\\]|www\.|\.(?:nl|com|eu|org|gov|int|net)\b")
_CAPITAL_INSIDE = expression(r"^([a-z]{2,}|[A-Z][a-z]+)(?=[A-Z]{2})")


def may_be_two(text: str) -> bool:
    """Whether a recognised word looks like two without a gap; whoever asks knows that it stands nowhere else."""
    if _ADDRESS.search(text):
        return False
    return bool(_GLUED.search(text)) or _has_acronym_behind(text) or _is_two_words(text)


def _has_acronym_behind(text: str) -> bool:
    found = _CAPITAL_INSIDE.search(text)
    return found is not None and found[1].lower() in _SHORT_WORDS


def _is_two_words(text: str) -> bool:
    if not (text.isalpha() and text.islower()) or count(text, "nl"):
        return False  # names have capitals
    return any(_fit(text[:at], text[at:]) for at in range(1, len(text)))


def _fit(one: str, other: str) -> bool:
    """Whether both are words, and one of them is short and frequent."""
    if one in _SHORT_WORDS:
        return count(other, "nl") > FEWEST
    return other in _SHORT_WORDS and count(one, "nl") > FEWEST
