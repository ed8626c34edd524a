"""What begins and ends a title beyond the words that prove it: the word before a link, a bracket, letters, a year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.bodies import is_body_abroad
from generator.grammar.foreign_runs.names import BODIES
from generator.grammar.foreign_runs.source_ends import START
from generator.grammar.lexicons.counts import has, is_dutch, is_far_more_dutch
from generator.grammar.lexicons.lexicons import LEXICONS
from generator.grammar.words.dutch import SMALL_WORDS
from generator.model.text import Span

Phrase = tuple[Span, str]
# `Inclusive Framework on BEPS`: these links are English, and Dutch has none of them.
_LETTERS = expression(r"\s(?:on|against|with|within|between)\s(?:the\s)?[A-Z]{2,8}(?!\w|-[A-Z\d])")
# `Common Position 2008/944/CFSP`
_OF_NUMBER = expression(r"(?<=\d)/\d{1,4}(?:/[A-Z]{2,6})?(?![\w/])")
# Dutch leads to a title so at the start of a sentence: `In Global Compact …`.
_DUTCH_IN = expression(r"In\s(?=[A-Z])")
# `Gavi, the Vaccine Alliance`: the name that English says something of, within a sentence.
_NAMED = expression(r"(?<=\s)(?P<name>[A-Z][\w-]{2,20}),\s$")
_SAID = expression(r"the\s[A-Z]")
_YEAR = expression(r"\s(?:19|20)\d\d(?:[-–/](?:(?:19|20)\d\d|\d\d))?(?![\w/-]|[.,]\d)")
# `Förderrichtlinie Wolf`: what a law or a plan is about, which has a capital in German alone.
_ABOUT = expression(r"\s(?P<word>[A-ZÄÖÜ][a-zäöüß]{2,})(?![\w-])")
_PLAN = expression(
    r"\w*(?i:agenda|bericht|fonds|gesetz|initiative|konzept|leitlinie|offensive|pakt|paket|plan|programm|projekt"
    r"|richtlinie|statistik|strategie|verordnung)"
)
# `Erasmus for Young Entrepreneurs`, `Protocol to Prevent …`: a link of English leads on from the capital before it.
_LED = expression(r"(?:for|to|on|with|against|without|between)\s")
_LEADING = expression(r"(?<![\w'’-])(?P<word>[A-Z][a-z]{2,})\s$")
# `Code de procédure pénale`, `loi de finances`: what Dutch `de` does not stand behind.
_FRENCH_HEAD = expression(
    r"(?<![\w'’-])(?P<word>(?:Accord|Arrêté|Avis|Charte|Code|Comptes|Décret|Droit|Fonds|Guide|Juge|Loi|Note|Pacte|Plan|Procureur|Programme"
    r"|Projet|Proposition|Rapport|Taux|Traité|Tribunal|décret|juge|loi|projet|proposition)s?)\sde\s$"
)
# `Post Office (Horizon System) Offences Act`
_BRACKET = expression(r"(?<![\w'’-])(?P<words>(?:[A-Z][\w'’-]+\s(?:(?:of|and|for|the)\s)*){1,5})\([^()\n]*$")
# `Rat von Sachverständigen für Umweltfragen`: heads that Dutch has, too.
_GERMAN_HEAD = expression(
    r"(?<![\w'’-])(?:(?:Das|Der|Die)\s)?(?:Amt|Bericht|Bund|Forum|Gericht|Haus|Institut|Land|Plan|Programm|Projekt|Rat|Tag"
    r"|Verband|Verein|Zentrum)\s(?:der|des|für|von|zum|zur)\s(?:(?:die|das|den|dem|der)\s)?$"
)
# `Annex VI of the MARPOL Convention`, `Recommendation CM/Rec(2018)2 on the roles …`
_NUMBERED = expression(
    r"(?<![\w'’-])(?:Annex|Appendix|Article|Chapter|Decision|Directive|Goal|Part|Principle|Protocol|Recommendation|Regulation"
    r"|Resolution|Rule|Schedule|Section|Target|Title)\s[\w()/.-]{1,24}\s(?:concerning|for|of|on|to)\s$"
)
# `San Remo Manual on …`
_PLACE = expression(r"(?<![\w'’-])(?:El|Las|Los|New|San|Santa|Saint|St\.)\s[A-Z][a-zà-ÿ]+\s$")
# `Thüringer Landesverwaltungsamt`
_GERMAN_LAND = expression(
    r"(?<![\w'’-])(?:(?:Berlin|Brem|Düsseldorf|Frankfurt|Hamburg|Köln|Leipzig|München|Münchn|Saarbrück|Stuttgart|Thüring)er"
    r"|(?:Badisch|Bayerisch|Brandenburgisch|Hessisch|Niedersächsisch|Saarländisch|Sächsisch|Westfälisch)e[srnm]?)\s$"
)
# `post-2015 framework`, `de Ten Principles`
_BEFORE = expression(r"(?<![\w-])(?:(?:post|pre)-(?:19|20)\d\d|(?<=[dD]e\s)Ten)\s$")
# The last item of a list in English, which alone has a comma before `and`: `Theory, Strategy, and Practice`.
# `Country Report: Eritrea – National service`
# `Institut für Bau-, Stadt- und Raumforschung`
_SHARED = expression(r"[-‐‑],\s")
_COUNTRY = expression(r":\s[A-Z][a-zë]{3,}(?:\s[A-Z][a-zë]{3,})?\s[–—-]\s")
_LAST_ITEM = expression(r",\s(?=(?:and|or)\s)|\s[–—-]\s(?=(?:19|20)\d\d\s)")
_ITEM = expression(r"(?:,\s[a-z]{3,}){0,3},\s(?:and|or)\s[A-Za-z][a-z]{2,}(?![\w-])")
# `OESO-rapport Tax Morale`: the end of a Dutch compound, and the title behind it.
_COMPOUND_END = expression(r"(?<=\w[-‐‑])(?P<word>[a-z]{3,})\s(?=[A-Z])")
# `for the former Yugoslavia`: the name that an adjective of a title leads to.
_TO_NAME = expression(r"\bthe\s(?:former|northern|southern|eastern|western|occupied|wider)$")
_NAME = expression(r"\s[A-Z][a-z]{2,}(?![\w-])")
# `Financial Stability Review, November 2019`: Dutch writes no month so.
_MONTH = expression(
    r",\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)"
    r"\s(?:19|20)\d\d(?!\w)"
)
# `Report 2018 (2019), p. 8`: the year of publication stands behind the one of the title.
_YEAR_BEFORE_YEAR = expression(r"\s(?:19|20)\d\d(?=\s\((?:19|20)\d\d\))")
_FRENCH_YEAR = expression(
    r"(?:\s(?:en|pour)\s(?:19|20)\d\d(?=[,»”’]|\.$))|,\s(?:\d{1,2}e\s)?édition(?:\s(?:19|20)\d\d)?(?!\w)"
)
_SENTENCE = expression(r"^$|[.?!\n]\s?$")
_PAIR = 2
_BODIES = BODIES | {"arrangement", "process", "regime", "semester"}
_DUTCH_AND = expression(r"\s(?:en|of|alsmede)\s")
_DUTCH_ON = expression(r"\s[a-z]")
# `AI in the UK: ready, willing and able?`: what stands before the pause of a title, with a word that English alone has.
_TITLE = expression(r"(?:^|[,;]\s|[«“„‘\"])(?P<title>[A-Z][\w'’-]*(?:\s[\w'’-]+){1,8}):\s$")
_ENGLISH = frozenset({"and", "for", "on", "the", "to", "with"})
_LONGEST_TITLE = 90
# `Handbook of Maritime Security, Volume 2`, `Threat Assessment (SOCTA) 2017`
_PART = expression(
    r",\s(?:Annex|Book|Chapter|Issue|Part|Phase|Session|Volume)\s(?:\d{1,3}|[IVX]{1,5})(?!\w)|,\s(?:(?:19|20)\d\d|[a-z]{3,8}|\d(?:st|nd|rd|th))\s[Ee]dition(?!\w)|\s\([A-Z]{2,8}\)\s(?:19|20)\d\d(?=[,;»”’]|\.$)"
)
# `Raad van Europa, Inequality and growth`
_BEHIND_DUTCH = expression(r"[A-Z]\w+\s(?:van|voor)\s(?:de\s|het\s)?$")
_AUTHOR = expression(r"(?P<name>[A-Z][\w’'-]*),\s(?=[A-Z])")
_SOURCE = expression(rf"{START}$")
# `European Semester 2016: Country report`, `Tackling antimicrobial resistance (AMR) together`
_REST = expression(
    r"\s(?:(?:19|20)\d\d:\s(?=[A-Z])|\([A-Z]{2,8}\)\s(?=[a-z]))(?P<words>[A-Za-z][a-z]+(?:\s[a-z]+){0,3})(?=[,;»”’]|\s\(|\.$)"
)
_CLOSING = expression(r"[’'](?!\w)")
_REACH = 24
_FAR = 48
_SIGNS_OF_END = (_MONTH, _YEAR_BEFORE_YEAR, _PART)
_LONGEST_BRACKET = 80


def _in_quotation(text: str, span: Span) -> Span:
    """A phrase that a quotation mark stands right before, to the mark that closes: `‘Firms sold spyware’ in …`."""
    mark = text[span.start - 1 : span.start]
    close = _CLOSING.search(text, span.start, span.end) if mark and mark in "‘'" else None
    if not close or _CLOSING.match(text, span.end) or _CLOSING.search(text, close.end(), span.end):
        return span
    return Span(span.start, close.start())


def with_ends(text: str, found: Iterable[Phrase]) -> Iterator[Phrase]:
    """The phrases of a text, in order, each with what ends it, or begins it, beyond the words that prove it."""
    quoted = ((_in_quotation(text, _without_dutch(text, span)), language) for span, language in found)
    listed = ((piece, language) for span, language in quoted for piece in _of_dutch_list(text, span))
    for span, language in _with_last_items(text, listed):
        if language == "en":
            first = _with_names(text, _from(text, _with_leading(text, span), _BEFORE))
            yield _in_english(text, _with_bracket(text, first)), language
        elif language == "fr":
            edition = _FRENCH_YEAR.match(text, span.end)
            yield _from(text, Span(span.start, edition.end() if edition else span.end), _FRENCH_HEAD), language
        elif language == "de":
            yield _in_german(text, _from(text, _from(text, span, _GERMAN_HEAD), _GERMAN_LAND)), language
        else:
            yield span, language


def _without_dutch(text: str, span: Span) -> Span:
    """A phrase without the end of a Dutch compound, and without the `In` of a sentence that goes on in Dutch."""
    part = _COMPOUND_END.match(text, span.start)
    if part and part.end() < span.end and is_dutch(part["word"]):
        return Span(part.end(), span.end)
    author = _AUTHOR.match(text, span.start)
    if author and author.end() < span.end and _is_author(text, author):
        return Span(author.end(), span.end)
    led = _DUTCH_IN.match(text, span.start, span.end)
    is_first = _SENTENCE.search(text[max(0, span.start - _PAIR) : span.start])
    return Span(led.end(), span.end) if led and is_first and _DUTCH_ON.match(text, span.end) else span


def _is_author(text: str, author: re.Match[str]) -> bool:
    """Whether the word before the comma is none of the title: of a Dutch name, or the only one of an author."""
    before, small = text[max(0, author.start() - _REACH) : author.start()], author["name"].casefold()
    if _BEHIND_DUTCH.search(before):
        return is_dutch(small)
    return _SOURCE.search(before) is not None and not LEXICONS["en"].has(small)


def _of_dutch_list(text: str, span: Span) -> Iterator[Span]:
    """The two names of bodies that a comma parts where a list in Dutch goes on: `X Group, Office for Y en …`."""
    comma = text.rfind(", ", span.start, span.end)
    pieces: Sequence[Span] = (Span(span.start, comma), Span(comma + len(", "), span.end)) if comma > 0 else ()
    is_list = bool(pieces) and _DUTCH_AND.match(text, span.end) and text[pieces[1].start].isupper()
    are_names = is_list and all(
        any(word.casefold() in _BODIES for word in text[piece.start : piece.end].split()) for piece in pieces
    )
    yield from pieces if are_names else (span,)


def _with_last_items(text: str, found: Iterable[Phrase]) -> Iterator[Phrase]:
    """The phrases, those in English with the last item of the list that a comma parts from them."""
    held: Phrase | None = None
    for span, language in found:
        sign = (_LAST_ITEM.match(text, held[0].end) or _COUNTRY.match(text, held[0].end)) if held else None
        is_one = sign is not None and sign.end() == span.start and _is_english(text[span.start : span.end], language)
        if held and held[1] == language == "de" and _SHARED.fullmatch(text, held[0].end, span.start):
            held = (Span(held[0].start, span.end), language)
            continue
        if held and held[1] == "en" and is_one:
            held = (Span(held[0].start, span.end), "en")
            continue
        if held:
            yield _with_item(text, held)
        held = (span, language)
    if held:
        yield _with_item(text, held)


def _is_english(written: str, language: str) -> bool:
    """Whether a phrase is English, also one that was taken for French: `National service`."""
    return language == "en" or all(has(word.casefold(), "en") for word in written.split())


def _with_item(text: str, phrase: Phrase) -> Phrase:
    span, language = phrase
    item = _ITEM.match(text, span.end) if language == "en" else None
    is_english = item and all(has(word.casefold(), "en") for word in item[0].replace(",", "").split())
    return (Span(span.start, item.end()), language) if item and is_english else phrase


def _from(text: str, span: Span, before: re.Pattern[str]) -> Span:
    """A phrase from where the words begin that stand right before it."""
    words = before.search(text, max(0, span.start - _FAR), span.start)
    return Span(words.start(), span.end) if words else span


def _with_leading(text: str, span: Span) -> Span:
    """A phrase that a small link begins, with the word in a capital before it."""
    if not _LED.match(text, span.start):
        return span
    word = _LEADING.search(text, max(0, span.start - _REACH), span.start)
    is_led = word and word["word"].casefold() not in SMALL_WORDS
    return Span(word.start("word"), span.end) if word and is_led else span


def _with_names(text: str, span: Span) -> Span:
    """A title with the number that leads to it, or with the name of a place of two words that it begins with."""
    return _from(text, span, _NUMBERED if text[span.start].islower() else _PLACE)


def _with_bracket(text: str, span: Span) -> Span:
    """A phrase that begins in a bracket and goes on behind it, with the bracket and the title before it."""
    written = text[span.start : span.end]
    if written.count(")") <= written.count("("):
        return span
    before = _BRACKET.search(text, max(0, span.start - _LONGEST_BRACKET), span.start)
    start = before.start("words") if before else span.start + written.index(")") + 2
    return Span(start, span.end) if start < span.end else span


def _in_english(text: str, span: Span) -> Span:
    span = _with_title(text, span)
    written = text[span.start : span.end]
    rest = _REST.match(text, span.end) if " " in written else None
    words = rest["words"].casefold().split() if rest else []
    if rest and all(has(word, "en") and word not in SMALL_WORDS for word in words):
        return Span(span.start, rest.end())
    if number := _OF_NUMBER.match(text, span.end):
        return Span(span.start, number.end())
    led = _NAME.match(text, span.end) if _TO_NAME.search(written) else None
    if led:
        return Span(span.start, led.end())
    if " " in written and (dated := next(filter(None, (sign.match(text, span.end) for sign in _SIGNS_OF_END)), None)):
        return Span(span.start, dated.end())
    if written[:1].isupper() and " " in written and written.rsplit(maxsplit=1)[-1][:1].isupper():
        letters = _LETTERS.match(text, span.end)
        return Span(span.start, letters.end()) if letters else span
    name = _NAMED.search(text, max(0, span.start - _REACH), span.start) if _SAID.match(written) else None
    return Span(name.start("name"), span.end) if name and not _is_word(name["name"].casefold()) else span


def _with_title(text: str, span: Span) -> Span:
    """A subtitle in small letters with the title before its pause, if no word of this is Dutch."""
    if not text[span.start].islower() or text[max(0, span.start - _PAIR) : span.start] != ": ":
        return span
    before = _TITLE.search(text, max(0, span.start - _LONGEST_TITLE), span.start)
    words = before["title"].split() if before else []
    is_dutch_word = any(is_far_more_dutch(word.casefold(), "en") for word in words if not word.isupper())
    is_english = not _ENGLISH.isdisjoint(words) and not is_dutch_word
    return Span(before.start("title"), span.end) if before and is_english else span


def _is_word(small: str) -> bool:
    return is_dutch(small) or has(small, "en")


def _in_german(text: str, span: Span) -> Span:
    """The title of a law or a plan, one word of German, with what it is about and with its year."""
    if not _PLAN.fullmatch(text, span.start, span.end) or is_body_abroad(text[span.start : span.end]):
        return span
    about = _ABOUT.match(text, span.end)
    if about and about["word"].casefold() not in SMALL_WORDS and has(about["word"].casefold(), "de"):
        return Span(span.start, about.end())
    year = _YEAR.match(text, span.end)
    return Span(span.start, year.end()) if year else span
