"""Articles of acts: `artikel 3, eerste lid, Awb`, `de artikelen 5.1, 5.2 en 5.3 Woo`, `artikel 669 van Boek 7 BW`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing, Tried
from generator.grammar.references.acts import Act, NamedAct, act_at
from generator.grammar.references.introduced_acts import named_acts
from generator.grammar.references.parts.with_address import refer
from generator.grammar.references.parts.writing import GAP
from generator.model.annotation import Certainty
from generator.model.reference import DossierContext, NamedActs, Reference
from generator.model.text import Span

# `B 1`, `Ya 3`: acts on elections number the articles of each chapter by its letter.
_OF_CHAPTER = r"[A-Z][a-z]?\s?(?=[0-9])"
_FIGURES = r"[0-9]{1,4}[a-z]{0,12}+(?:[:.][0-9]{1,4}[a-z]{0,12}+){0,3}+"
_NUMBER = rf"(?:[0-9]{{1,2}}[Aa]:|{_OF_CHAPTER})?+{_FIGURES}(?![\w:])(?!-[0-9])"
_CHAPTER_AND_NUMBER = expression(r"(?P<chapter>[A-Z][a-z]?)\s?(?P<number>[0-9]+[a-z]*)")
_START = Needing(
    expression(rf"(?<![\w-])(?i:(?P<plural>artikelen|artt\.?+)|artikel|art\.?+){GAP}(?P<number>{_NUMBER})"), ["art"]
)

_ORDINAL = (
    r"(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende"
    r"|vijftiende|zestiende|laatste|enig|[0-9]{1,2}(?:e|de|ste))(?!\w)"
)
_UNIT = r"(?:lid|leden|volzin(?:nen)?|zin(?:nen|snede)?|alinea|gedachtestreepje)(?!\w)"
_DOUBLED = "|".join(2 * letter for letter in "abcdefghijklmnopqrstuvwxyz")
_ITEM = rf"(?:(?:[a-z]|{_DOUBLED}|iii|iv|vi{{1,3}}|ix)[0-9]?|[0-9]{{1,2}})(?:°|º|o|e)?(?![\w°º])"
_AND = rf"(?:{GAP},{GAP}(?:(?:en|of){GAP})?+|{GAP}(?:en/of|en|of|tot{GAP}en{GAP}met|tot|t/m|juncto|jo\.?){GAP})"
_DETAIL = (
    rf"(?:{_ORDINAL}(?:{_AND}{_ORDINAL}){{0,6}}{GAP}{_UNIT}"
    rf"|(?:lid|leden){GAP}[0-9]{{1,2}}[a-z]?+(?![\w:])(?:{_AND}[0-9]{{1,2}}[a-z]?+(?![\w:]|\.[0-9])){{0,6}}"
    rf"|(?:onder(?:deel|delen)?|sub|letter|punt){GAP}{_ITEM}(?:{_AND}(?:onder{GAP})?{_ITEM}){{0,8}}"
    r"|ten\s(?:eerste|tweede|derde|vierde|vijfde)(?!\w)|(?:aanhef|slot)(?!\w)|\((?:oud|nieuw)\))"
)
_DETAILS = expression(rf"(?:{GAP},?+{GAP}(?:(?:en|of|juncto|jo\.?|alsmede){GAP})?+{_DETAIL}){{0,8}}+")
# `artikel 3 juncto artikel 5 Awb` names two articles of one act; with `en` the first may be of another one.
_TOGETHER = rf"(?:juncto|jo\.?|in{GAP}samenhang{GAP}met)"
_NEXT = expression(
    rf"(?:{GAP},{GAP}(?:(?:en|of){GAP})?+|{GAP}(?:en/of|en|of|dan{GAP}wel|respectievelijk|alsmede){GAP}"
    rf"|{GAP},?+{GAP}{_TOGETHER}{GAP}(?P<word>(?:artikel|art\.?+){GAP})?+"
    rf"|{GAP}(?P<range>tot{GAP}en{GAP}met|t/m){GAP})(?P<number>{_NUMBER})"
)
_OF = rf"(?:(?:van|uit|in){GAP}(?:(?:de|het){GAP})?+(?:(?:huidige|bestaande|geldende|Nederlandse){GAP})?+)?+"
_ACT = expression(
    rf"{GAP},?+{GAP}(?:(?:(?:van|uit|in){GAP})?+(?:het{GAP})?+[Bb]oek{GAP}(?P<book>[0-9]{{1,2}}[Aa]?)(?!\w){GAP},?+{GAP})?+{_OF}"
)
_BOOK_BEHIND = expression(rf"{GAP},?+{GAP}\(?[Bb]oek{GAP}(?P<book>[0-9]{{1,2}}[Aa]?)(?!\w)\)?")
_IN_BOOK = expression(r"(?P<book>[0-9]{1,2}[Aa]?):(?P<article>.+)")

# Acts whose articles have a colon in their number and are cited without the word for an article: `6:162 BW`.
_WITHOUT_WORD_PATTERN = expression(
    rf"(?<![\w.,:/-])(?P<number>[1-9][0-9]?A?:[0-9]{{1,4}}[a-z]{{0,8}})(?![\w:.]){_DETAILS.pattern}"
)
_WITHOUT_WORD = Tried(_WITHOUT_WORD_PATTERN, expression(r":(?=[0-9])"), (1, 2, 3))
_CITED_BY_NUMBER = expression(r"Awb|AWB|BW|Wft|WFT")

_GOES_ON = expression(r"-?\w")
_MOST_LISTED = 20
_WIDEST_RANGE = 50
_LAST_FIGURES = expression(r"(?P<before>(?:.*[:.])?)(?P<last>[0-9]+)")


@dataclass(frozen=True)
class _Article:
    """A number as written, and the span of the words that stand for it; empty where a range implies it."""

    number: str
    span: Span


def find_articles(text: str, context: DossierContext) -> Iterator[Reference]:
    """The articles of acts whose id is known: a Juriconnect address, or the act itself if it is of the European Union.

    All are derived: the list of acts gives the id. Treaties, `deze wet` and acts that are not in the list give nothing.
    """
    reader = _Reader(text, context.acts)
    end = 0
    for start in _START.finditer(text):
        if start.start() >= end:
            for reference in reader.read(start):
                yield reference
                end = max(end, reference.span.end)
    yield from reader.without_word()


class _Reader:
    """Reads articles in one text; remembers where it found any."""

    def __init__(self, text: str, acts: NamedActs | None) -> None:
        self._text = text
        self._known = acts
        self._found: list[Span] = []

    def read(self, start: re.Match[str]) -> Iterator[Reference]:
        """The articles behind the word for them; in a plural also those of further acts: `3 van de Awb en 5 Woo`."""
        place: tuple[int, re.Match[str]] | None = (start.start(), start)
        while place:
            begin, number = place
            articles, end = self._articles(begin, number)
            found, end = self._references(articles, end)
            yield from found
            further = _NEXT.match(self._text, end) if found and start["plural"] else None
            place = (further.start("number"), further) if further and not further["range"] else None

    def without_word(self) -> Iterator[Reference]:
        """Articles that only their number and the act show: `6:162 BW`."""
        for number in _WITHOUT_WORD.finditer(self._text):
            act = _ACT.match(self._text, number.end())
            is_near = act is not None and _CITED_BY_NUMBER.match(self._text, act.end()) is not None
            if is_near and not any(span.start <= number.start() < span.end for span in self._found):
                yield from self._references([_Article(number["number"], Span(*number.span()))], number.end())[0]

    def _articles(self, begin: int, number: re.Match[str]) -> tuple[list[_Article], int]:
        """The articles listed from a number on, and the offset behind the last of them with its parts."""
        end = self._behind_parts(number.end())
        found = [_Article(number["number"], Span(begin, end))]
        while len(found) < _MOST_LISTED and (after := _NEXT.match(self._text, end)):
            end = self._behind_parts(after.end())
            if after["range"]:
                implied = _between(found[-1].number, after["number"])
                found.extend(_Article(each, Span(after.start("number"), after.start("number"))) for each in implied)
            found.append(_Article(after["number"], Span(after.start("word" if after["word"] else "number"), end)))
        return found, end

    def _behind_parts(self, pos: int) -> int:
        parts = _DETAILS.match(self._text, pos)
        return parts.end() if parts else pos

    def _references(self, articles: list[_Article], end: int) -> tuple[list[Reference], int]:
        """The references to articles of the act named at `end`, and the offset behind its name."""
        before = _ACT.match(self._text, end)
        named = self._act(before.end()) if before else None
        if before is None or named is None:
            return [], end
        acts, end = named
        book = before["book"]
        if book is None and (behind := _BOOK_BEHIND.match(self._text, end)):
            book, end = behind["book"], behind.end()
        spans = [*(article.span for article in articles[:-1]), Span(articles[-1].span.start, end)]
        found = [
            refer(span, kind, identifier, Certainty.DERIVED)
            for article, span in zip(articles, spans, strict=True)
            for kind, identifier in _ids(acts, article.number, book)
        ]
        self._found.extend(reference.span for reference in found)
        return found, end

    def _act(self, pos: int) -> tuple[tuple[Act, ...], int] | None:
        """The act, or the books of the code, that the words at `pos` name, and the offset behind its name."""
        named = act_at(self._text, pos)
        for short, meaning in self._acts().introduced:
            end = pos + len(short)
            is_written = self._text.startswith(short, pos) and not _GOES_ON.match(self._text, end)
            if is_written and (named is None or named.span.end <= end):
                return ((Act(meaning),), end) if meaning else None
        return None if named is None else self._meant(named)

    def _meant(self, named: NamedAct) -> tuple[tuple[Act, ...], int] | None:
        acts = named.name.acts
        if named.name.contested:
            acts = tuple(act for act in acts if act.id in self._acts().full)
            if len(acts) != 1:
                return None
        return acts, named.span.end

    def _acts(self) -> NamedActs:
        if self._known is None:
            self._known = named_acts([self._text])
        return self._known


def _ids(acts: tuple[Act, ...], number: str, book: str | None) -> Iterator[tuple[str, str]]:
    """The kind and id of an article: none if it is in no book of a code."""
    if acts[0].book is not None:
        inside = _IN_BOOK.fullmatch(number)
        own = (inside["book"] if inside else book or "").upper()
        if inside and book and book.upper() != own:
            return
        article = inside["article"] if inside else number
        yield from (("art", _article_id(act, article)) for act in acts if act.book == own)
    elif acts[0].id.startswith("BWB"):
        yield "art", _article_id(acts[0], number)
    else:
        yield "eu", acts[0].id


def _article_id(act: Act, number: str) -> str:
    of_chapter = _CHAPTER_AND_NUMBER.fullmatch(number)
    written = f"{of_chapter['chapter']}{of_chapter['number']}" if of_chapter else number.lower()
    return f"jci1.3:c:{act.id}&artikel={written}"


def _between(first: str, last: str) -> Iterator[str]:
    """The numbers that a range implies: 2, 3 and 4 in `1 tot en met 5`; none if it is wide or has letters."""
    low, high = _LAST_FIGURES.fullmatch(first), _LAST_FIGURES.fullmatch(last)
    if low and high and low["before"] == high["before"] and int(high["last"]) - int(low["last"]) <= _WIDEST_RANGE:
        yield from (f"{low['before']}{number}" for number in range(int(low["last"]) + 1, int(high["last"])))
