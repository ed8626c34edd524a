"""Names of laws and bodies before a short form that lacks letters of theirs, or has those of a translation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.long_forms.defined_phrases import SOURCES
from generator.grammar.short_forms.initials import WORD, Word, words_between
from generator.grammar.short_forms.letters import LINKING, gives
from generator.grammar.short_forms.shapes import letters_of
from generator.model.text import Span

# What a law is called: any of its words may give no letter (`Wet op het hoger onderwijs en … onderzoek (WHW)`).
_LAW = expression(
    r"(?:rijks|grond)?wet|wetboek|besluit|regeling|verdrag|verordening|richtlijn|statuut|handvest|protocol",
    re.IGNORECASE,
)
_LAW_TITLE = expression(r"(?:Alge|Tijdelijk|Europe|Internationa|Invoering|Uitvoering|Facultatie)\w+")
_MOST_WORDS_OF_LAW = 20
_OF_LAW = expression(r"W(?!et$)[a-z]{2,6}")
# What was defined before in the same sentence: `Besluit bouwwerken leefomgeving (Bbl) en het …`.
_CLOSED = expression(r"\([A-Z]\w{1,9}\)")
_LETTER_OF_LAW = expression(r"([A-Z])-wet")
_LAW_IN_ONE_WORD = expression(r"(?<![\w-])[A-Z][a-z]{4,}wet(?:\s(?:19|20)\d\d)?$")
_REACH_OF_LAW = 60
# What a body, a treaty or a programme is called in Dutch, though its letters are of another language.
_BODY = expression(
    r"\w*(?:overeenkomst|akkoord|verdrag|conventie|protocol|organisatie|agentschap|bureau|fonds|raad|rekenkamer|commissie"
    r"|commissaris|commissariaat|bank|unie|programma|dienst|autoriteit|instituut|hof|comité|centrum|mechanisme"
    r"|faciliteit|netwerk|partnerschap|alliantie|bond|federatie|vereniging|secretariaat|tribunaal|ruimte|systeem)",
    re.IGNORECASE,
)
_HEAD = expression(
    r"Dienst|Bureau|Agentschap|Stichting|Instituut|Fonds|Programma|Centrum|Autoriteit|Verdrag|Organisatie"
)
_COLLEGE = expression(
    r"College|Commissie|Raad|Stichting|Vereniging|Federatie|Platform|Adviesraad|Adviescollege|Adviescommissie|Instituut"
    r"|Centrum|Fonds|Bureau|Dienst|Inspectie|Autoriteit|Agentschap|Organisatie|Netwerk|Verbond|Unie|Bond|Programma"
)
_FEWEST_OF_BODY = 4
_BETWEEN = ("en", "&", "and", "voor", "for")
_OWNED = 3
_SHORTEST_ONE_WORD = 12
_ACT = expression(
    r"\b(?:[Uu]itvoerings|[Gg]edelegeerde\s+)?(?:[Vv]erordening|[Rr]ichtlijn|[Kk]aderbesluit|[Bb]esluit|[Bb]eschikking)\s+"
    r"(?:\((?:EU|EG|EEG|Euratom)[^()]{0,20}\)\s+)?(?:nr\.\s+)?\d{1,4}/\d{1,4}(?:/(?:EU|EG|EEG|JBZ|GBVB))?"
    r"(?=\s*$|\s+(?:van\s+(?:het\s+Europees\s+Parlement|de\s+(?:Raad|Commissie))|inzake|betreffende|over|tot)\b[^;:()]*$)"
)
_LAST_CAPITALS = expression(r"[A-Z]\w*[A-Z]\w*(?:[’']s)?")


def law_before(text: str, before: Span, short: str) -> Span | None:
    """The name of a law or a treaty that gives the letters of a short form, though not with every word.

    A later law may differ by its number alone: `Wet verlaging bezoldigingsmaximum WNT (WNT2)`.
    """
    words, letters = words_between(text, before, _MOST_WORDS_OF_LAW), letters_of(short)
    if not letters or not short[0].isupper() or (words and words[-1].end() != before.end):
        return None
    repeats = len(words) > 1 and words[-1][0] == short.rstrip("0123456789") != short
    for first in _starts_of_laws(words):
        if _CLOSED.search(text, words[first].start(), before.end):
            return None
        if repeats or gives([word[0] for word in words[first:]], letters, len(words)):
            return Span(words[first].start(), before.end)
    return None


def law_after(text: str, after: Span, short: str) -> Span | None:
    """The name of a law that a stretch holds, its article aside, and that gives the letters of a short form.

    `Wwft (Wet ter voorkoming van witwassen en financieren van terrorisme)`.
    """
    words, letters = list(WORD.finditer(text, after.start, after.end))[: _MOST_WORDS_OF_LAW + 1], letters_of(short)
    if words and words[0][0] in ("de", "het"):
        words = words[1:]
    if not letters or not words or len(words) > _MOST_WORDS_OF_LAW or not _LAW.fullmatch(words[0][0]):
        return None
    is_law = words[0][0][0].isupper() and is_of_law(short) and gives([word[0] for word in words], letters, len(words))
    is_whole = words[-1].end() == after.end and not any(sign in text[after.start : after.end] for sign in ";:()")
    return Span(words[0].start(), after.end) if is_law and is_whole else None


def loose_body_before(text: str, before: Span, short: str) -> Span | None:
    """A body that begins with its kind and gives all letters at the beginnings of words, though not with every word.

    `College van Toezicht collectieve beheersorganisaties Auteurs- en naburige rechten`, for `CvTA`.
    """
    words, letters = words_between(text, before, _MOST_WORDS_OF_LAW), letters_of(short)
    if len(letters) < _FEWEST_OF_BODY or not words or words[-1].end() != before.end:
        return None
    for first in range(len(words) - 2, -1, -1):
        if words[first][0][0] != letters[0] or not _COLLEGE.fullmatch(words[first][0]):
            continue
        initials = iter([part[0].casefold() for word in words[first:] for part in word[0].split("-") if part])
        is_given = all(letter.casefold() in initials for letter in letters)
        is_one = not any(sign in text[words[first].start() : before.end] for sign in ";:()")
        return Span(words[first].start(), before.end) if is_given and is_one else None
    return None


def shortened_law_before(text: str, before: Span, short: str) -> Span | None:
    """A law with a name in short, of which only the first words give letters: `Wet arbeidsongeschiktheid… (Wajong)`."""
    words = words_between(text, before, _MOST_WORDS_OF_LAW)
    for first in _starts_of_laws(words) if words and words[-1].end() == before.end else ():
        content = [word[0] for word in words[first:] if word[0].casefold() not in LINKING]
        if [word[0].casefold() for word in content[:2]] == list(short[:2].casefold()):
            return Span(words[first].start(), before.end)
    return None


def _starts_of_laws(words: Sequence[Word]) -> Iterator[int]:
    """Where names of laws may begin, the last first."""
    for at in range(len(words) - 1, -1, -1):
        if _LAW.fullmatch(words[at][0]):
            yield at
            if at and _LAW_TITLE.fullmatch(words[at - 1][0]):
                yield at - 1


def is_of_law(short: str) -> bool:
    """Whether a short form is written as those of laws are: `Wwft`, `Wlz`."""
    return _OF_LAW.fullmatch(short) is not None


def law_of_letter_before(text: str, before: Span, short: str) -> Span | None:
    """A law in one word, of which a short form has the first letter: `Elektriciteitswet 1998 (E-wet)`."""
    letter = _LETTER_OF_LAW.fullmatch(short)
    named = _LAW_IN_ONE_WORD.search(text, max(before.start, before.end - _REACH_OF_LAW), before.end) if letter else None
    return Span(*named.span()) if letter and named and named[0].startswith(letter[1]) else None


def body_before(text: str, before: Span, short: str) -> Span | None:
    """A body or a treaty with a name in capitals, if its letters come from another language.

    `tot stand gekomen Brede Economische en Handelsovereenkomst (CETA)`.
    """
    words = words_between(text, before)
    if short in SOURCES or not words or words[-1].end() != before.end or not _LAST_CAPITALS.fullmatch(short):
        return None
    if not words[-1][0][0].isupper():
        return None
    first = _first_in_capitals(text, words)
    if not _BODY.fullmatch(words[-1][0]) and not (first < len(words) - 1 and _HEAD.fullmatch(words[first][0])):
        return None
    is_name = first < len(words) - 1 or len(words[-1][0]) >= _SHORTEST_ONE_WORD
    return Span(words[first].start(), before.end) if is_name else None


def _first_in_capitals(text: str, words: Sequence[Word]) -> int:
    """The first of the words in capitals that the last word ends; `en` and `voor` may stand between them."""
    first = len(words) - 1
    for at in range(len(words) - 2, -1, -1):
        if any(sign in text[words[at].start() : words[first].start()] for sign in ",;:"):
            break
        if words[at][0][0].isupper() and words[at][0].casefold() not in LINKING:
            first = at
        elif words[at][0] not in _BETWEEN:
            break
    return _before_owner(words, first)


def _before_owner(words: Sequence[Word], first: int) -> int:
    """The first word of a body that a name in capitals owns: `Asielagentschap` for `… van de Europese Unie`."""
    is_owned = first >= _OWNED and words[first - 1][0] in ("de", "het") and words[first - 2][0] == "van"
    is_body = is_owned and words[first - _OWNED][0][0].isupper() and _BODY.fullmatch(words[first - _OWNED][0])
    return first - _OWNED if is_body else first


def act_before(text: str, before: Span) -> Span | None:
    """An act of the European Union by its number, with all that follows it: `Verordening (EU) 2016/679 … (AVG)`."""
    act = _ACT.search(text[before.start : before.end])
    return Span(before.start + act.start(), before.end) if act else None
