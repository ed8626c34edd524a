"""Headers and footers of the page styles in use come once, at the end."""

from __future__ import annotations

from generator.model.text import MarkKind
from tests.read.odt.documents import letter, p, style, table, text
from tests.read.readings import Reading


def page(name: str, *parts: str, after: str = "") -> str:
    """A page style; parts such as `header:Kop`."""
    inside = ""
    for part in parts:
        tag, _, content = part.partition(":")
        inside += f"<style:{tag.replace(' ', ' style:')}>{p(content)}</style:{tag.split()[0]}>"
    return f'<style:master-page style:name="{name}" style:next-style-name="{after}">{inside}</style:master-page>'


def furniture(found: Reading) -> list[str]:
    return found.marked(MarkKind.FURNITURE)


def test_headers_and_footers_of_the_standard_page_stand_at_the_end() -> None:
    found = letter(p("Tekst."), masters=page("Standard", "footer:Voet", "header:Kop"))
    assert found.text == "Tekst.\n\nKop\n\nVoet"
    assert furniture(found) == ["Kop", "Voet"]


def test_the_pages_that_the_text_asks_for_and_those_after_them_count_each_once() -> None:
    masters = page("Standard", "header:Kop") + page("Eerste", "header:Begin", after="Volg")
    masters += page("Volg", "header:Vervolg", after="Volg") + page("Nooit", "header:Nooit")
    found = letter(p("Tekst.", "B"), style("B", more='style:master-page-name="Eerste"'), masters=masters)
    assert furniture(found) == ["Kop", "Begin", "Vervolg"]


def test_a_header_that_is_switched_off_is_not_printed() -> None:
    masters = page("Standard", 'header display="false":Uit', "header-first:Eerste", "header-left:Links")
    assert furniture(letter(p("T"), masters=masters)) == ["Eerste", "Links"]


def test_a_header_has_styles_of_its_own() -> None:
    masters = (
        '<style:master-page style:name="Standard"><style:header>'
        + p("Kop", "P1")
        + "</style:header></style:master-page>"
    )
    bold = style("P1", text('fo:font-weight="bold"'))
    assert letter(p("Tekst", "P1"), masters=masters, page_automatic=bold).marked(MarkKind.BOLD) == ["Kop"]


def test_a_table_in_a_header_lays_out() -> None:
    head = table(("Land", "% bbp"), ("Nederland", "2,05"))
    masters = f'<style:master-page style:name="Standard"><style:header>{head}</style:header></style:master-page>'
    found = letter(p("T"), masters=masters)
    assert furniture(found) == ["Land\n\n% bbp\n\nNederland\n\n2,05"]
    assert found.marked(MarkKind.TABLE) == []


def test_a_document_without_styles_has_none() -> None:
    assert furniture(letter(p("T"))) == []
