"""Days of a document that contradict each other: an answer before its question, a report before the questions in it."""

from __future__ import annotations

from datetime import date

from generator.grammar.dates.days import dates
from generator.messages.message import say
from generator.model.consultation import FrontMatter
from generator.model.text import SourceText
from generator.problems import Code, Place, Problem, Problems

_ADVICE = say("compare with the document, and give the day that is meant under ‘dates’ in consultation.yml")


def report_disorder(source: SourceText, front: FrontMatter, problems: Problems) -> None:
    """Report a day of the answer, or of the report, that lies before the day on which was asked."""
    asked = front.dates.asked
    for key, day in (("answered", front.dates.answered), ("adopted", front.dates.adopted)):
        if asked and day and day < asked:
            message = say(
                "the day {day} under ‘{key}’ lies before the day {asked} under ‘asked’", day=day, key=key, asked=asked
            )
            place, quote = _printed(source, day)
            problems.add(Problem(Code.DATES_DISAGREE, place, message, _ADVICE, quote, about=(key,)))


def _printed(source: SourceText, day: date) -> tuple[Place, str]:
    """The first place where a day is printed, and its words; the document as a whole where it is not."""
    found = next((each.span for each in dates(source.text) if each.day == day), None)
    return (source.place(found.start), source.slice(found)) if found else (Place(source.name), "")
