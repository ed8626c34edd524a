"""The page of commitments: by last day, by ministry, by dossier, and what was fulfilled."""

from __future__ import annotations

from dataclasses import replace

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.commitment import CommitmentFacts, CommitmentState
from generator.model.consultation import FrontMatter, Signatory
from generator.model.library import Page, Record
from generator.model.text import Span
from generator.render.pages.commitments import commitments
from tests.render.documents import consultation, library, record
from tests.render.html import soup, words

SOON = "Ik stuur u de brief."
OPEN = CommitmentFacts("u", "eind 2025")
LATER = "De minister van Defensie zal u informeren."


def front(*dossiers: str, signed: str = "Minister van Financiën") -> FrontMatter:
    return FrontMatter(title="Titel", dossiers=dossiers, signatories=(Signatory("Jansen", signed),))


def promise(block: int, text: str, due: str, facts: CommitmentFacts, exchange: str = "vraag-1") -> Annotation:
    kind = AnnotationKind.COMMITMENT
    return Annotation(kind, due, block, Span(0, len(text)), exchange, commitment=facts)


def made(facts: CommitmentFacts = OPEN, signed: str = "Minister van Financiën") -> Record:
    document = consultation("q1: Wat?", f"a1: {SOON}", "q2: Hoe?", f"a2: {LATER}", front=front("28676", signed=signed))
    return record(
        document,
        promise(1, SOON, "2025-12-31", facts),
        promise(3, LATER, "", CommitmentFacts("u"), "vraag-2"),
    )


def shown(*records: Record) -> Page:
    (page,) = commitments(library(*records))
    return page


def test_what_is_open_stands_by_its_last_day_the_first_first() -> None:
    early = replace(made(), consultation=replace(made().consultation, id="eerder"))
    early = replace(early, annotations=(replace(early.annotations[0], target="2025-06-30"),))
    dated = soup(shown(made(), early).markdown).select("#termijn + div li")
    assert [(item.time["datetime"], item.a["href"]) for item in dated if item.time and item.a] == [
        ("2025-06-30", "../overleggen/eerder/volledige-tekst/index.md#antwoord-1"),
        ("2025-12-31", "../overleggen/voorbeeld/volledige-tekst/index.md#antwoord-1"),
    ]


def test_each_stands_under_the_ministry_that_the_sentence_names_or_that_signs() -> None:
    found = soup(shown(made()).markdown)
    assert [words(heading) for heading in found.select("h3")] == ["Defensie", "Financiën"]
    assert [words(item) for item in found.select("h3 + div li")] == [
        f"“{LATER}”Geen termijn. Aan: u. Dossier 28676. Automatisch herkend. Antwoord 2, Titel",
        f"“{SOON}”Termijn: eind 2025, uiterlijk 31 december 2025. Aan: u. Dossier 28676. Automatisch herkend. "
        "Antwoord 1, Titel",
    ]


def test_the_longest_name_of_a_ministry_counts_and_without_any_the_page_says_so() -> None:
    both = shown(made(signed="Minister van Economische Zaken en Klimaat"))
    assert [words(heading) for heading in soup(both.markdown).select("h3")][1] == "Economische Zaken en Klimaat"
    nobody = shown(made(signed="voorzitter"))
    assert [words(heading) for heading in soup(nobody.markdown).select("h3")][1] == "Ministerie niet gevonden"


def test_each_stands_under_its_dossier() -> None:
    (item,) = soup(shown(made()).markdown).select("#dossier + div li")
    assert words(item) == "28676: antwoord 1, Titel; antwoord 2, Titel"


def test_what_was_fulfilled_names_its_document_and_is_not_open() -> None:
    facts = CommitmentFacts("u", "eind 2025", CommitmentState.FULFILLED, "kst-28676-510")
    found = soup(shown(made(facts)).markdown)
    assert not found.select("#termijn")
    (item,) = found.select("#nagekomen + div li")
    assert "Nagekomen, volgens de redactie. Nagekomen met kst-28676-510." in words(item)
    assert [link["href"] for link in item.select("a")][
        1
    ] == "https://zoek.officielebekendmakingen.nl/kst-28676-510.html"


def test_an_archive_without_commitments_says_so_and_tells_of_the_registers_all_the_same() -> None:
    text = words(soup(shown(record(consultation("q1: Wat?", "a1: Niets."))).markdown))
    assert "Er zijn nog geen toezeggingen gevonden." in text
    assert "De Eerste Kamer houdt sinds 2003 een register van toezeggingen bij" in text


def test_the_page_knows_no_day_of_today() -> None:
    assert "voorbij" not in shown(made()).markdown
