"""Citations for programs, read by programs that others wrote: bibtexparser, rispy and citeproc."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

from generator.render.citations.bibtex import bibtex
from generator.render.citations.cited import NO_VISIT, TO_FILL_IN, Author, Cited, Visit, plain
from generator.render.citations.csl import csl
from generator.render.citations.ris import ris
from tests.render.citations.examples import BARE, FULL, HOSTILE, SITE, WHOLE

ADDRESS = f"{SITE}overleggen/voorbeeld/volledige-tekst/#antwoord-5"
DAY = Visit(", alinea 2", "-2", "", "30 november 2026", "2026-11-30", "2026/11/30/", "[[2026, 11, 30]]")
NAMES = [
    # as written, family, particles, given
    ("D.M. van Weel", "Weel", "van", "D.M."),
    ("Van der Plas", "Plas", "Van der", ""),
    ("C.A.M. van der Plas", "Plas", "van der", "C.A.M."),
    ("H.G.J. Bruins Slot", "Bruins Slot", "", "H.G.J."),
    ("Bruins Slot", "Bruins Slot", "", ""),
    ("D. Yeşilgöz-Zegerius", "Yeşilgöz-Zegerius", "", "D."),
    ("王小明", "王小明", "", ""),
]
_COMMANDS = {
    r"\textbackslash{}": "\\",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    r"{\textquotedbl}": '"',
}


def from_bibtex(cited: Cited, visit: Visit = NO_VISIT) -> dict[str, str]:
    parsed = parse_string(bibtex(cited, visit))
    assert not parsed.failed_blocks
    (entry,) = parsed.entries
    return {"entry": entry.entry_type, "key": entry.key, **{field.key: field.value for field in entry.fields}}


def read_by_latex(value: str) -> str:
    """What LaTeX prints of a field."""
    for command, sign in _COMMANDS.items():
        value = value.replace(command, sign)
    return (
        re.sub(r"(?<!\\)[{}]", "", value.replace("\\\\", "\0"))
        .replace("\0", "\\")
        .replace("\\{", "{")
        .replace("\\}", "}")
    )


def from_ris(cited: Cited, visit: Visit = NO_VISIT) -> dict[str, Any]:
    (record,) = rispy.loads(ris(cited, visit))
    return dict(record)


def from_csl(cited: Cited, visit: Visit = NO_VISIT) -> dict[str, Any]:
    return dict(json.loads(csl(cited, visit)))


def test_bibtex_holds_all_that_is_known() -> None:
    assert from_bibtex(FULL, DAY) == {
        "entry": "incollection",
        "key": "voorbeeld-antwoord-5-2",
        "author": "van der Voorbeeld, J.",
        "title": "{Antwoord op vraag 5, alinea 2}",
        "booktitle": "{Over de brug}",
        "publisher": "{Tweede Kamer der Staten-Generaal}",
        "series": "Kamerstukken II 2024/25, 28 676",
        "number": "501",
        "pages": "7--8",
        "year": "2025",
        "date": "2025-05-12",
        "url": f"{ADDRESS}-2",
        "urldate": "2026-11-30",
        "language": "nl",
        "langid": "dutch",
        "note": "J. van der Voorbeeld (Minister van Defensie)",
    }


def test_ris_holds_all_that_is_known() -> None:
    assert from_ris(FULL, DAY) == {
        "type_of_reference": "CHAP",
        "id": "voorbeeld-antwoord-5-2",
        "authors": ["van der Voorbeeld, J."],
        "title": "Antwoord op vraag 5, alinea 2",
        "secondary_title": "Over de brug",
        "tertiary_title": "Kamerstukken II 2024/25, 28 676",
        "note": "501",
        "start_page": "7",
        "end_page": "8",
        "year": "2025",
        "date": "2025/05/12/",
        "publisher": "Tweede Kamer der Staten-Generaal",
        "urls": [f"{ADDRESS}-2"],
        "access_date": "2026/11/30/",
        "language": "nl",
        "notes": ["J. van der Voorbeeld (Minister van Defensie)"],
    }


def test_csl_holds_all_that_is_known() -> None:
    assert from_csl(FULL, DAY) == {
        "id": "voorbeeld-antwoord-5-2",
        "type": "chapter",
        "title": "Antwoord op vraag 5, alinea 2",
        "container-title": "Over de brug",
        "author": [{"family": "Voorbeeld", "given": "J.", "non-dropping-particle": "van der"}],
        "issued": {"date-parts": [[2025, 5, 12]]},
        "publisher": "Tweede Kamer der Staten-Generaal",
        "page": "7-8",
        "URL": f"{ADDRESS}-2",
        "accessed": {"date-parts": [[2026, 11, 30]]},
        "language": "nl",
        "source": "Overleg",
        "note": "J. van der Voorbeeld (Minister van Defensie)",
        "collection-title": "Kamerstukken II 2024/25, 28 676",
        "collection-number": "501",
    }


def test_what_is_not_known_is_in_no_format() -> None:
    assert set(from_bibtex(BARE, DAY)) == {"entry", "key", "title", "booktitle", "language", "langid"}
    assert set(from_csl(BARE, DAY)) == {"id", "type", "title", "container-title", "language"}
    assert set(from_ris(BARE, DAY)) == {"type_of_reference", "id", "title", "secondary_title", "language"}


def test_files_hold_no_day_of_a_reader() -> None:
    assert "urldate" not in from_bibtex(FULL)
    assert "access_date" not in from_ris(FULL)
    assert "accessed" not in from_csl(FULL)


def test_a_whole_consultation_is_a_report() -> None:
    assert (from_bibtex(WHOLE)["entry"], from_ris(WHOLE)["type_of_reference"], from_csl(WHOLE)["type"]) == (
        "techreport",
        "RPRT",
        "report",
    )
    assert from_bibtex(WHOLE)["number"] == from_csl(WHOLE)["number"] == "Kamerstukken II 2024/25, 28 676, nr. 501"


@pytest.mark.parametrize(("written", "family", "particles", "given"), NAMES)
def test_names_have_their_parts_in_each_format(written: str, family: str, particles: str, given: str) -> None:
    made = replace(FULL, authors=(Author(written, "Minister van Defensie"),))
    parts = {"family": family, "given": given, "non-dropping-particle": particles}
    assert from_csl(made)["author"] == [{key: value for key, value in parts.items() if value}]
    last = " ".join(filter(None, (particles, family)))
    assert from_ris(made)["authors"] == [f"{last}, {given}" if given else last]
    assert from_bibtex(made)["author"] == (f"{last}, {given}" if given else f"{{{written}}}")


def test_a_body_is_no_person() -> None:
    made = replace(
        FULL, authors=(Author("fractie van Zorg and Recht", is_person=False), Author("VVD-fractie", is_person=False))
    )
    assert from_bibtex(made)["author"] == "{fractie van Zorg and Recht} and {VVD-fractie}"
    assert from_csl(made)["author"] == [{"literal": "fractie van Zorg and Recht"}, {"literal": "VVD-fractie"}]
    assert from_ris(made)["authors"] == ["fractie van Zorg and Recht", "VVD-fractie"]


def test_a_body_with_a_comma_in_its_name_becomes_no_person_in_ris() -> None:
    name = "Minister van Landbouw, Natuur en Voedselkwaliteit"
    found = from_ris(replace(FULL, authors=(Author(name, is_person=False),)))
    assert "authors" not in found
    assert found["notes"] == [name]


def test_hostile_text_is_the_same_after_reading() -> None:
    made = replace(FULL, container=HOSTILE, title=HOSTILE, publisher=HOSTILE)
    found = from_bibtex(made)
    plainly = read_by_latex(re.sub(r"\\([&%$#_])", r"\1", found["title"]))
    assert plainly == HOSTILE
    assert from_csl(made)["container-title"] == from_csl(made)["title"] == HOSTILE
    assert from_ris(made)["title"] == from_ris(made)["publisher"] == HOSTILE


def test_an_address_that_ends_a_field_is_coded() -> None:
    found = from_bibtex(replace(FULL, address="https://x.example/a_b?c=%20&d={e}", path="hier"))
    assert found["url"] == "https://x.example/a_b?c=%20&d=%7Be%7D"


@pytest.mark.parametrize(
    "text", ["a\nb", "a\r\nER  - \r\nb", "a\u2028b", "a\u0085b", "a\x0bb\x01", "a\u202eb", "a\u00adb"]
)
def test_no_text_breaks_a_line_or_turns_another(text: str) -> None:
    assert plain(text).isprintable()
    assert len(plain(text).splitlines()) == 1


def test_signs_to_fill_in_stand_in_each_form_and_in_no_text() -> None:
    for form in (bibtex, ris, csl):
        assert {"\x01", "\x02"} <= set(form(FULL, TO_FILL_IN))
    assert '"date-parts": \x07' in csl(FULL, TO_FILL_IN)
    assert plain("".join(map(chr, range(1, 8)))) == ""


STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="nl-NL"
  demote-non-dropping-particle="never">
  <info><title>t</title><id>t</id><updated>2020-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout suffix=".">
    <names variable="author"><name name-as-sort-order="all" and="symbol" initialize-with=". "/></names>
    <date variable="issued" prefix=" (" suffix="). "><date-part name="year"/></date>
    <text variable="title"/><text variable="container-title" prefix=". In "/><text variable="publisher" prefix=". "/>
    <text variable="URL" prefix=". "/>
  </layout></bibliography>
</style>"""


def test_a_citation_processor_makes_a_line_of_csl_json(tmp_path: Path) -> None:
    style = tmp_path / "style.csl"
    style.write_text(STYLE, encoding="utf-8")
    item = from_csl(FULL)
    source = CiteProcJSON([item])
    made = CitationStylesBibliography(CitationStylesStyle(str(style), validate=False), source, formatter.plain)
    made.register(Citation([CitationItem(item["id"])]))
    (line,) = map(str, made.bibliography())
    first = "van der Voorbeeld, J. (2025). Antwoord op vraag 5. In Over de brug. Tweede Kamer der Staten-Generaal."
    assert line == f"{first} {ADDRESS}."
