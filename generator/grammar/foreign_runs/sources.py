"""Where the parts of a source part: titles, the site that has one, the next source, and the years that end a title."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.field import Field
from generator.grammar.foreign_runs.parts import Part, Sign, Words
from generator.grammar.foreign_runs.quoted import QUOTED
from generator.grammar.foreign_runs.source_ends import START, end_of_title, ends_with_subtitle, without_paper
from generator.grammar.lexicons.counts import is_dutch
from generator.grammar.lexicons.lexicons import LEXICONS
from generator.grammar.lexicons.words import TextWord
from generator.grammar.words.dutch import SMALL_WORDS
from generator.grammar.words.sets import listed_phrases, word_set
from generator.model.text import Span

Phrase = tuple[Span, str]
# Bodies that have a site, as the last word of their names.
_BODIES = word_set(
    """
    academy agency assembly association auditors authority bank board bureau commission committee council court
    department federation foundation fund institute institution library ministry museum nations network observatory
    office organisation organization parliament secretariat service society union university
    """
)
# `Committee on the Elimination of Discrimination against Women, Concluding observations …`
_LONG_BODY = expression(
    r"(?:[A-Z][\w'’-]+\s){0,3}(?:Academies|Academy|Agency|Assembly|Bank|Board|Bureau|Cent(?:er|re)|Commission(?:er)?|Committee|Council|Court|Department"
    r"|Directorate|Federation|Forum|Institute|Ministry|Observatory|Office|Organi[sz]ation|Panel|Rapporteur|Representative|Secretariat)"
    r"\s(?:against|for|of|on|to)\s[^,.;:()\n]{3,90},\s(?=[A-Z])"
)
# `Ministry of Agriculture, Nature and Food Quality`
_LIST = expression(r"(?:[A-Z][\w'’-]*(?:,?\s)){1,4}(?:and|&)\s[A-Z]")
_AUTHORS = (_BODIES - {"nations", "union"}) | word_set(
    """
    academies alliance associates campaign center centre coalition commissioner consulting europe executive forum group
    inspectorate international ombudsman panel programme research sciences settlements treasury trust unit watch women
    """
)
_PAUSE = expression(r"\s+[–—|>-]\s+")
_NEXT = expression(r";\s+(?=[^\W\d_a-zß-ÿ])")
_HOST = r"\s\((?:https?://)?(?:[\w-]+\.)+[a-z]{2,6}(?:/[^\s()]*)?\)"
_HOST_ITSELF = expression(r"\.[A-Za-z]{2,3}(?!\w)")
_ON_SITE = expression(_HOST)
_END_OF_SITE = expression(
    r"$|[.;\n]|,\s(?:https?:|www\.|geraadpleegd|bezocht|gezien|laatst|zie|op\s)|\s\(|:\s(?:https?:|www\.)"
)
# The site alone, behind a title: `EU Pollinators Initiative | Environment (europa.eu)`.
_SITE = expression(rf"\s[–—|>-]\s(?P<site>[^\W\d_a-zß-ÿ][\w&,’'‑ -]{{2,60}}?)(?={_HOST})")
_END_OF_TITLE = expression(r"$|[.,;:\n]|\s[(|–—>-]")
_START = expression(rf"(?:{START}|[«“„‘\"])$")
_START_OF_SOURCE = expression(rf"{START}$")
_START_OF_FIELD = expression(rf"(?:{START}|,\s)$")
_SHORT_START = expression(rf"{START}[A-Z]{{2,8}}\s$")
_YEAR = expression(r"(?:19|20)\d\d")
_SPACE = expression(r"\s(?:&\s)?")
_WITHIN = expression(r"\s|,\s|:\s")
_CLAUSE = expression(r";\s")
_SUBTITLE = expression(r"\.\s")
_GAZETTE = expression(
    r"(?:(?:Bundestags|Bundesrats)?[Dd]rucksache|Bundesgesetzblatt|BGBl\.?|Bundesanzeiger|Journal officiel"
    r"|Moniteur belge|Official Journal|Federal Register)"
    r"[^\W\d_]?(?:\s(?:\d[\d/.-]*|[IVXLC]+|nr\.?|no\.?|n°|p\.?|S\.?|Teil|L|C))+"
)
_AND = frozenset({"and", "&"})
_OF_LANGUAGE = (Part.OWN, Part.MAY, Part.PLAIN, Part.LINK)
_LINKS = (Part.PLAIN, Part.LINK)
_MOST_NAMES = 3
_LONGEST_AUTHOR = 6
_MOST_ITEMS = 8
_FEWEST = 3
_LONGEST_TITLE = 8
_LONGEST_LETTERS = 6
_REACH = 20


def with_sources(text: str, words: Sequence[TextWord], found: Iterable[Phrase]) -> list[Phrase]:
    """The phrases of a text, in order, each as far as the part of the source goes that it stands in."""
    phrases = [
        (without_paper(text, span), language)
        for span, language in sorted(found)
        if not _GAZETTE.fullmatch(text, span.start, span.end)
    ]
    if not phrases:
        return []
    by_language = {language: Words(text, words, language) for language in LEXICONS}
    quoted = [match.span() for match in QUOTED.finditer(text)]
    parted: list[Phrase] = []
    for span, language in phrases:
        # The last quotation that begins before its end.
        last = bisect_left(quoted, (span.end,)) - 1
        pieces = [span] if last >= 0 and quoted[last][1] > span.start else list(_parts(text, span))
        parted.extend((piece, language) for piece in pieces)
    longer = [_longer(by_language, each) for each in parted]
    # With the names before it the author may be whole: `RAND Europe, Understanding …`.
    again = [(piece, language) for span, language in longer for piece in _author_and_title(text, span)]
    whole = _with_subtitles(text, _apart(again))
    return sorted([*whole, *_sites(by_language, whole)])


def _parts(text: str, span: Span) -> Iterator[Span]:
    """The sources that a semicolon parts, each without the site that has it, which follows."""
    start = span.start
    for sign in [*_NEXT.finditer(text, span.start, span.end), None]:
        end = sign.start() if sign else span.end
        pause = next(reversed(list(_PAUSE.finditer(text, start, end))), None)
        if pause and _HOST_ITSELF.match(text, end):
            end = pause.start()
        elif pause and _is_site(text, Span(pause.end(), end)):
            yield from _author_and_title(text, Span(start, pause.start()))
            start = pause.end()
        yield from _author_and_title(text, Span(start, end))
        start = sign.end() if sign else end


def _author_and_title(text: str, span: Span) -> Iterator[Span]:
    """A title, and the body before it that made it: `Transparency International – Corruption Perceptions Index`."""
    pause = _PAUSE.search(text, span.start, span.end)
    author = text[span.start : pause.start()].split() if pause else []
    is_author = 1 < len(author) <= _LONGEST_AUTHOR and author[-1].casefold() in _AUTHORS
    body = _end_of_body(text, span)
    comma = body or text.find(", ", span.start, span.end)
    if body or (comma > 0 and _is_author(text, Span(span.start, comma)) and text[comma + 2].isupper()):
        if text[span.start : comma].casefold() not in listed_phrases("foreign-names"):
            yield Span(span.start, comma)
        yield Span(comma + 2, span.end)
    elif pause and is_author and " " in text[pause.end() : span.end]:
        yield Span(span.start, pause.start())
        yield Span(pause.end(), span.end)
    else:
        yield span


def _end_of_body(text: str, span: Span) -> int:
    """Where a body ends that its first words name, before the comma of a source that no list stands around; else 0."""
    body = _LONG_BODY.match(text, span.start, span.end)
    is_first = _START_OF_SOURCE.search(text[max(0, span.start - _REACH) : span.start])
    return body.end() - len(", ") if body and is_first and not _LIST.match(text, body.end()) else 0


def _is_author(text: str, span: Span) -> bool:
    """Whether a body stands first in a source, before a comma that a title follows."""
    author = text[span.start : span.end].split()
    is_first = _START_OF_SOURCE.search(text[max(0, span.start - _REACH) : span.start])
    return 1 < len(author) <= _LONGEST_AUTHOR and author[-1].casefold() in _AUTHORS and is_first is not None


def _is_site(text: str, span: Span) -> bool:
    """Whether the words behind the last pause of a title name the site that has it."""
    if _ON_SITE.match(text, span.end):
        return True
    last = text[span.start : span.end].rsplit(maxsplit=1)[-1].casefold()
    return last in _BODIES and _END_OF_SITE.match(text, span.end) is not None


def _sites(by_language: dict[str, Words], found: Sequence[Phrase]) -> Iterator[Phrase]:
    """The names of sites right behind a title, where nothing was found in them."""
    text = next(iter(by_language.values())).text
    starts = [span.start for span, _ in found]
    ends = {span.end: language for span, language in found}
    for match in _SITE.finditer(text):
        span, language = Span(*match.span("site")), ends.get(match.start())
        at = bisect_left(starts, span.end) - 1
        if language not in by_language or found[at][0].end > span.start:
            continue
        words = by_language[language]
        first = bisect_left(words.words, span.start, key=attrgetter("start"))
        last = bisect_right(words.words, span.end, key=attrgetter("end")) - 1
        parts = [words.part(at) for at in range(first, last + 1)]
        is_of_language = Part.MAY in parts and Field(words, first, last, ()).is_of_language()
        if (Part.OWN in parts or is_of_language) and not text[span.start : span.end].isupper():
            yield span, language


def _longer(by_language: dict[str, Words], phrase: Phrase) -> Phrase:
    """A phrase with the names before it, the items of its list, and the years behind it."""
    span, language = phrase
    if language not in by_language:
        return phrase
    words = by_language[language]
    span = Span(span.start, end_of_title(words, span))
    at = bisect_left(words.words, span.start, key=attrgetter("start"))
    if at < len(words.words) and words.words[at].start == span.start:
        span = Span(words.words[_first(words, at, span)].start, span.end)
    return Span(span.start, end_of_title(words, span)), language


def _first(words: Words, at: int, span: Span) -> int:
    """The number of the first word of a title that is found from the word `at` on."""
    year = _year_before(words, at)
    if year < at:
        return _before(words, year, _is_name, _SPACE)
    is_long = words.text.count(" ", span.start, span.end) + words.raw(at).islower() + 1 >= _FEWEST
    if not is_long or not _END_OF_TITLE.match(words.text, span.end):
        return at
    is_small = words.raw(at).islower() and words.raw(at) not in _AND
    # `Shift, share, save: Mobility in cities`
    is_behind = words.text[max(0, span.start - 2) : span.start] == ": " and at and words.raw(at - 1).islower()
    is_behind = is_behind and words.part(at - 1) not in _LINKS
    is_small = is_small or bool(is_behind)
    first = _before(words, at, _is_item, _WITHIN) if is_small else at
    # `Vattenfall Nordic warns of shortages in the grid`, `IEA guidance on fuel stocks`
    return first if first < at else _before(words, at, _is_name, _SPACE)


def _year_before(words: Words, at: int) -> int:
    """The number of the year that a title begins with, first or behind names: `2022 Posture Review`."""
    if not at or not _YEAR.fullmatch(words.raw(at - 1)) or not words.is_capital(at):
        return at
    year = words.words[at - 1]
    before = words.text[max(0, year.start - _REACH) : year.start]
    is_beside = words.text[year.end : words.words[at].start] == " "
    if not is_beside:
        return at
    is_first = _START_OF_FIELD.search(before) or _SHORT_START.search(before)
    return at - 1 if is_first or _before(words, at - 1, _is_name, _SPACE) < at - 1 else at


def _before(words: Words, at: int, may_stand: Callable[[Words, int], bool], signs: re.Pattern[str]) -> int:
    """The number of the first word of a source, if nothing but words that may stand lead from it; else the same."""
    most = _MOST_NAMES if signs is _SPACE else _MOST_ITEMS
    for first in range(at - 1, max(-1, at - 1 - most), -1):
        between = words.text[words.words[first].end : words.words[first + 1].start]
        if not signs.fullmatch(between) or not may_stand(words, first):
            return at
        start = words.words[first].start
        begins = _START if signs is _SPACE else _START_OF_FIELD
        if _CLAUSE.fullmatch(words.text, start - 2, start) and not words.is_capital(at):
            return first
        if words.is_capital(first) and begins.search(words.text[max(0, start - _REACH) : start]):
            # A word alone before a comma is an author, or a place.
            is_list = at + 1 < len(words.words) and words.raw(at + 1) in _AND
            is_author = signs is _WITHIN and first + 1 == at and between.startswith(",") and not is_list
            return at if is_author else first
    return at


def _is_name(words: Words, at: int) -> bool:
    """Whether a word before a title may be a name that this one begins with: `Saba Comprehensive Cancer Care Plan`."""
    small = words.raw(at).casefold()
    if small in _AND:
        return True
    if words.raw(at).isupper() and 1 < len(small) <= _LONGEST_LETTERS:
        return True
    if not words.is_capital(at) or small in SMALL_WORDS:
        return False
    if words.part(at) in (Part.NAME, Part.BORDER) and is_dutch(small):
        return False
    # What only ends as Dutch words do is a name where one follows: `Fluvioschap Enexis 2022 Market Outlook`.
    is_before_name = words.sign(at) is Sign.BESIDE and words.part(at + 1) is Part.NAME and words.raw(at + 1).istitle()
    return words.part(at) in (Part.NAME, Part.MAY, Part.OWN) or (words.part(at) is Part.BORDER and is_before_name)


def _is_item(words: Words, at: int) -> bool:
    """Whether a word may be of a list in the language: `Align, act, accelerate`."""
    small = words.raw(at).casefold()
    is_link = words.part(at) is Part.LINK and small in SMALL_WORDS
    if words.part(at) is Part.NAME:  # `Glyphosate: no critical areas of concern`
        return words.text.startswith(": ", words.words[at].end) and not is_dutch(small)
    return words.part(at) in _OF_LANGUAGE and (not is_link or not words.is_capital(at))


def _with_subtitles(text: str, phrases: Iterable[Phrase]) -> list[Phrase]:
    """The phrases, where a title behind an author has a subtitle: `…, Trapped in limbo. Life in a camp,`."""
    made: list[Phrase] = []
    for span, language in phrases:
        before = made[-1] if made else None
        if before and before[1] == language and _is_subtitle(text, before[0], span):
            made[-1] = (Span(before[0].start, span.end), language)
        else:
            made.append((span, language))
    return made


def _is_subtitle(text: str, title: Span, span: Span) -> bool:
    """Whether a title behind a comma, and words in small letters up to the next one, stand around a full stop."""
    if _CLAUSE.fullmatch(text, title.end, span.start):
        return text[title.start].isupper() and text[span.start].islower()
    if not _SUBTITLE.fullmatch(text, title.end, span.start) or text[max(0, title.start - 2) : title.start] != ", ":
        return False
    is_short = len(text[title.start : title.end].split()) <= _LONGEST_TITLE
    small = [word for word in text[span.start : span.end].split()[1:] if word.islower() and len(word) > _FEWEST]
    is_further = bool(small) or ends_with_subtitle(text[span.start : span.end].split(maxsplit=1)[0])
    return is_short and is_further and text[span.end : span.end + 2] == ", "


def _apart(found: Iterable[Phrase]) -> list[Phrase]:
    """The phrases in order, of two that overlap as one the longer."""
    kept: list[Phrase] = []
    for each in sorted(found):
        if not kept or not kept[-1][0].overlaps(each[0]):
            kept.append(each)
        elif len(each[0]) > len(kept[-1][0]):
            kept[-1] = each
    return kept
