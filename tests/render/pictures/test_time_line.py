"""A time line has each day at its place, and says in words how far apart they lie."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.consultation import Dates, FrontMatter
from generator.render.pages.consultation import consultation as consultation_page
from generator.render.pages.dossier import dossier
from generator.render.pictures.time_line import Event, time_line
from generator.render.views.presented import Presented
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown
from tests.render.archives import around, pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import soup, words

ASKED, ANSWERED, ADOPTED = date(2024, 1, 1), date(2024, 1, 11), date(2024, 4, 10)


def event(day: date, what: str = "gevraagd") -> Event:
    return Event(day, NamedLink(what, Markdown("")))


def test_each_day_stands_at_its_place_and_says_how_much_later_it_is() -> None:
    line = time_line([event(ADOPTED, "vastgesteld"), event(ASKED), event(ANSWERED, "beantwoord")])
    assert line is not None
    assert [(each.at, each.later) for each in line.moments] == [
        (0, ""),
        (100, "10 dagen daarna"),
        (1000, "ongeveer 3 maanden daarna"),
    ]
    assert line.length == "ongeveer 3 maanden"


def test_what_happened_on_one_day_stands_together() -> None:
    line = time_line([event(ASKED, "een"), event(ASKED, "twee"), event(ANSWERED), event(ADOPTED)])
    assert line is not None
    assert [each.name for each in line.moments[0].events] == ["een", "twee"]


@pytest.mark.parametrize("days", [(), (ASKED,), (ASKED, ANSWERED), (ASKED, ASKED, ANSWERED)])
def test_fewer_than_three_days_need_no_line(days: tuple[date, ...]) -> None:
    assert time_line(map(event, days)) is None


def test_many_years_are_told_in_years() -> None:
    line = time_line([event(date(1996, 1, 1)), event(ASKED), event(ANSWERED)])
    assert line is not None
    assert line.length == "ongeveer 28 jaar"


def test_the_page_of_a_consultation_has_its_days_on_a_line_and_as_a_list() -> None:
    made = record(consultation("# VVD: V", "q1: Een?", front=FrontMatter(dates=Dates(ASKED, ANSWERED, ADOPTED))))
    (page,) = consultation_page(Presented(made, around(library(made))))
    shown = soup(page.markdown)
    assert [words(item) for item in shown.select(".moments li")] == [
        "1 januari 2024: gevraagd",
        "11 januari 2024: beantwoord (10 dagen daarna)",
        "10 april 2024: vastgesteld (ongeveer 3 maanden daarna)",
    ]
    assert len(shown.select(".time-line rect")) == 1 + len(shown.select(".moments li"))


def test_a_dossier_has_its_consultations_on_a_line() -> None:
    made = [
        record(
            consultation(
                "# VVD: V", "q1: Een?", identity=f"o-{day}", front=FrontMatter(dossiers=("1",), dates=Dates(asked=day))
            )
        )
        for day in (ADOPTED, ANSWERED, ASKED)
    ]
    page = next(page for page in pages_of(dossier, library(*made)) if page.path == "dossiers/1/")
    assert [words(a) for a in soup(page.markdown).select(".moments li a")] == [
        "1 januari 2024",
        "11 januari 2024",
        "10 april 2024",
    ]
