"""How texts begin that may open with a label: a fast test, for most texts do not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.labels.forms import KINDS, AnsweredOrAsked, Needs, having

# As many letters set the words of labels apart from most others.
_LETTERS = 4
# `Gezamenlijk antwoord`, with the other words for it.
_TOGETHER = ("gez", "gec", "geb", "sam", "tez")
_SIGNS = "*_"


def _misspelt(word: str) -> Iterator[str]:
    """Patterns for the first letters of a word, one of them lost, added, wrong or swapped with the next."""
    letters = list(word)
    for n in range(_LETTERS):
        before, behind = letters[:n], letters[n + 1 :]
        for written in (
            [*before, *behind],
            [*before, *behind[:1], letters[n], *behind[1:]],
            [*before, "[a-z]", letters[n], *behind] if n else letters,
            [*before, "[a-z]", *behind] if n else letters,
        ):
            yield "".join(written[:_LETTERS])


_PLAIN = tuple(word for kind in AnsweredOrAsked for word in having(kind, Needs.NOTHING))
_WRITTEN = (
    *(form[:_LETTERS] if len(form) > 1 else rf"{form}(?![^\W\d_])" for form in KINDS),
    *("ad(?![^\\W\\d_])", *_TOGETHER, *(written for word in _PLAIN for written in _misspelt(word))),
)
_BEGINNING = rf"(?:[\d(]|{'|'.join(dict.fromkeys(_WRITTEN))})"
_BEGINS = expression(_BEGINNING)
_LINE_BEGINS = expression(rf"\n[{_SIGNS}]*{_BEGINNING}")


@remembered
def may_open_label(text: str) -> bool:
    """Whether a text begins, perhaps behind signs of emphasis, with a number or like a word of labels.

    Where it does not, it neither is a label nor opens with one, with up to one slip and in the usual forms.
    """
    return _BEGINS.match(text.lstrip(_SIGNS)[: _LETTERS + 1].lower()) is not None


def lines_that_may_open_labels(lines: Sequence[str]) -> list[str]:
    """Those of some lines of which `may_open_label` may say so, in order, found in one search."""
    return lines_beginning(_LINE_BEGINS, lines, [line.lower() for line in lines])


def lines_beginning(pattern: re.Pattern[str], lines: Sequence[str], written: Sequence[str] = ()) -> list[str]:
    """Those of some lines that an expression finds that begins with a line feed before them and matches no other.

    It sees them as they are `written` there, if that is given; where a line holds a line feed itself, all are given.
    """
    text = "\n" + "\n".join(written or lines)
    starts = {start: n for n, start in enumerate(accumulate((len(line) + 1 for line in written or lines), initial=0))}
    if text.count("\n") != len(lines):
        return list(lines)
    return [lines[starts[found.start()]] for found in pattern.finditer(text)]
