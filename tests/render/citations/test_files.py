"""The files of citations: whole, readable by other programs, the same each time, without a name that was withheld."""

from __future__ import annotations

import json
from dataclasses import replace

import rispy
from bibtexparser.entrypoint import parse_string

from generator.model.library import Library, Record
from generator.render import render_consultation
from generator.render.citations import FORMATS
from generator.render.citations.files import citation_attachments
from generator.render.citations.items import CitedConsultation
from tests.render.archives import around
from tests.render.citations.examples import FRONT, HOSTILE, SITE
from tests.render.documents import consultation, library, record

FOLDER = "overleggen/navo-ministers-mei-2025/citeren/"


def files(made: Record, known: Library) -> dict[str, str]:
    return {each.path: each.data.decode() for each in citation_attachments(made, around(known, made))}


def test_each_format_holds_everything_once(may: Record, real: Library) -> None:
    known = replace(real, site_url=SITE, site_name="Overleg")
    found = files(may, known)
    cited = CitedConsultation(may, around(known, may))
    keys = [cited.whole().key, *(one.key for each in cited.exchanges() for one in each.cited)]
    assert len(keys) == len(set(keys)) > 60
    library_of_entries = parse_string(found[f"{FOLDER}bronvermeldingen.bib"])
    assert [entry.key for entry in library_of_entries.entries] == keys
    assert not library_of_entries.failed_blocks
    assert [each["id"] for each in rispy.loads(found[f"{FOLDER}bronvermeldingen.ris"])] == keys
    assert [each["id"] for each in json.loads(found[f"{FOLDER}bronvermeldingen.csl.json"])] == keys


def test_the_script_holds_each_form_of_each_part(may: Record, real: Library) -> None:
    script = files(may, real)[f"{FOLDER}bronvermeldingen.js"]
    data = json.loads(script.removeprefix("window.overlegCitations = ").removesuffix(";\n"))
    assert data["names"] == [form.name for form in FORMATS]
    assert {len(forms) for forms in data["forms"].values()} == {len(FORMATS)}
    answer = ["\n".join(data["lines"][number] for number in form) for form in data["forms"]["antwoord-19"]]
    assert answer[2].startswith("@incollection{navo-ministers-mei-2025-antwoord-19\x02,\n  author = {{Kabinet}},\n")
    assert len(data["lines"]) == len(set(data["lines"]))
    assert answer[0].startswith(
        "Antwoord van het kabinet op vraag 19\x01, in: Informele bijeenkomst van de NAVO-ministers"
    )
    assert (
        "\x03overleggen/navo-ministers-mei-2025/volledige-tekst/#antwoord-19\x02 (geraadpleegd op \x04)." in answer[0]
    )


def test_two_times_the_same_bytes(may: Record, real: Library) -> None:
    assert files(may, real) == files(may, real)


def test_a_hostile_title_is_read_back_as_it_was() -> None:
    made = record(consultation("# VVD: V", "q1: Wat?", front=replace(FRONT, title=f"{HOSTILE}\u202e")))
    found = files(made, library(made))
    script = found["overleggen/voorbeeld/citeren/bronvermeldingen.js"]
    assert all(sign not in script for sign in "\u202e\u2028")
    (_, first) = json.loads(found["overleggen/voorbeeld/citeren/bronvermeldingen.csl.json"])
    assert first["container-title"] == HOSTILE
    (_, in_ris) = rispy.loads(found["overleggen/voorbeeld/citeren/bronvermeldingen.ris"])
    assert in_ris["secondary_title"] == HOSTILE
    assert not parse_string(found["overleggen/voorbeeld/citeren/bronvermeldingen.bib"]).failed_blocks


def test_they_are_published_with_the_consultation(may: Record, real: Library) -> None:
    site = render_consultation(may, around(real, may))
    paths = {each.path for each in site.attachments}
    assert {f"{FOLDER}bronvermeldingen{suffix}" for suffix in (".bib", ".ris", ".csl.json", ".js")} <= paths
    assert FOLDER in {page.path for page in site.pages}
