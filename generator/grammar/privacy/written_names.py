"""Finds the name of a person in a line, without the office before it. All text here is folded.

A title or initials make a name certain; two words with a capital may also be a department.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import IntEnum

from generator.grammar.characters.alphabet import CAPITAL, LETTER, LOWER, MARKS
from generator.grammar.characters.expressions import expression
from generator.grammar.people.names import DOUBLE, PARTICLE, SURNAME, TITLE, WORD
from generator.model.text import Span


class Sureness(IntEnum):
    """The degree of certainty that words are the name of a person."""

    TYPED = 0  # words in small letters
    POSSIBLE = 1  # a word with a capital
    WHOLE = 2  # a first name and a surname, both with capitals
    SURE = 3  # one initial and a surname: `A. Algemeen` is a heading
    SUREST = 4  # a title, or several initials


@dataclass(frozen=True)
class WrittenName:
    """The span of a name with its titles (`core`), its span with a post after it (`, adviseur`), and its certainty."""

    span: Span
    core: Span
    sureness: Sureness
    has_title: bool = False


RANK = (
    r"(?i:(?:kapitein(?:-luitenant)?|luitenant)\ster\szee(?:\sder\s\w{3,7}\sklasse)?|(?:luitenant|kapitein|generaal|kolonel|majoor|brigade|schout|vice|commandeur|admiraal|sergeant|adjudant|eerste"
    r"|bij|ter|zee|nacht|-)*(?:luitenant|kapitein|generaal|kolonel|majoor|admiraal|sergeant|adjudant)(?:-?b\.d\.)?"
    r"|(?:l|b|g|r)?kol\.?|ltz\.?|kltz\.?|ktz\.?|maj\.?|lt\.?|kap\.?|cdre\.?|sgt\.?|aoo\.?"
    r"|(?:ms|mrs|mr|miss|madam|sir|herr|frau|meneer|mevrouw|mevr|mej|dames?|heren|weled\.?gel\.?|dr\.?h\.?c)\.?)"
)
_TITLE = rf"(?:(?:{TITLE}|{RANK})(?:(?<=\.)\s?|\s))"
# `J.`, `Th.`; a word of two or more letters with a dot is mostly an abbreviation.
_ONE = rf"(?:(?:Th|Ch|Chr|Ph|IJ|Ij|Tj|Sj|Dj|Fr|Joh|Jac|Alb|Yv|Wm|Ed|Ad|Cl|St)\.|{CAPITAL}\.)"
_INITIALS = rf"(?!P\.\s?O\.\sBox){_ONE}(?:[\s-]?{_ONE}){{0,7}}"
_NICKNAME = rf"\(\s?{WORD}(?:[\s-]{WORD}){{0,2}}\s?\)"
_FIRST_NAMES = rf"{WORD}(?:-{WORD})?(?:[ ]{WORD}(?:-{WORD})?){{0,2}}"
DEGREE_WORD = r"(?i:(?:[mb]\.?sc|ll\.?[mb]|mba|mpa|mpm|emi?a|ph\.?d|ma|ba|ra|rc|re|rva|cpc|md|mph|eur\s?ing)\b\.?)"
DEGREE = rf"(?:,?\s{DEGREE_WORD})"
_BRACKETS = r"\s?\([^()\d]{1,40}\)"
_BEHIND = rf"(?:{DEGREE}){{0,4}}(?:{_BRACKETS})?"
# A surname of two words, not a word that announces a number.
_SECOND = (
    rf"(?:[ ](?!{DEGREE_WORD}|(?:Tel|Fax|Mob|Kamer|Telefoon|Mobiel|E-?mail|Mail)\b)(?={CAPITAL}{LETTER}){WORD}{DOUBLE})"
)
_FIRST = rf"{_FIRST_NAMES}[ ](?:{_INITIALS}[ ]|{_NICKNAME}[ ])?"
_NAME = expression(
    rf"(?P<titles>{_TITLE}{{0,5}})(?:(?P<initials>{_INITIALS})\s?(?:{_NICKNAME}\s?)?|(?P<first>{_FIRST}))?"
    rf"(?P<surname>{SURNAME}{_SECOND}?){_BEHIND}"
)
# `Jansen, J. (Jan) de` as lists of staff have it.
_SURNAME_FIRST = expression(
    rf"(?P<titles>)(?:{PARTICLE}\s){{0,3}}{WORD}{DOUBLE},\s?{_TITLE}{{0,4}}(?P<initials>{_INITIALS})(?:\s?{_NICKNAME})?"
    rf"(?:\s{PARTICLE}){{0,3}}(?![^\W\d_])"
)
# `j. de vries` as people type it.
_SMALL = rf"[{LOWER}]{MARKS}"
_SMALL_WORD = rf"(?:{_SMALL}|'){{2,24}}"
_SMALL_NAME = expression(
    rf"(?P<titles>{_TITLE}{{0,5}})(?P<initials>(?:{_SMALL}\.[\s-]?){{1,6}})"
    rf"(?:{PARTICLE}\s){{0,4}}{_SMALL_WORD}(?:-{_SMALL_WORD})?(?![^\W\d_])"
)
_SMALL_WHOLE = expression(
    rf"(?P<titles>{_TITLE}{{0,5}})(?P<initials>){_SMALL_WORD}\s(?:{PARTICLE}\s){{0,4}}{_SMALL_WORD}(?![^\W\d_])"
)
# Words and signs between names.
_BETWEEN = expression(r"\s*[/&;|]\s*|\s+(?:en|and|or|of)\s+|\s*,\s*")
_TAIL = expression(r"(?:,\s|\s-\s).{1,60}")
# The value of a label may begin with the colon of that label.
_BULLETS = ":*•-"
# The words for the person's post, before the name on its line.
OFFICE = (
    r"(?i:[\w-]{0,24}(?:medewerk(?:er|ster|ers)|adviseur(?:s|se)?|advis[eo]rs?|behandelaars?|leid(?:er|ers|ster)|houders?|trekkers?"
    r"|co[oö]rdinator(?:en)?|secretaresse|secretariaat|juristen|jurist|ambtenaar|ambtenaren|managers?|beheerders?|stellers?"
    r"|auteurs?|schrijvers?|opstellers?|afzenders?|contactperso(?:on|nen)|inspecteurs?|functionaris|voorlichters?|officers?"
    r"|woordvoerders?|handlers?|assistent(?:e|en)?|onderzoekers?|projectleid\w+|specialist(?:en)?|rapporteurs?|stagiaire?)"
    r"|senior|junior|plaatsvervangend|plv\.|waarnemend|wnd\.)"
)
_OFFICE = expression(rf"(?:{OFFICE}\s{{1,3}}){{1,3}}")


def names_in(text: str, start: int, end: int) -> tuple[WrittenName, ...]:
    """The names that make up a span of a line, in order; empty when it holds any other words.

    An office before the first name is skipped; a post after the last (`, adviseur`) is included.
    """
    position = _skip(text, start, end)
    found: list[WrittenName] = []
    while one := _one(text, position, end):
        found.append(one)
        if one.span.end >= end:
            return tuple(found)
        between = _BETWEEN.match(text, one.span.end, end)
        following = _one(text, between.end(), end) if between else None
        if (
            between is None
            or following is None
            or (between.group().strip() == "," and following.sureness < Sureness.SURE)
        ):
            return _with_tail(text, found, end)
        position = between.end()
    return ()


def surest_at(text: str, start: int, end: int) -> Span | None:
    """The name with a title or initials that begins at an offset, whatever follows it; None when there is none."""
    found = _one(text, start, end)
    return found.span if found and found.sureness >= Sureness.SURE else None


def _skip(text: str, start: int, end: int) -> int:
    """The offset where the first name may begin: after white space, a colon or bullet, and the words of an office."""
    while start < end and (text[start].isspace() or text[start] in _BULLETS):
        start += 1
    office = _OFFICE.match(text, start, end)
    return office.end() if office else start


def _with_tail(text: str, found: list[WrittenName], end: int) -> tuple[WrittenName, ...]:
    last = found[-1]
    if _TAIL.fullmatch(text, last.span.end, end) is None:
        return ()
    return (*found[:-1], replace(last, span=Span(last.span.start, end)))


def _one(text: str, start: int, end: int) -> WrittenName | None:
    matches = (pattern.match(text, start, end) for pattern in (_SURNAME_FIRST, _NAME, _SMALL_NAME, _SMALL_WHOLE))
    found = next((match for match in matches if match), None)
    if found is None:
        return None
    span = Span(*found.span())
    return WrittenName(span, span, _sureness(found), bool(found["titles"]))


def _sureness(found: re.Match[str]) -> Sureness:
    initials = found["initials"] or ""
    if found["titles"] or initials.count(".") > 1:
        return Sureness.SUREST
    if initials:
        return Sureness.SURE
    if found.re.pattern == _SMALL_WHOLE.pattern:
        return Sureness.TYPED
    return Sureness.WHOLE if found["first"] else Sureness.POSSIBLE
