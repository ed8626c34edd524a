"""Names whose letters a short form has in another order, or not all: `Committee for Risk Assessment (RAC)`."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.lexicons.lexicons import is_foreign_word
from generator.grammar.short_forms.initials import Word, words_between
from generator.grammar.short_forms.letters import LINKING, gives
from generator.grammar.short_forms.shapes import letters_of
from generator.grammar.words.sets import word_set
from generator.model.text import Span

# What a body is called, whose letter may end its short form.
_HEADS = word_set(
    "Committee Commission Council Centre Center Agency Office Authority Board Conference Comité Group Panel"
)
_FEWEST, _MOST_BEFORE, _MOST_WORDS = 3, 2, 40
_ARTICLES = ("de", "het", "een")


def turned_before(text: str, before: Span, short: str) -> Span | None:
    """A body whose kind its short form has at the end: `Committee for Risk Assessment`, for `RAC`."""
    words, letters = words_between(text, before), letters_of(short)
    if len(letters) < _FEWEST or not words or words[-1].end() != before.end:
        return None
    for first in range(len(words) - _FEWEST, -1, -1):
        rest = words[first + 2 :]
        is_headed = words[first][0] in _HEADS and words[first + 1][0] in LINKING
        if is_headed and words[first][0][0] == letters[-1] and all(map(_is_of_name, rest)):
            return Span(words[first].start(), before.end) if gives([w[0] for w in rest], letters[:-1]) else None
    return None


def run_before(text: str, before: Span, short: str) -> Span | None:
    """A whole name in capitals of which several words give no letter, but the first and the last one do.

    `Integrated Food Security Phase Classification`, for `IPC`.
    """
    words, letters = words_between(text, before), letters_of(short)
    if len(letters) < _FEWEST or not words or words[-1].end() != before.end or words[-1][0][0] != letters[-1]:
        return None
    first = _start_of_run(text, words)
    content = [word[0][0] for word in words[first:] if word[0] not in LINKING]
    is_told = content[0] == letters[0] and len(content) <= 2 * len(letters) and _are_in_order(letters, content)
    return Span(words[first].start(), before.end) if is_told and first > 0 else None


def run_around(text: str, before: Span, long: Span) -> Span:
    """The whole name in capitals that a stretch ends with and whose end a phrase is, where an article leads to it."""
    words = words_between(text, before, _MOST_WORDS)
    if not words or words[-1].end() != long.end:
        return long
    first = _start_of_run(text, words)
    is_whole = words[first].start() < long.start and first > 0 and words[first - 1][0].casefold() in _ARTICLES
    return Span(words[first].start(), long.end) if is_whole else long


def _start_of_run(text: str, words: Sequence[Word]) -> int:
    """Where the capital words side by side begin that the last word ends; small ones such as `of` may link them."""
    first = len(words) - 1
    for at in range(len(words) - 2, -1, -1):
        if not _is_of_name(words[at]) or "," in text[words[at].end() : words[at + 1].start()]:
            break
        if words[at][0][0].isupper():
            first = at
    return first


def _are_in_order(letters: Sequence[str], of: Sequence[str]) -> bool:
    rest = iter(of)
    return all(letter in rest for letter in letters)


def _is_of_name(word: Word) -> bool:
    return word[0][0].isupper() or word[0] in LINKING


def whole_name(text: str, long: Span) -> Span:
    """A name in another language with the word or two in capitals before it that give no letter: `Allied Maritime …`.

    An article or the like shows where it begins.
    """
    first = words_between(text, long)
    before = words_between(text, Span(max(0, long.start - len(long)), long.start), _MOST_BEFORE + 1)
    if not first or not is_foreign_word(first[0][0]) or not first[0][0][0].isupper():
        return long
    start = long.start
    for word in reversed(before):
        if text[word.end() : start] != " ":
            return long
        if word[0].casefold() in LINKING:
            return Span(start, long.end)
        is_name = word[0][0].isupper() and not word[0].isupper() and word[0].isalpha() and is_foreign_word(word[0])
        if not is_name:
            return long
        start = word.start()
    return long


def counterpart_before(text: str, before: Span, short: str) -> Span | None:
    """Words one for each letter, of which one begins with another letter, as it does in another language.

    `seksuele en reproductieve gezondheid en rechten`, for `SRHR`.
    """
    letters = letters_of(short)
    if len(letters) <= _FEWEST or not short.isupper():
        return None
    words = words_between(text, before)
    content = [word for word in words if word[0].casefold() not in LINKING][-len(letters) :]
    if (
        len(content) < len(letters)
        or content[-1].end() != before.end
        or any(sign in text[content[0].start() : before.end] for sign in ",;()")
    ):
        return None
    same = [word[0][0].casefold() == letter.casefold() for word, letter in zip(content, letters, strict=True)]
    return Span(content[0].start(), before.end) if same[0] and sum(same) >= len(letters) - 1 else None
