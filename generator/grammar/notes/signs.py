"""The signs of notes as people and programs type them: in the text that calls a note, and at the beginning of its body.

These are candidates: only a list of notes with the same numbers can prove that one is a sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.alphabet import LETTERS, LOWER, UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.characters.tried import Tried
from generator.grammar.labels.spaced_signs import COUNTED, SPACED
from generator.grammar.notes.sign_forms import Opening, Sign, SignForm

LONGEST_OPENING = 24
LONGEST_REMARK = 400
LONGEST_NUMBER = 3
# Limits for the digits that remain before a sign: of a year or paper, of a name with a digit.
LEAST_OF_NUMBER = 4
MOST_OF_NAME = 2
SHORTEST_NAME = 3
_N = r"\d{1,3}"
_SEVERAL = rf"{_N}(?:\s*[,;]\s*{_N}){{0,7}}"
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = str.maketrans(_RAISED, "0123456789")
_END = r"(?=[\s.,;:?!)\]”’\"»]|$)"
_UNTYPED = (SignForm.GLUED, SignForm.SPACED)
# After these a number in brackets is no sign: `vraag (1)`, `artikel 3 (2)`, or a count: `te weten: (1) dit en (2)`.
_COUNTED_THINGS = (
    "vraag",
    "vragen",
    "artikel",
    "lid",
    "bijlage",
    "punt",
    "punten",
    "onder",
    "paragraaf",
    "sub",
    r"nr\.",
)
_COUNTED = r"(?<![:;,])(?<!\ben)(?<!\bof)" + "".join(f"(?<!{thing})" for thing in _COUNTED_THINGS)
_NOTE_WORD = r"(?:voet|eind)?noot"
# A typed line may be too short for the sign at its end, which then stands alone on the next line.
_WRAPPED = rf"(?<=[.?!»”\"’'])[ \t]*\n[ \t]*(?={_N}\)(?:,?[ \t]?{_N}\)){{0,7}}[ \t]*(?:\n[ \t]*(?:\n|$)|$))"
_FORMS: dict[SignForm, re.Pattern[str] | Tried] = {
    SignForm.BOXED: Tried(expression(rf"(?<![\[(])\[\^?(?P<numbers>{_SEVERAL})\s*\](?!\()"), expression(r"\["), (0,)),
    SignForm.ROUND: Tried(
        expression(rf"(?<=\S){_COUNTED}\s?(?P<sign>\((?P<numbers>{_SEVERAL})\)){_END}", re.IGNORECASE),
        expression(r"\((?=\d)"),
        (0, 1),
    ),
    SignForm.CLOSED: expression(
        rf"(?<=[^\s(\[\d,;:/–-])(?<!\ben)(?<!\bof)(?:\s?|{_WRAPPED})(?<![(\d])(?P<sign>(?P<numbers>{_N})\)(?:,?\s?{_N}\)){{0,7}})(?=[\s.,;:?!”’\"»]|$)"
    ),
    SignForm.WORDED: expression(rf"[(\[](?:zie\s)?{_NOTE_WORD}\s(?P<numbers>{_SEVERAL})[)\]]", re.IGNORECASE),
    SignForm.RAISED: Tried(
        expression(rf"(?P<numbers>[{_RAISED}]{{1,3}}(?:[,˒⸴]\s?[{_RAISED}]{{1,3}}){{0,7}})|\^\(?(?P<typed>{_N})\)?\^"),
        expression(rf"[{_RAISED}^]"),
        (0,),
    ),
    SignForm.SPACED: SPACED,
    SignForm.STARRED: Tried(
        expression(r"(?<=[^\s*])\s?(?P<numbers>\*{1,4})(?=[\s.,;:?!)»”]|$)"), expression(r"\*"), (0, 1)
    ),
}
# Numbers of Kamerstukken and years have at most four digits: further digits are the sign of a note.
_LONG_NUMBER = r"(?<!\d)(?:(?:19|20)\d\d|(?<=nr\. )\d{4})"
# After these a digit is almost certainly a sign.
_SURE_WORD = rf"(?:[{LOWER}]{{2}}|(?<!\d)[.,;:?!)\]”’\"»]|(?<=\d{{4}})[.,;:?!)\]]|{_LONG_NUMBER})"
# After these, digits may be or end in a sign: `NIS2` and the sign 4, `CO2` and 1, `2021` and 3, `67%` and 5.
_ANY_PATTERN = expression(
    rf"(?P<word>[{LETTERS}]|(?<!\d)[.,;:?!)\]”’\"»]|(?<=\d{{4}})[.,;:?!)\]]|(?<=\d)[%)]|(?<!\d)(?=\d{{5,7}}(?!\d)))"
    rf"(?P<digits>[1-9]\d{{0,6}})"
    rf"(?=[\s.,;:?!)\]”’\"»]|[–-](?!\w)|$|(?<=[.?!]\d)[{UPPER}]|(?<=[.?!]\d\d)[{UPPER}])"
)
_ANY_FIGURE = expression(rf"[1-9](?:(?<=[{LETTERS}.,;:?!)\]”’\"»%].)|(?<!\d.)(?=\d{{4}}))")
_APART_FIGURE = expression(r"[1-9](?<=[.?!»”)][ \t].)")
_SURE_FIGURE = expression(rf"\d(?:(?<=[{LOWER}.,;:?!)\]”’\"»].)|(?<=\d{{4}}.))")
_CLOSED = expression(r"\)(?<=\d\))")
_ANY = Tried(_ANY_PATTERN, _ANY_FIGURE, (0, 1))
_LETTERS = expression(rf"[{LETTERS}]{{{SHORTEST_NAME},}}$")
_GLUED = rf"(?P<numbers>(?!0){_N}(?:\s?,\s?(?!0){_N}){{0,5}})(?=[\s.,;:?!)\]”’\"»]|[–-](?!\w)|$)"
_SURE = Tried(expression(rf"{_SURE_WORD}{_GLUED}"), _SURE_FIGURE, (1, 2, 4))
_WRAPPED_SIGN = expression(_WRAPPED)
_ENDS_CLOSED = expression(r"\)[ \t]*(?:\n|$)")
# Several signs without words are not a body: `1) 2)`.
_ONLY_SIGNS = expression(rf"\s*{_N}\)(?:,?\s?{_N}\))+\s*")
_NUMBER = expression(rf"[{_RAISED}]+|\d+|\*+")
_BRACKET = expression(r"[()]")

_CAPITAL = rf"[{UPPER}«“‘\"'(\[]"
_OPENINGS: tuple[tuple[SignForm, re.Pattern[str]], ...] = (
    (SignForm.BOXED, expression(rf"\[\^?(?P<number>{_N})\s*\]:?")),
    (SignForm.ROUND, expression(rf"\((?P<number>{_N})\)")),
    (SignForm.CLOSED, expression(rf"(?P<number>{_N})\)")),
    (SignForm.WORDED, expression(rf"(?:{_NOTE_WORD})\s(?P<number>{_N})\s?[:.)]?(?=\s)", re.IGNORECASE)),
    (SignForm.RAISED, expression(rf"(?P<number>[{_RAISED}]{{1,3}})|\^\(?(?P<typed>{_N})\)?\^")),
    (SignForm.STARRED, expression(r"(?P<number>\*{1,4})(?![*])")),
    (SignForm.DOTTED, expression(rf"(?P<number>{_N})\.(?=\s|$)")),
    (SignForm.BARE, expression(rf"(?P<number>(?!0){_N})(?!\s+{COUNTED})(?=\s|$|{_CAPITAL}|https?:|www\.)")),
)
# What they begin with, if not with a figure.
_OPENS = frozenset(f"[(*^{_RAISED}veNVEn")
# A sign may stand apart after a sentence, where the next begins or a line ends: `in 2026. 2`.
_APART = Tried(
    expression(rf"[{LOWER}\d)»”][.?!»”)][ \t](?P<numbers>[1-9]\d?)(?=[ \t]*(?:\n|$)|\s+[{UPPER}«“])"),
    _APART_FIGURE,
    (3,),
)
_BODY = expression(rf":?\s*(?:$|\n|{_CAPITAL}|\d|https?:|www\.|[{LOWER}]+[.,])")


def signs(text: str, form: SignForm) -> Iterator[Sign]:
    """The possible signs of this form in a text, in order; glued ones only after words that rarely end in a digit."""
    pattern = _SURE if form is SignForm.GLUED else _FORMS[form]
    for found in _closed(text) if form is SignForm.CLOSED else pattern.finditer(text):
        if form is SignForm.CLOSED and _is_within_brackets(text, found.start("sign")):
            continue
        is_wrapped = form is SignForm.CLOSED and _WRAPPED_SIGN.match(text, found.start()) is not None
        if form is SignForm.GLUED or is_wrapped or not _opens_line(text, found.start(), found.end()):
            yield from (sign for sign in _each(found, form) if form not in _UNTYPED or not _is_closed(text, sign))


def _closed(text: str) -> Iterator[re.Match[str]]:
    """What the expression for closed signs finds: it begins with the space before a number, or with the number."""
    end = 0
    for near in _CLOSED.finditer(text):
        number = near.start() - 1
        while number > end and text[number - 1].isdecimal():
            number -= 1
        start = number
        while start > end and text[start - 1].isspace():
            start -= 1
        matches = (_FORMS[SignForm.CLOSED].match(text, place) for place in range(max(start, end), number + 1))
        if found := next(filter(None, matches), None):
            yield found
            end = found.end()


def any_glued(text: str) -> Iterator[Sign]:
    """All numbers at the ends of words that may be signs, also inside names and numbers: in `NIS24` both 24 and 4.

    The remaining digits belong to the word: one or two after a letter, four or more without letters. Without remaining
    digits the word must be longer than names with a digit are: `F1` and `EU3` hold no sign.
    """
    for found in _ANY.finditer(text):
        digits, end = found["digits"], found.end("digits")
        for size in range(1, min(len(digits), LONGEST_NUMBER) + 1):
            sign = Sign(SignForm.GLUED, int(digits[-size:]), end - size, end)
            if digits[-size] != "0" and _leaves_word(found, len(digits) - size) and not _is_closed(text, sign):
                yield sign
    for found in _APART.finditer(text):
        yield from _each(found, SignForm.GLUED)


def numbers_near(text: str, start: int, end: int) -> set[int]:
    """The numbers of all possible signs, in any form, that share characters with a sign at these offsets."""
    found = _NUMBER.findall(text, max(0, start - LONGEST_NUMBER + 1), end)
    return {
        _value(run[first : first + size])
        for run in found
        for size in range(1, LONGEST_NUMBER + 2)
        for first in range(len(run))
    }


def _leaves_word(found: re.Match[str], left: int) -> bool:
    """Whether the word before a sign may end in `left` digits."""
    word, start = found["word"], found.start("digits")
    if not word.isalpha():
        return left == 0 if word else left >= LEAST_OF_NUMBER
    if left:
        return left <= MOST_OF_NAME
    return _LETTERS.search(found.string[max(0, start - SHORTEST_NAME) : start]) is not None


def opening(text: str) -> Opening | None:
    """The possible sign of a note at the start of a text, after any white space; None when there is none."""
    first = text.lstrip()[:1]
    return _opening(text) if first in _OPENS or first.isdecimal() else None


@remembered
def _opening(text: str) -> Opening | None:
    start = len(text) - len(text.lstrip())
    head = text[start : start + LONGEST_OPENING]
    if _ONLY_SIGNS.fullmatch(text):
        return None
    for form, pattern in _OPENINGS:
        if found := pattern.match(head):
            groups = found.groupdict()
            sign = groups["number"] or groups.get("typed") or ""
            end = start + found.end()
            return Opening(form, _value(sign), start, end, is_alone=not text[end:].strip())
    return None


def openings(text: str) -> Iterator[tuple[int, str, Opening]]:
    """The lines of a text that open with a possible sign: the offset of each in the text, its words, and its sign."""
    start = 0
    for line in text.splitlines(keepends=True):
        if opened := opening(line):
            yield start, line, opened
        start += len(line)


def opening_within(text: str, number: int, start: int = 0) -> int:
    """The offset of a further body with this number, which a program joined to the one before; -1 for none."""
    signs = rf"\[{number}\]|\({number}\)|{number}[.)]?"
    found = re.compile(rf"(?<=\S)\s+(?:{signs})\s+(?={_CAPITAL}|https?:|www\.)").search(text, start)
    return found.start() + len(found.group()) - len(found.group().lstrip()) if found else -1


def without_opening(text: str) -> str:
    """A text without a sign of a note or a dash at its start."""
    found = opening(text)
    return text[found.end :].strip() if found else text.lstrip("-–—•▪◦ \t")


def length_of_sign(text: str) -> int:
    """How many characters stand before the first word of a note: its sign and white space; 0 where it has no sign.

    A number glued to its word (`5G Action Plan`) is a part of that word.
    """
    found = opening(text)
    if found is None or not text[found.end : found.end + 1].isspace():
        return 0
    return len(text) - len(text[found.end :].lstrip())


def wrapped(text: str) -> Iterator[tuple[int, int]]:
    """The spans (start, end) of lines of only a number and a bracket (`2)`), after a sentence, before a blank one."""
    if _ENDS_CLOSED.search(text) is None:
        return
    for found in _WRAPPED_SIGN.finditer(text):
        if _is_within_brackets(text, found.end()):
            continue
        yield found.end(), found.end() + len(text[found.end() :].partition("\n")[0].rstrip())


def _opens_line(text: str, start: int, end: int) -> bool:
    """Whether a possible sign begins a line and is followed by the body of a note, so that no sentence calls it."""
    start += len(text[start:end]) - len(text[start:end].lstrip())
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return not before.strip() and _BODY.match(text, end) is not None


def _is_closed(text: str, sign: Sign) -> bool:
    """Whether the bracket behind a number closes no other, so that it is part of the sign: `1)`."""
    if not text.startswith(")", sign.end):
        return False
    closed = _FORMS[SignForm.CLOSED]
    is_sign = any(closed.match(text, start) for start in (sign.start - 1, sign.start) if start >= 0)
    return is_sign and not _is_within_brackets(text, sign.end)


def _is_within_brackets(text: str, place: int) -> bool:
    """Whether a bracket is open in the paragraph before an offset, so that what stands there is part of a remark."""
    before = text[max(0, place - LONGEST_REMARK) : place].rpartition("\n\n")[2]
    depth = 0
    for bracket in _BRACKET.findall(before):
        depth = depth + 1 if bracket == "(" else max(0, depth - 1)
    return depth > 0


def _each(found: re.Match[str], form: SignForm) -> Iterator[Sign]:
    """The signs of a match, one for each number in it."""
    groups = found.groupdict()
    group = (
        "sign"
        if groups.get("sign")
        else "numbers"
        if form in (SignForm.GLUED, SignForm.STARRED, SignForm.SPACED)
        else 0
    )
    start, end = found.span(group)
    numbers = list(_NUMBER.finditer(found.string, start, end))
    edges = [start, *(number.start() for number in numbers[1:]), end]
    for number, first, last in zip(numbers, edges[:-1], edges[1:], strict=True):
        kept = found.string[first:last].rstrip(" ,;\n") if last != end else found.string[first:last]
        yield Sign(form, _value(number.group()), first, first + len(kept))


def _value(sign: str) -> int:
    return len(sign) if sign.startswith("*") else int(sign.translate(_PLAIN))
