"""Documents under discussion as the facts list them: each with its number, and its subject where a list gives it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.render.views.facts import facts
from generator.render.views.page_context import PageContext
from generator.render.writing.links import NamedLink
from tests.contents import loaded, make_content
from tests.render.archives import around

OPENING = "De commissie voor Financiën heeft vragen voorgelegd aan de minister van Financiën over:"
ASKED = """De vragen zijn op 3 maart 2025 voorgelegd. Bij brief van 7 april 2025 zijn ze beantwoord.

Vraag 1

Wat kost de tunnel?

Antwoord 1

Dat is nog niet bekend."""
FIRST = "de brief van 4 februari 2025 over de bouw van de tunnel (Kamerstuk 36 410, nr. 8)"
SECOND = "de brief van 11 februari 2025 over tol op bruggen (Kamerstukken 36 410 en 29 398, nr. 41)"
OTHERS = "de brieven over veerponten (Kamerstuk 36 410, nr. 12 en Kamerstuk 29 398, nr. 1100)"


def discussed(root: Path, *paragraphs: str) -> list[tuple[str, str]]:
    """The documents that the facts list, each with the id to which it leads."""
    library, errors = loaded(make_content(root, april="\n\n".join((*paragraphs, ASKED))))
    assert errors == []
    (record,) = library.records
    found = [
        fact.values for fact in facts(PageContext(around(library), ""), record) if fact.name == "Besproken stukken"
    ]
    links = [each for values in found for each in values if isinstance(each, NamedLink)]
    return [(each.name, each.address.rpartition("/")[2].removesuffix(".html")) for each in links]


def test_an_item_of_the_list_names_its_document_also_where_that_is_of_two_dossiers(tmp_path: Path) -> None:
    assert discussed(tmp_path, OPENING, f"– {FIRST};\n– {SECOND}.") == [
        (FIRST, "kst-36410-8"),
        (SECOND, "kst-36410-41"),
    ]


def test_an_item_with_two_documents_names_neither(tmp_path: Path) -> None:
    assert discussed(tmp_path, OPENING, f"– {FIRST};\n– {OTHERS}.") == [
        (FIRST, "kst-36410-8"),
        ("Kamerstuk 36 410, nr. 12", "kst-36410-12"),
        ("Kamerstuk 29 398, nr. 1100", "kst-29398-1100"),
    ]


@pytest.mark.parametrize(
    ("written", "name", "document"),
    [
        ("Kamerstukken 36 410 en 29 398, nr. 41", "Kamerstuk 36 410, nr. 41", "kst-36410-41"),
        ("Kamerstukken 36 410 en 29 398, nr. 4", "Kamerstuk 36 410, nr. 4", "kst-36410-4"),
        ("Kamerstuk 36 410, nr. 41", "Kamerstuk 36 410, nr. 41", "kst-36410-41"),
        ("Kamerstuk 36410-41", "Kamerstuk 36410-41", "kst-36410-41"),
    ],
)
def test_in_running_text_a_document_is_named_with_its_number(
    written: str, name: str, document: str, tmp_path: Path
) -> None:
    opening = OPENING.replace(" over:", f" over de brief van 4 februari 2025 ({written}).")
    assert discussed(tmp_path, opening) == [(name, document)]
