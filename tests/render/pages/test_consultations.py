"""The list of all consultations."""

from __future__ import annotations

from generator.model.consultation import FrontMatter
from generator.render.pages.consultations import consultations
from tests.render.archives import pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words


def test_all_consultations_are_listed_in_the_order_of_the_library() -> None:
    made = (record(consultation("p: x", identity=name, front=FrontMatter(title=name))) for name in ("nieuw", "oud"))
    (page,) = pages_of(consultations, library(*made))
    found = soup(page.markdown)
    assert (page.path, page.title) == ("overleggen/", "Overleggen")
    assert [(words(a), a["href"]) for a in found.select(".cards a")] == [
        ("nieuw", "nieuw/index.md"),
        ("oud", "oud/index.md"),
    ]


def test_an_empty_list_says_so() -> None:
    (page,) = pages_of(consultations, library())
    assert words(only(soup(page.markdown), ".cards")) == "Er is nog geen overleg."
