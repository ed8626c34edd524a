"""Labels of questions and answers, as people type them: `Vraag 1`, `Antwoord op de vragen 5, 6 en 7:`, `Ad 2.`.

A label is a text of its own (`question_label`, `answer_label`), opens a text from which a sign sets it apart
(`signed_label`), or opens one from which only a capital does (`unsigned_label`). Any other text that begins with the
word of a label and a number has a `likeness`: it may be a label or part of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.alphabet import HYPHENS, LOWER, UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.labels.beginnings import may_open_label
from generator.grammar.labels.forms import (
    ADDED,
    ANSWER,
    ANSWER_BEFORE_COLON,
    ANSWER_LETTER,
    ANSWER_LINE,
    ASKERS,
    BY_OFFICE,
    END,
    ENGLISH_LETTER,
    LONGEST_WORD,
    MISSPELT_ANSWER,
    MISSPELT_QUESTION,
    NR,
    OF,
    OFFICE_ALONE,
    ONE_ANSWER,
    ONE_QUESTION,
    ONE_SMALL_ANSWER,
    ONE_SMALL_QUESTION,
    QUESTION,
    QUESTION_CAPITAL,
    QUESTION_LETTER,
    SHORT_ANSWER,
    SHORT_QUESTION,
    WHO,
)
from generator.grammar.labels.numbers import NUMBER, NUMBERS, numbers
from generator.grammar.labels.rare_forms import LooseLabel, formed_label
from generator.grammar.labels.slips import (
    LONGEST_ALONE,
    kind_of_word,
    slipped_answer,
    slipped_opening,
    slipped_question,
)
from generator.grammar.layout.headings import LONGEST_HEADING, is_part_heading

LONGEST_LABEL = 90
# The greatest length of a label before its text, or of a bare number.
LONGEST_OPENING = 60

_BOLD = r"\*{0,3}"
_EMPHASISED = expression(r"(?P<sign>\*{1,3})(?P<text>[^*\s](?:[^*]*[^*\s])?)(?P=sign)")

# A capital after the number begins the answer itself: `Antwoord van de minister op vraag 5 Er zijn drie wegen.`.
_SENTENCE_BEGINS = rf"(?<=\d)\s+[{UPPER}][{LOWER}]*\s+[{LOWER}]"

_ANSWER_LABEL = expression(
    rf"(?:(?P<before>{NUMBERS})[.):]?\s+)?(?:{ANSWER}|{ANSWER_LINE}|{MISSPELT_ANSWER})(?![^\W\d_])"
    rf"(?:\s*{OF}\s*(?P<after>{NUMBERS}){ADDED})?"
    rf"(?P<by>(?:\s+(?:van|op(?!\s+(?:(?:de|het|uw)\s+)?{QUESTION}\s*{NR}\d)|door|namens)"
    rf"\s(?!(?:[Mm]inister|[Ss]taatssecretaris)\s[{UPPER}])(?:(?!{_SENTENCE_BEGINS})[^.?!:()])*|\s+{BY_OFFICE}*(?=:)"
    rf"|\s+{OFFICE_ALONE}(?=\W*$))?){END}"
)
_SHORT_ANSWER_LABEL = expression(rf"{SHORT_ANSWER}\s*{OF}\s*(?P<after>{NUMBERS}){ADDED}{END}")
_ANSWERED_NUMBERS = expression(rf"\b{QUESTION}\s+{NR}(?P<numbers>{NUMBERS})")
# Several offices that answer together make a label long.
_ON_BEHALF = expression(r",\s+mede\s+namens\s")
# `Antwoorden van de minister op Kamervragen van het lid …` is a title, and `van de minister, mede` goes on below.
_IS_NONE = expression(r"\b(?:Kamer)?vragen\s*(?:$|van\b|door\b)|(?:,|\s(?:mede|namens|de|het|van|en|voor))$")
_QUESTION_LABEL = expression(
    rf"(?:(?P<before>{NUMBERS})[.):]?\s+)?(?:(?:{QUESTION_CAPITAL})(?![^\W\d_])|(?:{MISSPELT_QUESTION}|{SHORT_QUESTION}|{ONE_SMALL_QUESTION}(?=[^:]+:$))(?=\s*{NR}\(?\d))"
    rf"(?:\s*{NR}(?P<after>{NUMBERS}){ADDED})?(?P<by>\s+{ASKERS})?{END}"
)

_SIGN = rf"(?:\s?[:.)]|\s[{HYPHENS}\u2014](?=\s))"
_OPENING_QUESTION = (
    rf"(?:{NUMBERS}[.):]?\s+)?(?:{QUESTION_CAPITAL}(?![^\W\d_])(?:\s*{NR}{NUMBERS})?"
    rf"|(?:{MISSPELT_QUESTION}|{SHORT_QUESTION}|{ONE_SMALL_QUESTION})\s*{NR}{NUMBERS})"
)
_OPENING_ANSWER = (
    rf"(?:{NUMBERS}[.):]?\s+)?(?:(?:{ANSWER}|{ANSWER_BEFORE_COLON}(?=:))(?![^\W\d_])(?:\s*{OF}\s*{NUMBERS}|\s+{BY_OFFICE}{{0,80}}(?=:))?"
    rf"|(?:{MISSPELT_ANSWER}|{SHORT_ANSWER}|{ONE_SMALL_ANSWER})\s*{OF}\s*{NUMBERS}|{ONE_SMALL_ANSWER}(?=\s?:))"
)
# `Vraag 1: Kunt u …`, `Antwoord: Ja.`: the sign sets the label apart.
_SIGNED = expression(rf"{_BOLD}(?:{_OPENING_QUESTION}|{_OPENING_ANSWER}){ADDED}{_SIGN}{_BOLD}(?=\s+\S)")
_START = rf"[{UPPER}«“‘\"'(\[]"
# `Vraag 1 Kunt u …`: only a capital sets it apart; this counts where it happens more than once.
_UNSIGNED = expression(
    rf"(?:{NUMBERS}[.):]?\s+)?(?:(?:{QUESTION_CAPITAL}|{MISSPELT_QUESTION}|{SHORT_QUESTION})\s*{NR}{NUMBERS}{ADDED}"
    rf"|(?:{ANSWER}|{MISSPELT_ANSWER}|{SHORT_ANSWER})(?:\s+(?:van|door|namens)\s+(?:het\s+)?{WHO}[^.?!:()]{{0,80}}?\s+op)?"
    rf"\s*{OF}\s*{NUMBERS}{ADDED}|(?:{ONE_ANSWER}|{ONE_QUESTION})(?!\s+(?:[IVX]{{1,6}}[.:)]?|\[\d{{1,4}}\])(?:\s|$)))(?=\s+{_START})"
)
_ALONE = expression(rf"(?P<numbers>{NUMBERS})\s?[.):]?")
# `7.De leden`: only the sign separates number and text.
_BEFORE_TEXT = expression(rf"(?P<numbers>{NUMBERS})\s?(?:[.):]?(?=\s+{_START})|[.):](?=[{UPPER}«“‘][^\W\d_]))")
# `7Bent u`, `12,Kunt u`, `8 - Is het`: nothing separates them, or an unusual sign.
_NUMBER_GLUED = expression(rf"(?P<numbers>{NUMBERS})(?:\s?[,;:/|{HYPHENS}\u2014]\s?)?(?=[{UPPER}«“‘][^\W\d_]+\s)")
_NAMED_QUESTION = expression(rf"(?:{QUESTION_CAPITAL}|{SHORT_QUESTION})\s*{NR}(?P<numbers>{NUMBERS})")
_AD = expression(rf"Ad\s+(?:(?:{QUESTION}|{SHORT_QUESTION})\s+)?{NR}(?P<numbers>{NUMBERS})\s?[.):]?(?=\s|$)")
# A word or a capital begins right behind the label: `Vraag 2:Wanneer`, `Antwoord:Ja`, `Antwoord 1Ja`.
_GLUED = expression(
    rf"{_BOLD}(?:(?:(?:{QUESTION_CAPITAL}|{SHORT_QUESTION})\s*{NR}|(?:{ANSWER}|{SHORT_ANSWER})\s*{OF})\s*{NUMBERS}{ADDED}(?:\s?[:.)])?|(?:{ONE_QUESTION}|{ONE_ANSWER}):){_BOLD}"
    rf"(?=[{UPPER}«“‘][^\W\d_])"
)
_LOOSE = expression(
    rf"{_BOLD}(?P<word>[^\W\d_]{{1,{LONGEST_WORD}}}\.?)\s?{OF}\s*{NR}(?P<numbers>{NUMBERS}){ADDED}(?P<sign>{_SIGN}{_BOLD}(?=\s|$)|)(?=\s|$)"
)
_FIGURE = expression(r"\d")
_LETTER = rf"(?:{QUESTION_LETTER}|{ANSWER_LETTER})"
_LETTERED = expression(rf"{_LETTER}\s?{NUMBERS}\s?[:.)]?(?=\s|$)|(?i:{_LETTER}){NUMBER}\s?[:.)](?=\s|$)")
_INSIDE = expression(
    rf"[.?!][”’\"'»)]?\s+(?="
    rf"(?:(?:{_LETTER}|{SHORT_QUESTION}|{SHORT_ANSWER}|[{UPPER}][^\W\d_]{{3,{LONGEST_WORD}}})\.?\s|(?:{_LETTER}|{ENGLISH_LETTER})\d))"
)
# The word of a label in any form, and a number. Within a sentence no label begins with a small letter.
_LIKENESS = expression(
    rf"{_BOLD}(?:{NUMBERS}[.):]?\s+)?(?:{QUESTION_CAPITAL}|{MISSPELT_QUESTION}|{SHORT_QUESTION}|{QUESTION_LETTER}(?=\s?\d)"
    rf"|(?:{ANSWER}|{MISSPELT_ANSWER}|{SHORT_ANSWER}|Ad|{ANSWER_LETTER}(?=\d+\s?[:.)]))(?![^\W\d_])\s*{OF})\s*{NR}\(?\d{{1,4}}"
)
# Unpaired signs of emphasis do not show which words they emphasise: `Antwoord:*Ja`.
_GLUED_LIKENESS = expression(
    rf"[*_]{{0,3}}(?:{ONE_QUESTION}|{ONE_ANSWER})[*_]{{0,3}}:[*_]{{0,3}}(?=[{UPPER}«“‘][^\W\d_])"
)


@dataclass(frozen=True)
class Label:
    """The label of a question or an answer, with the numbers it names, as printed."""

    numbers: tuple[str, ...]


@dataclass(frozen=True)
class BareNumber:
    """One or more numbers without the word of a label: the numbers named, and the offset of their end in the text."""

    numbers: tuple[str, ...]
    end: int


@remembered
def answer_label(text: str) -> Label | None:
    """`1. Antwoord van het kabinet`, `Antwoord op vraag 3:`, `Antwoord 5 en 6`: the whole text, or None."""
    text = _plain(text)
    if not may_open_label(text) and not slipped_answer(text):
        return None
    is_short = len(text) <= LONGEST_LABEL or (len(text) <= LONGEST_HEADING and _ON_BEHALF.search(text))
    if not is_short or is_part_heading(text):
        return None
    if short := _SHORT_ANSWER_LABEL.fullmatch(text):
        return Label(numbers(short["after"]))
    found = _ANSWER_LABEL.fullmatch(text)
    if found is None and slipped_answer(text):
        return Label(())
    if found is None or (not (found["before"] or found["after"]) and _IS_NONE.search(found["by"])):
        return None
    later = _ANSWERED_NUMBERS.search(found["by"])
    return Label(numbers(found["before"] or found["after"] or (later["numbers"] if later else "")))


@remembered
def question_label(text: str) -> Label | None:
    """`Vraag 1`, `Vragen 5 t/m 8:`, `1. Vraag:`, `Vraag 2 (VVD)`: the whole text, or None.

    Who asks is part of a label that has a number, or ends in a colon.
    """
    text = _plain(text)
    may_be = len(text) <= LONGEST_LABEL and may_open_label(text)
    found = _QUESTION_LABEL.fullmatch(text) if may_be else None
    if found is None:
        return Label(()) if slipped_question(text) else None
    is_told = not found["by"] or text.endswith(":") or (found["after"] and text.endswith((")", "fractie", "fraktie")))
    return Label(numbers(found["before"] or found["after"] or "")) if is_told else None


def _plain(text: str) -> str:
    """A text without the signs of Markdown that make all of it bold or italic: `**Vraag 1:**`."""
    found = _EMPHASISED.fullmatch(text) if text.startswith("*") else None
    return found["text"] if found else text


@remembered
def is_label(text: str) -> bool:
    """Whether a line is the label of a question or an answer."""
    if len(text) > LONGEST_ALONE and not text.startswith("*") and not may_open_label(text):
        return False
    return answer_label(text) is not None or question_label(text) is not None


@remembered
def signed_label(text: str) -> int:
    """The offset after a label that opens a text and has a sign after it: `Antwoord: Ja.`; 0 when there is none."""
    found = _SIGNED.match(text) if may_open_label(text) else None
    return found.end() if found else slipped_opening(text)


@remembered
def unsigned_label(text: str) -> int:
    """The offset after a possible label that opens a text before a capital: `Vraag 1 Kunt u`; 0 when there is none."""
    found = _UNSIGNED.match(text) if may_open_label(text) else None
    return found.end() if found and found.end() <= LONGEST_OPENING and not is_label(text) else 0


def _may_open_numbers(text: str) -> bool:
    """Whether a text begins with a figure or a bracket, as `NUMBERS` does."""
    return text[:1].isdecimal() or text.startswith("(")


def number_alone(text: str) -> BareNumber | None:
    """The numbers of a text that holds nothing else: `1`, `5, 6 en 7.`."""
    found = _ALONE.fullmatch(text) if len(text) <= LONGEST_OPENING and _may_open_numbers(text) else None
    return BareNumber(numbers(found["numbers"]), 0) if found else None


def number_before_text(text: str) -> BareNumber | None:
    """The numbers that open a text before a capital: `1. Kunt u …`."""
    found = _BEFORE_TEXT.match(text) if _may_open_numbers(text) else None
    return BareNumber(numbers(found["numbers"]), found.end()) if found else None


def number_glued(text: str) -> BareNumber | None:
    """The number that opens a text, glued to its first word: `7Bent u`; it is a label only where it fits."""
    found = _NUMBER_GLUED.match(text) if _may_open_numbers(text) else None
    return BareNumber(numbers(found["numbers"]), found.end()) if found else None


def named_question(text: str) -> tuple[str, ...]:
    """The numbers in the label of a question that opens a short text: `Vraag 3 (VVD)`; empty when there are none."""
    found = _NAMED_QUESTION.match(text) if len(text) <= LONGEST_OPENING else None
    return numbers(found["numbers"]) if found else ()


def ad_label(text: str) -> BareNumber | None:
    """`Ad 1.`, as older letters label the answer to a question; `end` is 0 when the text holds nothing else."""
    found = _AD.match(text)
    return BareNumber(numbers(found["numbers"]), found.end() % len(text)) if found else None


def glued_label(text: str) -> int:
    """The offset after a label that opens a text, glued to its first word: `Vraag 2:Wanneer …`; 0 if none.

    A word is split only after a complete label; `Antwoord 1*Ja` is undecided.
    """
    found = _GLUED.match(text) if may_open_label(text) else None
    is_whole = found is not None and found.end() <= LONGEST_OPENING and is_label(found.group())
    return found.end() if found and is_whole else 0


@remembered
def loose_label(text: str) -> LooseLabel | None:
    """The opening of a text that is a label if its number fits: the word in any form, with slips, or one letter."""
    found = _LOOSE.match(text) if _FIGURE.search(text, 0, LONGEST_OPENING) else None
    rest = text[found.end() :].lstrip() if found else ""
    is_open = found is not None and bool(rest) and not (found["sign"] or re.match(_START, rest))
    kind = kind_of_word(found["word"], is_apart=text[0].isupper() and not is_open) if found else None
    if found is None or kind is None or found.end() > LONGEST_OPENING:
        return formed_label(text)
    return LooseLabel(kind, numbers(found["numbers"]), found.end(), is_open, len(found["word"].rstrip(".")) == 1)


def is_lettered(text: str) -> bool:
    """Whether a text may open with a label of one letter: `V4:`, `A4.`."""
    return _LETTERED.match(text) is not None


def labels_inside(text: str) -> Iterator[tuple[int, LooseLabel]]:
    """Possible labels after the end of a sentence within a text, each with its offset: `… komen? Vraag 5 Bent`."""
    for found in _INSIDE.finditer(text):
        label = loose_label(text[found.end() : found.end() + 2 * LONGEST_OPENING])
        if label and not label.is_open and label.end < len(text) - found.end():
            yield found.end(), label


def likeness(text: str) -> str:
    """The words at the start of a text that look like a label, whether or not they are one; empty if none."""
    found = (_LIKENESS.match(text) or _GLUED_LIKENESS.match(text)) if may_open_label(text) else None
    if found:
        return found.group()
    loose = loose_label(text)
    is_like = loose is not None and text[0].isupper() and (text[1:2].isalpha() or text[loose.end - 1] in ":.)")
    return text[: loose.end].strip() if loose and is_like else ""


def joint_numbers(text: str) -> int:
    """The offset after several numbers that open the words of an answer: `32 en 33. Dertig`; 0 when there are none."""
    found = _BEFORE_TEXT.match(text) if _may_open_numbers(text) else None
    return found.end() if found and len(numbers(found["numbers"])) > 1 and text[found.end() - 1] in ".:)" else 0
