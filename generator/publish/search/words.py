"""The words of a text as search knows them: how a text is cut into words, and in which form each is held.

`overrides/assets/javascripts/search/words.js` cuts what readers type in the same way; a test holds the two together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

# Combining marks, soft hyphens and joiners stand inside a word; the underscore does not.
_IN = r"(?:[^\W_]|[\u0300-\u036f\u00ad\u200c\u200d])"
_HYPHEN = r"[-\u2010\u2011]"
_APOSTROPHE = r"['\u2018\u2019\u02bc]"
_SPACE = r"[ \u00a0\u202f]"
# A number with its thousands apart (`28 676`, `28.676`) or with decimals (`3,5`), and whether it is a percentage.
_NUMBER = (
    rf"(?P<number>(?:\d{{1,3}}(?:[. \u00a0\u202f]\d{{3}})+|\d+(?:[.,]\d+)*)(?!{_IN}))"
    rf"(?P<percent>{_SPACE}?%|{_SPACE}(?:procent|percent)(?!{_IN}))?"
)
# `V.S.` and `o.a.` are the words `vs` and `oa`.
_DOTTED = rf"[^\W\d_](?:\.[^\W\d_])+(?!{_IN})"
_WORD = rf"{_IN}+(?:(?:{_HYPHEN}|{_APOSTROPHE}){_IN}+)*"
_TOKEN = re.compile(f"{_NUMBER}|{_DOTTED}|{_WORD}")
# The same without groups: most of a text is words that were seen before, of which only the letters are needed.
_CUT = re.compile(re.sub(r"\(\?P<\w+>", "(?:", _TOKEN.pattern))
# `AMvB’s` is a form of `AMvB`, though nothing but the sign shows.
_APOSTROPHE_S = re.compile(rf"{_APOSTROPHE}[sS]$")
_THOUSANDS = re.compile(r"\d{1,3}(?:[. \u00a0\u202f]\d{3})+")
_DROPPED = re.compile(rf"{_HYPHEN}|{_APOSTROPHE}|[.\u00ad\u200c\u200d]")
_LETTERS = str.maketrans({"ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l"})
PERCENT = "procent"
END = "þ"  # a letter that no Dutch word has
_REMEMBERED = 1 << 16  # words
_SPREAD, _MARKS = 31, 1 << 16


@dataclass(frozen=True)
class Token:
    """A word of a text as written, the form under which the index holds it, and its parts as written.

    `NAVO-norm` has the parts `NAVO` and `norm`, `AMvB’s` has `AMvB`.
    """

    written: str
    form: str
    parts: tuple[str, ...] = ()


def tokens(text: str) -> Iterator[Token]:
    """The words of a text in order.

    Forms have small letters and neither accents nor hyphens: `navonorm`, `28676`, `3,5%`, `imamoglu`.
    """
    return map(token, cut(text))


def cut(text: str) -> list[str]:
    """The words of a text in order, as written."""
    return _CUT.findall(text)


@lru_cache(_REMEMBERED)
def token(written: str) -> Token:
    """What a word is that `cut` gave."""
    found = _TOKEN.fullmatch(written)
    if found and found["number"]:
        return _number(written, found["number"], is_percentage=bool(found["percent"]))
    return Token(written, fold(written), _parts(written))


def _parts(written: str) -> tuple[str, ...]:
    pieces = re.split(_HYPHEN, written)
    if len(pieces) > 1:
        return tuple(pieces)
    bare = _APOSTROPHE_S.sub("", written)
    return (bare,) if bare != written else ()


def fold(word: str) -> str:
    """A word with small letters, without accents, hyphens, apostrophes and dots."""
    if word.isascii():
        return _DROPPED.sub("", word.lower())
    apart = unicodedata.normalize("NFKD", word).lower().translate(_LETTERS)
    return _DROPPED.sub("", "".join(char for char in apart if not unicodedata.combining(char)))


def _number(written: str, number: str, *, is_percentage: bool) -> Token:
    form = re.sub(r"\D", "", number) if _THOUSANDS.fullmatch(number) else number.replace(".", ",")
    return Token(written, f"{form}%", (form, PERCENT)) if is_percentage else Token(written, form)


def indexed(words: Iterable[str]) -> str:
    """Words of a text as Pagefind is given them: all in order, so that phrases are found, then all parts."""
    found = [_indexed(word) for word in words]
    return " ".join([*(word for word, _ in found), *(part for _, parts in found for part in parts)])


@lru_cache(_REMEMBERED)
def _indexed(written: str) -> tuple[str, tuple[str, ...]]:
    known = token(written)
    return index_word(known.form), tuple(index_word(fold(part)) for part in known.parts)


def index_word(form: str) -> str:
    """A form as a word that Pagefind keeps whole and apart.

    It would drop the signs of `3,5%`, and for a word it also finds those that begin so, unless the end is part of it.
    """
    return form.replace(",", "k").replace("%", "p") + END


def name_mark(name: str) -> str:
    """Four digits of base 16 that follow from the words of a name; two names seldom have the same."""
    mark = 0
    for sign in "".join(known.form for known in tokens(name)):
        mark = (mark * _SPREAD + ord(sign)) % _MARKS
    return f"{mark:04x}"
