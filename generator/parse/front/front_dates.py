"""The dates in the front matter of a document: asked, answered, adopted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise

from generator.grammar.dates.dated_sentences import announces_date, dated, follows_place
from generator.grammar.dates.days import WrittenDate, dates, joins
from generator.grammar.layout.mail_words import says_when_sent
from generator.messages.message import say
from generator.model.block import join
from generator.model.consultation import Dates
from generator.model.text import SourceText
from generator.parse.roles.paragraphs import Paragraph
from generator.problems import Code, Problems


@dataclass
class FrontDays:
    """The dates found, by meaning, and those at the heads of letters, in order."""

    by_key: dict[str, list[WrittenDate]] = field(default_factory=dict)
    of_letters: list[date] = field(default_factory=list)

    def found(self) -> tuple[Dates, tuple[str, ...]]:
        """The date for each key, and the keys of dates whose year is implied.

        The first date counts, but for answers in several letters the last; no date may be after the adoption of the
        report, and no question after its answer.
        """
        adopted = self._first("adopted")
        answers = [each for each in self.by_key.get("answered", ()) if each.day and not _is_after(each, adopted)]
        answered = max(answers, key=lambda each: each.day or date.min, default=self._first("answered"))
        asked = _not_after(self._first("asked"), self.last_day)
        known = {"asked": asked, "answered": answered, "adopted": adopted}
        days = {key: written.day for key, written in known.items() if written}
        return Dates(**days), tuple(f"dates.{key}" for key, each in known.items() if each and each.year_implied)

    @property
    def last_day(self) -> date | None:
        """The day by which the questions were asked: of the answers, else of the report, else of the last letter."""
        adopted = self._first("adopted")
        answers = [each for each in self.by_key.get("answered", ()) if not _is_after(each, adopted)]
        answered = max((each.day for each in answers if each.day), default=None)
        return answered or (adopted.day if adopted else None) or max(self.of_letters, default=None)

    def _first(self, key: str) -> WrittenDate | None:
        return next(iter(self.by_key.get(key, ())), None)


def front_dates(source: SourceText, paragraphs: Sequence[Paragraph], problems: Problems) -> FrontDays:
    """The dates of the front matter; dates that do not exist are reported and left out."""
    found = FrontDays()
    latest: date | None = None
    before = ""
    for paragraph in paragraphs:
        heading, before = f"{before} " if announces_date(before) else "", paragraph.text
        written = list(dates(paragraph.text, latest.year if latest else None, latest))
        for listed in _lists(paragraph.text, written):
            key = _key(heading, paragraph.text, listed)
            found.by_key.setdefault(key or "", []).extend(each for each in listed if each.day)
        for each in written:
            if each.day is None:
                _report_impossible(source, paragraph, each, problems)
            elif _heads_letter(paragraph.text, each):
                found.of_letters.append(each.day)
            latest = each.day or latest
    if "asked" not in found.by_key and found.last_day:
        found.by_key["asked"] = list(_asked_before(paragraphs, found.last_day))
    return found


def _asked_before(paragraphs: Sequence[Paragraph], known: date) -> Iterator[WrittenDate]:
    """The days without a year on which was asked, where the only day with a year is given further on."""
    for paragraph in paragraphs:
        written = list(dates(paragraph.text, known.year))
        for listed in _lists(paragraph.text, written):
            if _key("", paragraph.text, listed) == "asked":
                yield from (each for each in listed if each.day and each.year_implied)


def _heads_letter(text: str, day: WrittenDate) -> bool:
    """Whether a date is that of a letter or mail, according to the words on its line."""
    before = text[: day.span.start]
    return follows_place(before, text[day.span.end :]) or says_when_sent(before)


def _lists(text: str, written: Sequence[WrittenDate]) -> Iterator[list[WrittenDate]]:
    """The dates of a text; joined dates such as `24 mei en 28 juni 2024` are one list."""
    held = list(written[:1])
    for before, after in pairwise(written):
        if not joins(text[before.span.end : after.span.start]):
            yield held
            held = []
        held.append(after)
    if held:
        yield held


def _key(heading: str, text: str, listed: Sequence[WrittenDate]) -> str | None:
    """The meaning of the dates in a list, from the words around the whole list, else around one of them."""
    first, last = listed[0], listed[-1]
    whole = dated(heading + text[: first.span.start], text[last.span.end :].removeprefix(")"))
    single = (dated(heading + text[: each.span.start], text[each.span.end :]) for each in listed)
    return whole or next(filter(None, single), None)


def _is_after(written: WrittenDate, other: WrittenDate | None) -> bool:
    return bool(written.day and other and other.day and written.day > other.day)


def _not_after(written: WrittenDate | None, other: date | None) -> WrittenDate | None:
    """A date with an implied year, moved a year back if it would be after the other day."""
    if written and written.day and written.year_implied and other and written.day > other:
        try:
            return replace(written, day=written.day.replace(year=written.day.year - 1))
        except ValueError:
            return None
    return written


def _report_impossible(source: SourceText, paragraph: Paragraph, written: WrittenDate, problems: Problems) -> None:
    span = join(source, paragraph.block).legible.source_span(written.span)
    quote = paragraph.text[written.span.start : written.span.end]
    message = say("there is no day “{quote}”", quote=quote)
    problems.report(Code.IMPOSSIBLE_DATE, source.place(span.start), message, say("compare with the document"), quote)
