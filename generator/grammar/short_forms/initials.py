"""Which words before or after a short form give its letters: the long form, from its first word to its last."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.lexicons.lexicons import is_foreign_word
from generator.grammar.short_forms.letters import LINKING, gives, may_begin_with, words_giving
from generator.grammar.short_forms.shapes import base, is_surely_short, letters_of, year_of
from generator.model.text import Span

WORD = expression(r"(?:\d+(?:,\d+)+-)?[^\W_](?:[\w+]|[-‐‑’'.&/](?=\w))*[-‐‑]?|&")
_MOST_WORDS = 14
# With more letters one word may give none.
_LETTERS_WITHOUT_SKIP = 2
_SHORTER_BY = 3
KIND = (
    r"project|programma|traject|initiatief|richtlijn|verordening|wet|akkoord|regeling|missie|systeem|stelsel|fonds|plan"
    r"|lijst|beleid|overleg|norm|standaard|proces|model|zone|gebied"
)
_DUTCH_END = expression(rf"[-‐‑](?:{KIND})(?:en|s)?$")
# `Mathematics and Science Study-onderzoek`: Dutch behind a word of another language.
_OTHER_END = expression(r"(?<=[a-z])[-‐‑][a-z]{5,}$")
# Words that a name may begin with though the next one begins with the same letter.
_HEADS = ("wet", "verdrag", "verordening", "regeling", "richtlijn", "besluit", "programma", "plan", "protocol")
_BRACKET = expression(r"[()]")
_MOST_EXTRA_WORDS = 8
# With an article in capitals a name has three letters or more: `De Nederlandsche Bank`.
_SHORTEST_WITH_ARTICLE = 3
_FARTHEST = 3
_HALVES = 2
_FINITE = frozenset({"is", "heeft", "hebben", "wordt", "worden", "werd", "werden", "kan", "kunnen", "zal", "zullen"})
_RELATIVE = frozenset({"die", "dat", "wie", "wat", "waar"})
_ARTICLES = ("de", "het", "een")
_AND = ("en", "of", "and")
# Where a body has its seat: `Instituut voor Visserijonderzoek, Oostende`, `… te Tiel`.
_SEAT = expression(r"(?:,|\s+te)\s+[A-Z][\w-]+$")
# The years of a programme: `Meerjarenprogramma Infrastructuur en Transport 2001–2005`.
_PERIOD = expression(r"[\s,]+\d{4}\s?[-‐‑–/]\s?(?:\d{4}|\d\d)$")

# The year of a plan or a report; that of a law belongs to its name.
_YEAR = expression(r"\s+(?:19|20)\d\d[»”’\"']*$")
_LAW = expression(
    r"(?:wet|wetboek|besluit|regeling|verordening|richtlijn|verdrag|protocol|statuut|voorschrift|circulaire)\b",
    re.IGNORECASE,
)

_LENGTH_OF_YEAR = 8

Word = re.Match[str]


def words_between(text: str, span: Span, most: int = _MOST_WORDS) -> list[Word]:
    """The last words of a stretch of text: as many as the longest name has."""
    return list(WORD.finditer(text, span.start, span.end))[-most:]


def long_before(text: str, before: Span, short: str, *, strictly: bool = False) -> Span | None:
    """The shortest words right before a place that give the letters of a short form, first letter first.

    Where `strictly`, no word may give none, but for words such as `van`.
    """
    before = _without_period(text, before)
    seat = _SEAT.search(text[before.start : before.end]) if is_surely_short(short) else None
    if seat and (long := _nearest(text, Span(before.start, before.start + seat.start()), short, strictly=True)):
        return long
    return _before_year(text, before, short) or _nearest(text, before, short, strictly=strictly)


def _nearest(text: str, before: Span, short: str, *, strictly: bool) -> Span | None:
    """The same for words that stand right before a place, with no seat or year between."""
    words, letters = words_between(text, before), letters_of(short)
    if year := year_of(short):
        words = words[:-1] if words and words[-1][0] == year else words
    if not is_surely_short(short):
        # `Wlz`, `ekv`, `Arbowet`: any word could be written so, so it stands for few words.
        words = _last_words(words, len(letters) + 1)
    for skips in range(1 if strictly or not _may_skip(short, letters) else 2):
        first = _first_of_long(words, letters, skips)
        if first is None or _BRACKET.search(text, words[first].start(), before.end):
            continue
        if before.end - words[first].start() > len(base(short)) + _SHORTER_BY:
            return Span(
                words[first].start(), _end(text, words[first].start(), _last(words[first:], letters, skips, before))
            )
    return None


def _last_words(words: list[Word], most: int) -> list[Word]:
    """The last words, of which at most `most` are other words than `van` or `de`."""
    content = [at for at, word in enumerate(words) if word[0].casefold() not in LINKING]
    return words[content[-most] :] if len(content) > most else words


def _without_period(text: str, before: Span) -> Span:
    """A stretch without the years of a programme at its end."""
    period = _PERIOD.search(text[before.start : before.end])
    return Span(before.start, before.start + period.start()) if period else before


def _before_year(text: str, before: Span, short: str) -> Span | None:
    """A name that a year ends of which its short form says nothing: `Integrale Mobiliteitsanalyse 2021 (IMA)`."""
    tail = max(before.start, before.end - _LENGTH_OF_YEAR)
    year = None if any(map(str.isdigit, short)) else _YEAR.search(text[tail : before.end])
    nearer = Span(before.start, tail + year.start()) if year else None
    if not nearer or text[nearer.start : nearer.end].rpartition(" ")[2].casefold() in LINKING:
        return None
    long = _nearest(text, nearer, short, strictly=True)
    if not long or not _LAW.search(text, long.start, long.end):
        return long
    return None if "," in text[long.start : long.end] else Span(long.start, before.end)


def _last(words: Sequence[Word], letters: Sequence[str], skips: int, before: Span) -> int:
    """The end of a long form: before the rest of a compound that gives no letter, as in `Profit Shifting-project`."""
    rest = _DUTCH_END.search(words[-1][0]) or _OTHER_END.search(words[-1][0])
    if not rest or (rest.re.pattern == _OTHER_END.pattern and not is_foreign_word(words[-1][0][: rest.start()])):
        return before.end
    shorter = [*(word[0] for word in words[:-1]), words[-1][0][: rest.start()]]
    return words[-1].start() + rest.start() if gives(shorter, letters, skips) else before.end


def _may_skip(short: str, letters: Sequence[str]) -> bool:
    return is_surely_short(short) and (len(letters) > _LETTERS_WITHOUT_SKIP or "+" in short)


def _first_of_long(words: Sequence[Word], letters: Sequence[str], skips: int) -> int | None:
    # A word such as `De` begins a name only where no other word does.
    for is_linking in (False, True) if not skips and len(letters) >= _SHORTEST_WITH_ARTICLE else (False,):
        for first in range(len(words) - 1, -1, -1):
            word = words[first][0]
            if _is_of_clause(words, first):
                break
            if (word.casefold() in LINKING) is not is_linking or not may_begin_with(word, letters):
                continue
            if is_linking and not word[0].isupper():
                continue
            part = [word[0] for word in words[first:]]
            is_short = len(part) <= len(letters) + _MOST_EXTRA_WORDS
            if is_short and not _is_verb(part) and gives(part, letters, skips):
                return _earliest(words, _fullest(words, first, letters), letters[0])
    return None


def _is_of_clause(words: Sequence[Word], at: int) -> bool:
    """Whether a word is the verb of a sentence: `Nederland heeft het …`; not `mannen die seks hebben met mannen`."""
    return words[at][0] in _FINITE and not any(word[0] in _RELATIVE for word in words[max(0, at - _FARTHEST) : at])


def _is_verb(part: Sequence[str]) -> bool:
    """Whether words begin with a verb and its object: `hanteert het indexcijfer`."""
    return len(part) > 1 and part[0].islower() and part[1] in _ARTICLES


def _fullest(words: Sequence[Word], first: int, letters: Sequence[str]) -> int:
    """The first word of a name: the one, or one a little before it, with which most words give a letter.

    `Nieuwe Normen- en Handhavingsstelsel` for `NNHS`, though `Normen` has two of these.
    """
    earlier = range(first - 1, max(first - _FARTHEST, 0) - 1, -1)
    starts = [first, *(at for at in earlier if words[at][0].casefold() not in LINKING)]
    return max(starts, key=lambda at: words_giving([word[0] for word in words[at:]], letters, 0))


def _earliest(words: Sequence[Word], first: int, letter: str) -> int:
    """The first word of a name that goes on before the word that gives the first letter, too."""
    while first and _begins_earlier(words[first - 1][0], words[first][0], letter):
        first -= 1
    if first > 1 and words[first - 1][0] in _AND and _is_start_of_compound(words[first - 2][0], letter):
        return first - 2
    return first


def _is_start_of_compound(word: str, letter: str) -> bool:
    """Whether a word is one half of two: `per- en polyfluoralkylstoffen` for `P`."""
    return word[-1] in "-‐‑" and word[:1].casefold() == letter.casefold()


def _begins_earlier(word: str, after: str, letter: str) -> bool:
    """Whether the word before belongs to the name, too: `Wet werk en inkomen` for `W`."""
    is_head = word.casefold() in _HEADS and (word[:1].isupper() or not after[:1].isupper())
    return is_head and word[:1].casefold() == letter.casefold()


def long_after(text: str, after: Span, short: str, *, whole: bool = True) -> Span | None:
    """The words at the beginning of a stretch that give the letters of a short form; all of them where `whole`."""
    words, letters = list(WORD.finditer(text, after.start, after.end))[:_MOST_WORDS], letters_of(short)
    is_with_article = (
        len(words) > 1
        and words[0][0][0].isupper()
        and len(letters) >= _SHORTEST_WITH_ARTICLE
        and gives([word[0] for word in words], letters)
    )
    while words and not is_with_article and words[0][0].casefold() in LINKING | _OFFICES:
        words = words[1:]
    if whole and _is_of_two_halves(words, letters):
        return Span(words[0].start(), _end(text, words[0].start(), words[-1].end()))
    for length in range(len(words), 0, -1) if not whole else (len(words),):
        part = words[:length]
        skips = 1 if whole and _may_skip(short, letters) else 0
        if not part or part[-1][0].casefold() in LINKING or not gives([word[0] for word in part], letters, skips):
            continue
        end = part[-1].end() if whole else _end_of_capitals(text, words, length)
        if end - part[0].start() > len(base(short)) + _SHORTER_BY:
            return Span(part[0].start(), _end(text, part[0].start(), end))
    return None


def _is_of_two_halves(words: Sequence[Word], letters: Sequence[str]) -> bool:
    """Whether the second of two compounds gives all letters: `PFAS (per- en polyfluoralkylstoffen)`."""
    is_halved = len(words) > _HALVES and _is_start_of_compound(words[0][0], letters[0]) and words[1][0] in _AND
    return is_halved and gives([word[0] for word in words[_HALVES:]], letters)


def _end_of_capitals(text: str, words: Sequence[Word], length: int) -> int:
    """The end of a name that goes on in capitals: `Rijksdienst voor Ondernemend Nederland` for `RVO`."""
    while (
        length < len(words)
        and words[length][0][0].isupper()
        and text[words[length - 1].end() : words[length].start()] == " "
    ):
        length += 1
    return words[length - 1].end()


_OFFICES = frozenset({"ministerie", "departement"})


def _end(text: str, start: int, end: int) -> int:
    """The end of a long form, without a quotation mark that closes what opened before it."""
    stretch = text[start:end].rstrip()
    for opens, closes in (("“", "”"), ("‘", "’"), ("«", "»"), ('"', '"'), ("„", "”"), ("'", "'")):
        if stretch.endswith(closes) and opens not in stretch[:-1]:
            return start + len(stretch[:-1].rstrip())
    return start + len(stretch)
