"""Whether words give the letters of a short form, and which words before or after it do.

A short form stands for words whose letters it is made of, as Schwartz and Hearst describe (A simple algorithm for
identifying abbreviation definitions in biomedical text, 2003). Dutch needs more: compounds give more letters
(`werkkostenregeling (WKR)`), and a number may be a word (`vier partners … (IP4)`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from generator.grammar.short_forms import base, is_surely_short, letters_of, year_of
from generator.grammar.word_sets import word_set
from generator.model.text import Span

WORD = re.compile(r"[^\W_](?:[\w+]|[-‐‑’'.&/](?=\w))*[-‐‑]?|&")
# Words of a name that need give no letter.
LINKING = word_set(
    """
    de het een en van voor der den des in op te ten ter met aan bij om tot uit door over of als dat die zonder tegen
    naar the and for to on a an with la le les du et pour sur und für das von & al
    """
)
_NUMBERS = {"2": "twee", "3": "drie", "4": "vier", "5": "vijf", "6": "zes", "7": "zeven", "8": "acht", "9": "negen"}
_MOST_WORDS = 14
# With more letters one word may give none.
_LETTERS_WITHOUT_SKIP = 2
_SHORTER_BY = 3
_ELIDED = re.compile(r"^[ld]['’]")
_DUTCH_END = re.compile(r"[-‐‑][a-zà-ÿ]+$")
_BRACKET = re.compile(r"[()]")
_MOST_EXTRA_WORDS = 8

Word = re.Match[str]


def words_between(text: str, span: Span, most: int = _MOST_WORDS) -> list[Word]:
    """The last words of a stretch of text: as many as the longest name has."""
    return list(WORD.finditer(text, span.start, span.end))[-most:]


def long_before(text: str, before: Span, short: str, *, strictly: bool = False) -> Span | None:
    """The shortest words right before a place that give the letters of a short form, first letter first.

    Where `strictly`, no word may give none, but for words such as `van`.
    """
    words, letters = words_between(text, before), letters_of(short)
    if year := year_of(short):
        words = words[:-1] if words and words[-1][0] == year else words
    if not is_surely_short(short):
        # `Wlz`, `ekv`, `Arbowet`: any word could be written so, so it stands for few words.
        words = words[-len(letters) - 1 :]
    for skips in range(1 if strictly or not _may_skip(short, letters) else 2):
        first = _first_of_long(words, letters, skips)
        if first is None or _BRACKET.search(text, words[first].start(), before.end):
            continue
        if before.end - words[first].start() > len(base(short)) + _SHORTER_BY:
            return Span(
                words[first].start(), _end(text, words[first].start(), _last(words[first:], letters, skips, before))
            )
    return None


def _last(words: Sequence[Word], letters: Sequence[str], skips: int, before: Span) -> int:
    """The end of a long form: before the rest of a compound that gives no letter, as in `Profit Shifting-project`."""
    rest = _DUTCH_END.search(words[-1][0])
    if not rest:
        return before.end
    shorter = [*(word[0] for word in words[:-1]), words[-1][0][: rest.start()]]
    return words[-1].start() + rest.start() if gives(shorter, letters, skips) else before.end


def _may_skip(short: str, letters: Sequence[str]) -> bool:
    return is_surely_short(short) and (len(letters) > _LETTERS_WITHOUT_SKIP or "+" in short)


def _first_of_long(words: Sequence[Word], letters: Sequence[str], skips: int) -> int | None:
    for first in range(len(words) - 1, -1, -1):
        part = [word[0] for word in words[first:]]
        is_possible = part[0].casefold() not in LINKING and len(part) <= len(letters) + _MOST_EXTRA_WORDS
        if is_possible and gives(part, letters, skips):
            return _earliest(words, first, letters[0])
    return None


def _earliest(words: Sequence[Word], first: int, letter: str) -> int:
    """The first word of a name that goes on before the word that gives the first letter, too."""
    while first and _begins_earlier(words[first - 1][0], words[first][0], letter):
        first -= 1
    return first


def _begins_earlier(word: str, after: str, letter: str) -> bool:
    """Whether the word before belongs to the name, too: `Wet werk en inkomen` for `W`."""
    return word[:1].isupper() and not after[:1].isupper() and word[:1].casefold() == letter.casefold()


def long_after(text: str, after: Span, short: str, *, whole: bool = True) -> Span | None:
    """The words at the beginning of a stretch that give the letters of a short form; all of them where `whole`."""
    words, letters = list(WORD.finditer(text, after.start, after.end))[:_MOST_WORDS], letters_of(short)
    while words and words[0][0].casefold() in LINKING | _OFFICES:
        words = words[1:]
    for length in range(len(words), 0, -1) if not whole else (len(words),):
        part = words[:length]
        skips = 1 if whole and _may_skip(short, letters) else 0
        if not part or part[-1][0].casefold() in LINKING or not gives([word[0] for word in part], letters, skips):
            continue
        if part[-1].end() - part[0].start() > len(base(short)) + _SHORTER_BY:
            return Span(part[0].start(), _end(text, part[0].start(), part[-1].end()))
    return None


_OFFICES = frozenset({"ministerie", "departement"})


def _end(text: str, start: int, end: int) -> int:
    """The end of a long form, without a quotation mark that closes what opened before it."""
    stretch = text[start:end].rstrip()
    for opens, closes in (("“", "”"), ("‘", "’"), ("«", "»"), ('"', '"'), ("„", "”"), ("'", "'")):
        if stretch.endswith(closes) and opens not in stretch[:-1]:
            return start + len(stretch[:-1].rstrip())
    return start + len(stretch)


def gives(words: Sequence[str], letters: Sequence[str], skips: int = 0) -> bool:
    """Whether words give letters in order, the first one at the beginning of the first word.

    `skips` words may give none.
    """
    wanted = [letter.casefold() for letter in letters]
    first = words[0].casefold()
    if len(wanted) > 1 and wanted[-1] in _NUMBERS and first == _NUMBERS[wanted[-1]]:
        return any(gives(words[n:], letters[:-1], skips) for n in range(1, len(words)))
    if not wanted or not first.startswith(wanted[0]):
        return False
    return _assigned(tuple(wanted), tuple(word.casefold() for word in words), skips)


def _assigned(wanted: tuple[str, ...], words: tuple[str, ...], skips: int) -> bool:
    @cache
    def fits(letter: int, word: int, left: int) -> bool:
        """Whether the words from `word` on give the letters from `letter` on."""
        if word == len(words):
            return letter == len(wanted)
        now = _ELIDED.sub("", words[word])
        if now in LINKING and fits(letter, word + 1, left):
            return True
        if any(fits(letter + taken, word + 1, left) for taken in _taken(now, wanted[letter:])):
            return True
        return left > 0 and word > 0 and fits(letter, word + 1, left - 1)

    return fits(0, 0, skips)


def _taken(word: str, wanted: tuple[str, ...]) -> list[int]:
    """How many letters a word may give: the first at its beginning, each further one from after the one before."""
    if not wanted or not word.startswith(wanted[0]):
        return []
    at, counts = 1, [1]
    for letter in wanted[1:]:
        at = word.find(letter, at) + 1
        if not at:
            break
        counts.append(counts[-1] + 1)
    return counts
