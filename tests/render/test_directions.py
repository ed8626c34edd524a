"""Characters of direction in a document turn no word of ours: not on a page, in a title, an attribute or the data."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from generator.model.direction import CONTROLS, name
from generator.model.ledger import ledger
from generator.model.library import Library, Page, Site
from generator.pipeline import build, load
from generator.problems import Code, Problems
from generator.publish.mkdocs.page_source import page_source
from generator.publish.search.records import search_records
from generator.verify.words import check_words
from tests.contents import make_content, write
from tests.render.html import to_html
from tests.render.levels import turned, turned_on_page, values

pytestmark = pytest.mark.slow

# What a document can do to what follows: alone, one on the other, and first the end of what holds it.
ATTACKS = {
    **{name(control): control for control in sorted(CONTROLS)},
    "an override in an isolate": "\u2067\u202e",
    "an isolate in an override": "\u202e\u2067",
    "an end, then an override": "\u2069\u202e",
    "many ends, then an override": "\u202c\u2069\u2069\u2069\u202c\u202e",
    "an end, then an isolate": "\u2069\u2067",
    "isolates that end, and one more": "\u2067\u2069\u2067\u2069\u2069\u202b",
    "a mark and an embedding": "\u200f\u061c\u202b",
}
# Words that only official text has: in what is ours no letter may be turned but these.
GREEK = re.compile(r"[\u0370-\u03ff\s“”…(),.:;\d]")
DOCUMENT = """\
<officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst>
<al>De vragen zijn op 6 mei 2025 voorgelegd. Ze zijn op 12 mei 2025 beantwoord.</al>
<tussenkop>Vragen en opmerkingen van de leden van de VVD-fractie {0}ξένος</tussenkop>
<al>De leden van de VVD-fractie lezen in Kamerstuk 28676,
{0}ξένος<noot id="n1"><noot.nr>1</noot.nr><noot.al>{0}ξένος</noot.al></noot>
wat de NAVO doet. Wanneer is {0}geheim er vrede?</al>
<al>1. Antwoord van het kabinet</al>
<al>Het kabinet {0}ξένος weet niet wanneer het vrede{0} wordt, en of Kamerstuk 28676, nr. {0}5 {0}ξένος dat zegt.</al>
<table><tgroup cols="2"><tbody><row>
<entry><al>{0}ξένος
<noot id="n2"><noot.nr>2</noot.nr><noot.al>Zie Kamerstuk 28676, nr. 6{0}</noot.al></noot></al></entry>
<entry><al>{0}ξένος</al></entry></row></tbody></tgroup></table>
</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>
"""
SIDECAR = """\
title: "Besluit {0}ξένος"
committee: "commissie voor {0}ξένος"
addressee: "{0}ξένος"
signatories: [{{name: "Bos-{0}ξένος", role: "minister van Defensie {0}ξένος"}}]
withhold: [{{quote: geheim, reason: "{0}ξένος"}}]
notes: [{{quote: wat de NAVO doet, text: "{0}ξένος", author: "{0}ξένος", date: 2025-06-01}}]
commitments: [{{quote: wanneer het vrede, addressee: "{0}ξένος", document: "{0}ξένος"}}]
exchanges: {{vraag-1: {{title: "{0}ξένος"}}}}
"""


@cache
def made(attack: str) -> tuple[Library, Site, list[Code]]:
    with TemporaryDirectory() as folder:
        content = make_content(Path(folder))
        consultation = content / "consultations" / "mei"
        (consultation / "source.txt").unlink()
        write(consultation / "source.xml", DOCUMENT.format(ATTACKS[attack]))
        write(consultation / "consultation.yml", _escaped(SIDECAR.format(ATTACKS[attack])))
        problems = Problems()
        library = load(content, problems, "https://overleg.example/")
        assert problems.errors == ()
    return library, build(library, problems), [problem.code for problem in problems.doubts]


def _escaped(text: str) -> str:
    """YAML with characters of direction by their numbers."""
    return "".join(f"\\u{ord(character):04x}" if character in CONTROLS else character for character in text)


def ours(text: str) -> str:
    """What of a turned text no document holds."""
    return "".join(c for c in text if not GREEK.match(c) and c not in CONTROLS)


def pages(attack: str) -> list[tuple[Page, str]]:
    return [(page, to_html(page.markdown)) for page in made(attack)[1].pages]


each_attack = pytest.mark.parametrize("attack", ATTACKS)


def test_who_asks_and_who_answers_have_pages_whose_names_turn() -> None:
    paths = {page.path for page, _ in pages(name("\u202e"))}
    assert {"commissies/commissie-voor/", "bewindspersonen/bos/", "ministeries/defensie/"} <= paths


@each_attack
def test_no_page_has_words_of_ours_that_are_turned(attack: str) -> None:
    found = {page.path: ours("".join(turned_on_page(html))) for page, html in pages(attack)}
    assert {path: text for path, text in found.items() if text} == {}


@each_attack
def test_no_attribute_turns_a_word_of_ours(attack: str) -> None:
    for page, html in pages(attack):
        assert [value for value in values(html) if ours(turned(f"{value} na"))] == [], page.path


@each_attack
def test_no_title_or_description_turns_what_follows_it(attack: str) -> None:
    for page, _ in pages(attack):
        front = page_source(page).split("---\n")[1]
        assert [line for line in front.splitlines() if ours(turned(f"{line} – Overleg op schrift"))] == []


@each_attack
def test_the_words_of_the_document_are_all_on_its_page(attack: str) -> None:
    library, _, _ = made(attack)
    (html,) = [html for page, html in pages(attack) if page.path.endswith("/volledige-tekst/")]
    problems = Problems()
    consultation = library.records[0].consultation
    count = check_words(consultation.source, ledger(consultation), html, problems)
    assert list(problems) == []
    assert count.on_page > 60
    assert html.count(ATTACKS[attack][-1]) >= 10


@each_attack
def test_the_data_holds_the_words_as_they_are_and_shows_them_in_order(attack: str) -> None:
    _, site, _ = made(attack)
    (data,) = [attachment.data.decode() for attachment in site.attachments if attachment.path.endswith("/overleg.json")]
    assert not CONTROLS.intersection(data)
    assert json.loads(data)["title"] == f"Besluit {ATTACKS[attack]}ξένος"
    assert ATTACKS[attack] in json.loads(data)["sections"][0]["heading"]


@each_attack
def test_search_shows_titles_that_turn_nothing_beside_them(attack: str) -> None:
    for record in search_records(made(attack)[0]):
        for shown in (record.title, *record.meta.values(), *(v for held in record.filters.values() for v in held)):
            assert ours(turned(f"{shown} na")) == ""


@each_attack
def test_the_editor_is_reported(attack: str) -> None:
    assert made(attack)[2].count(Code.TEXT_DIRECTION) == len(set(ATTACKS[attack]))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a\u202eb\u202cc", "b\u202c"),
        ("a\u2066\u202eb\u2069c", "b\u2069"),
        ("a\u2066\u202eb\u2069\u202ec", "b\u2069c"),
        ("a\u2066\u2069\u202eb\u2069c", "b\u2069c"),
        ("\u202aa\u202c\u200fb", ""),
    ],
)
def test_the_tests_see_what_is_turned(text: str, found: str) -> None:
    assert turned(text) == found


def test_the_tests_see_a_page_that_isolates_nothing() -> None:
    assert "".join(turned_on_page("<p>a <b>\u202eb</b> c</p><p>d</p>")) == "b c"
    assert "".join(turned_on_page('<p>a <bdi dir="ltr">\u202eb</bdi> c</p>')) == "b"
    assert "".join(turned_on_page('<p class="official">\u202eb <span class="ours">c</span></p>')) == "c"
