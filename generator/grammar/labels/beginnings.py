"""How texts begin that may open with a label: a fast test, for most texts do not."""

from __future__ import annotations

from generator.grammar.characters.remembered import remembered
from generator.grammar.labels.forms import KINDS, AnsweredOrAsked, Needs, having

# As many letters tell the words of labels from most others.
_LETTERS = 3
_PLAIN = tuple(word for kind in AnsweredOrAsked for word in having(kind, Needs.NOTHING))
# `Gezamenlijk antwoord`, with the other words for it.
_TOGETHER = ("gez", "gec", "geb", "sam", "tez")
# A misspelt word has its first letter, or has lost it, or has it in the second place.
_MISSPELT = {part for word in _PLAIN for part in (word[0], word[1:][:_LETTERS], word[1] + word[0] + word[2])}
_WORDS = tuple(sorted({*_TOGETHER, *_MISSPELT, *(form[:_LETTERS] for form in KINDS)}))
_SIGNS = "*_"


@remembered
def may_open_label(text: str) -> bool:
    """Whether a text begins, perhaps behind signs of emphasis, with a number or like a word of labels.

    Where it does not, it neither is a label nor opens with one, with up to one slip and in the usual forms.
    """
    head = text.lstrip(_SIGNS)[:_LETTERS]
    return head.lower().startswith(_WORDS) or head[:1].isdecimal() or head[:1] == "("
