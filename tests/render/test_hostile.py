"""A document full of syntax comes out as the words it is: nothing lost, and no element that it tried to make."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.messages.message import say
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation, FrontMatter, Signatory
from generator.model.identifiers import committee_path
from generator.model.knowledge import Faction, GlossaryTerm, Knowledge
from generator.model.ledger import ledger
from generator.model.library import Library, Page, Record
from generator.model.text import Span
from generator.pipeline import build, load
from generator.problems import Code, Place, Problem, Problems
from generator.render import render
from generator.verify.words import check_words
from tests.annotate.builders import topic
from tests.render.documents import consultation, record
from tests.render.html import soup, words

pytestmark = pytest.mark.slow

HOSTILE = (
    "# not a heading",
    "### ook niet ###",
    "{{ x }} {% raw %} {% for a in b %} {# x #}",
    '<script>alert("x")</script> <b>vet</b> <br> </div>',
    "[a](b) ![c](d) [e][f] [g]: https://example.org <https://example.org>",
    "1. x",
    "12) x",
    "* x",
    "+ x",
    "- x",
    "| a | b |",
    "|---|---|",
    "{: .x } {#y .z onclick=1}",
    "&amp; &#60;i&#62; &copy; &nbsp;",
    "---",
    "===",
    "***",
    "!!! note",
    "??? vraag",
    "tekst[^1] en [^1]: noot",
    "*[abbr]: x",
    "<!-- weg --> <!-- ook",
    "$$x_1^2$$ \\(y\\)",
    "a\\*b \\# \\\\ C:\\map\\",
    "`code` ``` ~~~",
    "**vet** __vet__ *schuin* ~~weg~~ ==geel== H~2~O x^2^",
    "emoji 🙂 👩‍👩‍👧 :smile:",
    "::: doos",
    ": omschrijving",
    "> citaat",
    "title: x",
    "%YAML 1.2",
    "[TOC]",
    "--8<-- bestand",
    "einde met een hekje #",
    "wat!NAVO",
    "wzxhzdk:0 klzzwxh:0001",
)
COMMITTEE = HOSTILE.index("{: .x } {#y .z onclick=1}")  # the line that names the committee
LONG = frozenset(number for number, line in enumerate(HOSTILE) if len(line) > 3)
TAME = tuple(f"regel {number}" for number in range(len(HOSTILE)))


def document(lines: tuple[str, ...]) -> Consultation:
    """A document with these lines in every place that a line can have."""
    first, second, third = lines[0::3], lines[1::3], lines[2::3]
    made = [
        *(f"p: {line}" for line in lines),
        *(f"-: {line}" for line in lines),
        f"# VVD: {first[0]}",
        *(f"i: {line}" for line in first),
        *(f"q1: {line}" for line in lines),
        f"A1: {second[0]}",
        *(f"a1: {line}" for line in lines),
        f"# D66: {third[0]}",
        *(f"h: {line}" for line in lines),
        *(f"Q{number}: {line}" for number, line in enumerate(first, 2)),
        *(f"q{number}: {line}" for number, line in enumerate(second, 100)),
        *(f"f: {line}" for line in second),
    ]
    front = FrontMatter(
        kind=lines[3],
        title=lines[4],
        short_title=lines[0],
        number=lines[11],
        committee=lines[COMMITTEE],
        addressee=lines[13],
        signatories=(Signatory(lines[14], lines[24]),),
    )
    return consultation(*made, front=front)


def library(lines: tuple[str, ...]) -> Library:
    made = document(lines)
    note = {"quote": lines[2], "text": "\n\n".join(lines), "author": lines[5], "date": "2025-06-01"}
    marks = [
        Annotation(AnnotationKind.TERM, "term", block.index, Span(0, 1), None)
        for block in made.blocks
        if lines.index(made.text(block.index)) in LONG
    ]
    doubts = [Problem(Code.NO_ANSWER, Place("x", n, 1), say("message"), quote=line) for n, line in enumerate(lines, 1)]
    decided = Annotation(AnnotationKind.TOPIC, "vrede", len(lines) * 2 + 20, Span(0, 2), "vraag-1")
    held = record(made, *marks, decided, sidecar={"notes": [note]}, problems=tuple(doubts))
    term = GlossaryTerm.model_construct(
        term="term", definition=lines[25], expansion=lines[26], language="en", source=None, forms=()
    )
    known = Knowledge.model_construct(
        glossary=(term,),
        topics=(topic("vrede", "vrede").model_copy(update={"title": lines[6], "description": lines[7]}),),
        factions=(Faction(abbreviation="VVD", name=lines[8]), Faction(abbreviation="D66", name=lines[9])),
    )
    return Library((held,), known)


def elements(page: Page) -> list[str]:
    """Every element of a page with its classes, in order; the language of words in a title is ours and harmless."""
    return [
        ".".join([element.name, *element.get_attribute_list("class")] if element.get("class") else [element.name])
        for element in soup(page.markdown).find_all(True)
        if set(element.attrs) != {"lang"}
    ]


PAGES = {page.path: page for page in render(library(HOSTILE)).pages}
TAME_PAGES = {page.path: page for page in render(library(TAME)).pages}
# Where a page has its address from the document, that of the tame one.
TAME_PATHS = {committee_path(HOSTILE[COMMITTEE]): committee_path(TAME[COMMITTEE])}


@pytest.mark.parametrize("path", sorted(PAGES))
def test_a_hostile_document_makes_the_elements_of_a_tame_one_and_no_others(path: str) -> None:
    assert elements(PAGES[path]) == elements(TAME_PAGES[TAME_PATHS.get(path, path)])


def test_the_full_text_has_every_word_of_a_hostile_document() -> None:
    made = library(HOSTILE).records[0]
    problems = Problems()
    html = str(soup(PAGES["overleggen/voorbeeld/volledige-tekst/"].markdown))
    count = check_words(made.consultation.source, ledger(made.consultation), html, problems)
    assert list(problems) == []
    assert count.on_page > 500


@pytest.mark.parametrize("line", HOSTILE)
def test_each_hostile_line_is_shown_as_it_is(line: str) -> None:
    found = soup(PAGES["overleggen/voorbeeld/fracties/vvd/"].markdown)
    assert words_of(line) in [words(p) for p in found.select(".question .official > p")]


def words_of(line: str) -> str:
    return " ".join(line.split())


FILE = """\
    # Vragen en opmerkingen van de leden van de VVD-fractie

Vragen en opmerkingen van de leden van de VVD-fractie

    ingesprongen {{ x }} <script>alert(1)</script>
\tmet een tab: {: .x } wat is dat?

1. Antwoord van het kabinet

  | a | b |
  |---|---|
  * x
    1. y
Setext
===
Nog een
---
"""


@pytest.fixture
def from_file(tmp_path: Path) -> tuple[Record, BeautifulSoup]:
    folder = tmp_path / "content" / "consultations" / "hostile"
    folder.mkdir(parents=True)
    (folder / "source.txt").write_text(FILE + "\n\n".join(HOSTILE), encoding="utf-8")
    made = load(tmp_path / "content", Problems())
    pages = {page.path: page for page in build(made, Problems()).pages}
    return made.records[0], soup(pages["overleggen/hostile/volledige-tekst/"].markdown)


def test_a_hostile_file_has_every_word_on_its_page(from_file: tuple[Record, BeautifulSoup]) -> None:
    made, page = from_file
    problems = Problems()
    check_words(made.consultation.source, ledger(made.consultation), str(page), problems)
    assert list(problems) == []


def test_a_hostile_file_makes_no_element_of_its_own(from_file: tuple[Record, BeautifulSoup]) -> None:
    _, page = from_file
    assert page.select("script, b, strong, em, code, pre, img, table, hr, blockquote, form, input, .x, .z") == []
    assert page.select(".official a:not(.term)") == []
