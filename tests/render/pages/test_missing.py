"""The list of what is missing, and what dossiers and years show of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bs4 import BeautifulSoup

from generator.model import document_kinds as kinds
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Dates, FrontMatter
from generator.model.library import Library, Record
from generator.model.not_held import NotHeld
from generator.model.text import Span
from generator.problems import Place
from generator.render import render
from generator.render.pages.missing import missing
from tests.render.archives import pages_of
from tests.render.documents import consultation, knowledge, library, record
from tests.render.html import only, soup, words

NUMBER = "Kamerstuk 28 676, nr. 480"
REPORT = "kst-28676-480"


def naming(text: str, front: FrontMatter | None = None, document: str = REPORT, identity: str = "een") -> Record:
    """A document whose question has these words, of which `NUMBER` leads to the document."""
    front = front or FrontMatter(title=f"Titel {identity}", dates=Dates(answered=date(2025, 5, 12)))
    made = consultation("# VVD: Vragen van de VVD", f"q1: {text}", "a1: Ja.", identity=identity, front=front)
    start = text.find(NUMBER)
    if start < 0:
        return record(made)
    span = Span(start, start + len(NUMBER))
    return record(made, Annotation(AnnotationKind.REFERENCE, document, 1, span, "vraag-1"))


def page(known: Library) -> BeautifulSoup | None:
    made = list(pages_of(missing, known))
    return soup(made[0].markdown) if made else None


def shown(known: Library) -> BeautifulSoup:
    found = page(known)
    assert found is not None
    return found


def deciding(*entries: NotHeld) -> dict[str, object]:
    return {"known": knowledge().model_copy(update={"missing": entries})}


def decision(document: str, *, wanted: bool) -> NotHeld:
    return NotHeld(document, "Dit stuk is ingetrokken.", date(2026, 1, 2), wanted, Place("content/missing.yml", 1, 14))


NAMED = f"Wat staat er in het verslag van een schriftelijk overleg ({NUMBER})?"
LATER = FrontMatter(
    kind=kinds.VERSLAG, dossiers=("28676",), number="480", title="Twee", dates=Dates(answered=date(2025, 6, 1))
)


def test_a_report_that_is_named_and_not_here_is_missing_with_its_place_and_its_official_page() -> None:
    found = shown(library(naming(NAMED)))
    assert [words(each) for each in found.select("h2")] == ["Andere vragen en antwoorden"]
    assert words(only(found, f"dt#{REPORT}")) == NUMBER
    assert "Verslag van een schriftelijk overleg." in words(found)
    addresses = [str(link["href"]) for link in found.select("dd a")]
    assert addresses == [
        f"https://zoek.officielebekendmakingen.nl/{REPORT}.html",
        "../overleggen/een/volledige-tekst/index.md#vraag-1",
    ]


def test_what_is_here_is_not_missing() -> None:
    assert page(library(naming(NAMED), naming("Wat is dat?", LATER, identity="twee"))) is None


def test_a_document_in_two_dossiers_may_be_the_one_that_is_named() -> None:
    front = FrontMatter(kind=kinds.VERSLAG, dossiers=("28676", "29000"), number="480", title="Twee")
    assert page(library(naming(NAMED), naming("Wat is dat?", front, identity="twee"))) is None


def test_a_reprint_is_the_same_document() -> None:
    assert page(library(naming(NAMED, document=f"{REPORT}-h1"), naming("Wat?", LATER, identity="twee"))) is None


def test_words_before_another_reference_say_nothing_of_this_one() -> None:
    text = f"Wat staat er in het verslag van een schriftelijk overleg (Kamerstuk 28 676, nr. 1), en in {NUMBER}?"
    found = naming(text)
    start = text.find("Kamerstuk 28 676, nr. 1")
    other = Annotation(AnnotationKind.REFERENCE, "kst-28676-1", 1, Span(start, start + 23), "vraag-1")
    both = replace(found, annotations=(other, *found.annotations))
    assert [words(each) for each in shown(library(both)).select("dt")] == ["Kamerstuk 28 676, nr. 1"]


def test_a_document_that_is_only_mentioned_is_not_listed() -> None:
    assert page(library(naming(f"Wat staat er in uw brief ({NUMBER})?"))) is None


def test_what_was_asked_about_is_missing_and_its_dossier_and_year_say_so() -> None:
    front = FrontMatter(
        kind=kinds.VERSLAG,
        dossiers=("28676",),
        documents=(REPORT,),
        title="Titel een",
        dates=Dates(answered=date(2025, 5, 12)),
    )
    made = {each.path: each for each in render(library(naming(f"Wat staat er in de brief ({NUMBER})?", front))).pages}
    assert "Stukken waarover vragen zijn gesteld" in made["ontbreekt/"].markdown
    for path in ("dossiers/28676/", "jaren/2025/"):
        section = soup(made[path].markdown)
        assert words(only(section, f"a[href='../../ontbreekt/index.md#{REPORT}']")) == NUMBER
    assert "ontbreekt/index.md" in made[""].markdown


def test_the_editors_say_why_something_is_missing() -> None:
    known = library(naming(NAMED), **deciding(decision(REPORT, wanted=True)))  # type: ignore[arg-type]
    assert "Dit stuk is ingetrokken. Dit schreef de redactie op 2 januari 2026." in words(shown(known))


def test_what_is_not_wanted_stands_apart_and_on_no_other_page() -> None:
    known = library(naming(NAMED), **deciding(decision(REPORT, wanted=False)))  # type: ignore[arg-type]
    assert [words(each) for each in shown(known).select("h2")] == ["Stukken die wij niet zoeken"]
    made = {each.path: each.markdown for each in render(known).pages}
    assert [path for path, text in made.items() if "ontbreekt/index.md" in text] == []


def test_what_only_the_editors_know_of_is_listed_too() -> None:
    known = library(naming("Wat is er?"), **deciding(decision("kst-28676-1", wanted=True)))  # type: ignore[arg-type]
    assert words(only(shown(known), "dt#kst-28676-1")) == "Kamerstuk 28 676, nr. 1"


def test_questions_without_their_answers_lack_these() -> None:
    front = FrontMatter(kind=kinds.INBRENG, dossiers=("28676",), title="Titel een")
    found = shown(library(record(consultation("# VVD: VVD", "q1: Waarom is dit zo?", identity="een", front=front))))
    assert [words(each) for each in found.select("h2")] == ["Vragen zonder het antwoord"]
    assert words(only(found, "dt#antwoorden-een")) == "Titel een"


def test_an_announced_round_is_missing_until_a_later_consultation_of_the_dossier_is_here() -> None:
    front = FrontMatter(
        kind=kinds.VERSLAG, dossiers=("28676",), title="Titel een", dates=Dates(answered=date(2025, 5, 12))
    )
    first = naming("De commissie zal een tweede ronde schriftelijk overleg houden.", front)
    found = shown(library(first))
    assert [words(each) for each in found.select("h2")] == ["Een volgende ronde vragen"]
    assert "De commissie zal een tweede ronde schriftelijk overleg houden." in words(found)
    assert page(library(first, naming("Wat is dat?", LATER, identity="twee"))) is None


def test_a_long_list_is_divided_and_no_page_is_too_heavy() -> None:
    records = []
    for number in range(400):
        text = f"Wat staat er in het verslag van een schriftelijk overleg over zaak {number} ({NUMBER})?"
        records.append(naming(text, document=f"kst-28676-{1000 + number}", identity=f"overleg-{number}"))
    made = list(pages_of(missing, library(*records)))
    assert len(made) > 2
    assert max(len(each.markdown.encode()) for each in made) < 90_000
    assert len({each.path for each in made}) == len(made)
    assert sum(each.markdown.count("<dt id=") for each in made) == 400
