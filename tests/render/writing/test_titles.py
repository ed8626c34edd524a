"""What a consultation is called, and the way to its pages."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.consultation import Dates, FrontMatter
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown
from generator.render.writing.titles import breadcrumbs, short_title, title
from tests.render.documents import consultation, record

MAY = Dates(asked=date(2025, 5, 6), answered=date(2025, 5, 12))


@pytest.mark.parametrize(
    ("front", "long", "short"),
    [
        (FrontMatter(title="Over vrede", short_title="Vrede"), "Over vrede", "Vrede"),
        (FrontMatter(title="Over vrede"), "Over vrede", "Over vrede"),
        (FrontMatter(kind="Inbreng", dates=MAY), "Inbreng van 12 mei 2025", "Inbreng van 12 mei 2025"),
        (FrontMatter(kind="Inbreng"), "Inbreng", "Inbreng"),
        (
            FrontMatter(kind="Nota n.a.v. het (nader/tweede nader/enz.) verslag"),
            "Nota naar aanleiding van het verslag",
            "Nota naar aanleiding van het verslag",
        ),
        (FrontMatter(dates=MAY), "12 mei 2025", "12 mei 2025"),
        (FrontMatter(), "voorbeeld", "voorbeeld"),
    ],
)
def test_a_consultation_is_called_by_what_is_known_of_it(front: FrontMatter, long: str, short: str) -> None:
    made = record(consultation("p: Tekst.", front=front))
    assert (title(made), short_title(made)) == (long, short)


def test_breadcrumbs_lead_to_the_list_and_then_to_the_consultation() -> None:
    made = record(consultation("p: Tekst.", front=FrontMatter(short_title="Vrede")))
    assert breadcrumbs("overleggen/voorbeeld/volledige-tekst/", made) == [
        NamedLink("Overleggen", Markdown("../../index.md")),
        NamedLink("Vrede", Markdown("../index.md")),
    ]
    assert breadcrumbs("overleggen/voorbeeld/") == [NamedLink("Overleggen", Markdown("../index.md"))]
