"""The ledger as a page: every decision about the words, and every doubt, in plain Dutch."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from generator.messages.message import say
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.block import BlockKind, Repair, RepairKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Facts
from generator.model.library import Page, Record
from generator.model.text import Span
from generator.model.withholding import publishable
from generator.problems import Code, Place, Problem
from generator.render.pages.ledger import ledger_page
from tests.render.archives import pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import soup, words


def repaired(*repairs: tuple[RepairKind, int]) -> Consultation:
    """A block of three words with a repair of the space after each of them."""
    made = consultation("p: NAVO- norm geldt")
    marks = tuple(Repair(kind, Span(at, at + 1), "reason") for kind, at in repairs)
    return replace(made, blocks=(replace(made.blocks[0], repairs=marks),))


def page(made: Record) -> Page:
    (found,) = pages_of(ledger_page, library(made))
    return found


def shown(made: Record) -> BeautifulSoup:
    return soup(page(made).markdown)


def rows(found: BeautifulSoup) -> list[list[str]]:
    return [[words(td) for td in tr.select("td")] for tr in found.select("tbody tr")]


def test_the_page_counts_the_words_of_source_and_page() -> None:
    made = record(repaired((RepairKind.HYPHEN_KEPT, 5)))
    assert page(made).title == "Verantwoording: voorbeeld"
    assert "Het brondocument telt 3 woorden. De volledige tekst toont er 2. Hieronder" in words(shown(made))


def test_one_word_is_one_word_and_no_difference_is_said() -> None:
    text = words(shown(record(consultation("p: Tekst."))))
    assert "telt 1 woord. De volledige tekst toont er 1. Er is geen verschil." in text


def test_every_decision_has_its_line_what_the_source_has_and_what_the_page_has() -> None:
    found = shown(record(repaired((RepairKind.HYPHEN_KEPT, 5), (RepairKind.PARAGRAPH_JOINED, 10))))
    assert [words(h) for h in found.select("h2")] == [
        "Woord over twee regels, streepje behouden (1)",
        "Alinea samengevoegd (1)",
        "Twijfel (0)",
    ]
    assert rows(found) == [
        ["1", "NAVO- [nieuwe regel] norm", "NAVO-norm"],
        ["1", "norm [witregel] geldt", "norm geldt"],
    ]


def test_a_hyphen_left_out_is_shown_as_left_out() -> None:
    found = shown(record(repaired((RepairKind.HYPHEN_REMOVED, 5))))
    assert rows(found) == [["1", "NAVO- [nieuwe regel] norm", "NAVOnorm"]]


def test_a_web_address_over_two_lines_is_distinguished_from_a_word() -> None:
    found = shown(record(repaired((RepairKind.ADDRESS_JOINED, 5))))
    assert words(found.select("h2")[0]) == "Webadres over twee regels, aan elkaar geschreven (1)"
    assert rows(found) == [["1", "NAVO- [nieuwe regel] norm", "NAVO-norm"]]


def test_furniture_is_shown_as_left_out() -> None:
    found = shown(record(consultation("p: Tekst.", "f: Pagina 1 | *x*")))
    assert rows(found) == [["2", "Pagina 1 | *x*", "weggelaten"]]


def test_hidden_words_are_distinguished_from_deleted_ones() -> None:
    found = shown(record(repaired((RepairKind.DELETED, 0), (RepairKind.HIDDEN, 6))))
    assert [words(h) for h in found.select("h2")][:2] == [
        "Tekst die in het bestand als verwijderd is gemarkeerd (1)",
        "Tekst die in het bestand verborgen is (1)",
    ]


def test_of_deleted_and_hidden_words_the_length_is_told_and_no_word() -> None:
    found = shown(record(repaired((RepairKind.DELETED, 0), (RepairKind.HIDDEN, 6))))

    assert rows(found) == [["1", "1 woord, 1 teken", "weggelaten"], ["1", "1 woord, 1 teken", "weggelaten"]]


@pytest.mark.parametrize("kind", [BlockKind.DELETED, BlockKind.HIDDEN], ids=str)
def test_no_word_of_a_paragraph_that_was_deleted_or_hidden_is_reported(kind: BlockKind) -> None:
    made = consultation("p: Tekst.", "p: Een oude geheime zin.")
    block = replace(made.blocks[1], kind=kind)
    found = shown(record(replace(made, blocks=(made.blocks[0], block))))

    assert rows(found) == [["2", "4 woorden, 21 tekens", "weggelaten"]]
    assert "geheim" not in found.decode()


def test_a_name_that_stays_is_a_doubt_without_place_or_words() -> None:
    made = consultation("p: Tekst.")
    problem = Problem(Code.NAME_KEPT, Place("bron.pdf", 9, 1), say("line 9"), say("compare"), "De Vries")
    found = shown(record(made, problems=publishable([problem], made)))

    assert rows(found) == [
        ["geen", "geen", "Een naam in dit document kan die zijn van een medewerker van wie de naam is weggelaten."]
    ]


def test_doubts_are_explained_in_dutch_with_their_words_and_without_our_codes() -> None:
    doubt = Problem(Code.NO_ANSWER, Place("bron.pdf", 9, 1, page=2), say("no answer"), say("compare"), "En | nu?")
    whole = Problem(Code.ENCODING, Place("bron.pdf"), say("not UTF-8"))
    error = Problem(Code.QUOTE_NOT_FOUND, Place("bron.pdf", 3, 1), say("not there"))
    found = shown(record(consultation("p: Tekst."), problems=(doubt, whole, error)))
    assert rows(found) == [
        ["9 (bladzijde 2)", "En | nu?", "Bij deze vraag is geen antwoord gevonden."],
        ["geen", "geen", "Het document is niet opgeslagen in UTF-8. Letters met een accent kunnen verkeerd zijn."],
    ]


def test_without_doubts_the_page_says_so() -> None:
    found = shown(record(consultation("p: Tekst.")))
    assert "Er zijn geen plaatsen waar het programma twijfelt." in words(found)
    assert rows(found) == []


def test_source_and_full_text_are_one_link_away() -> None:
    links = {words(a): a["href"] for a in shown(record(consultation("p: Tekst."))).select("h1 + p a")}
    assert links == {"brondocument": "../bron.txt", "volledige tekst": "../volledige-tekst/index.md"}


def test_the_real_ledger_accounts_for_every_hyphen_and_join(may: Record, real_pages: dict[str, Page]) -> None:
    found = soup(real_pages["overleggen/navo-ministers-mei-2025/verantwoording/"].markdown)
    repairs = [repair for block in may.consultation.blocks for repair in block.repairs]
    kept = may.sidecar
    edits = (
        kept.exchanges,
        kept.terms,
        kept.definitions,
        kept.languages,
        kept.references,
        kept.commitments,
        kept.notes,
    )
    facts = [name for name in Facts.model_fields if name != "dates" and getattr(kept, name) is not None]
    days = [day for _, day in kept.dates if day is not None]
    decisions = len(facts) + len(days) + sum(map(len, edits))
    assert len(rows(found)) == len(repairs) + len(may.problems) + len(may.settled) + decisions
    assert ["292", "NAVO- [nieuwe regel] norm", "NAVO-norm"] in rows(found)


DECIDED: dict[str, object] = {
    "exchanges": {
        "vraag-1": {
            "title": "Vrede *nu*",
            "add_themes": ["Internationaal | Defensie"],
            "remove_themes": ["Bestuur"],
            "add_topics": ["vrede"],
            "state": "refers",
        }
    },
    "terms": [{"term": "MR", "means": "medezeggenschapsraad"}, {"term": "NAVO", "explain": False}],
    "definitions": [{"short": "EfP", "long": "Enhanced Forward Presence"}, {"short": "ABC"}],
    "languages": [{"quote": "peace", "language": "en"}],
    "references": [
        {"quote": "die brief", "document": "kst-28676-500"},
        {"quote": "het eerste punt", "questions": ["vraag-1"]},
        {"quote": "het laatste punt"},
    ],
    "commitments": [
        {"quote": "Ik stuur dit", "due": "2026-03-31", "addressee": "de Kamer"},
        {"quote": "Ik meld dit", "document": "kst-28676-510"},
        {"quote": "Ik zeg niets", "state": "none"},
    ],
    "notes": [{"quote": "de NAVO", "occurrence": 2, "text": "Let op.", "author": "Jansen", "date": "2026-01-02"}],
}


def test_what_the_editor_decided_stands_there_with_its_place_and_in_plain_dutch() -> None:
    made = consultation(
        "q1: Wat doet de MR met de NAVO en EfP in die brief over peace?",
        "a1: Ik stuur dit, zie het eerste punt. Ik meld dit. Ik zeg niets.",
        "a1: Over het laatste punt gaat de NAVO.",
    )
    found = shown(record(made, sidecar=DECIDED))
    assert words(found.select("h2")[-1]) == "Beslissingen van de redactie (13)"
    question = "Wat doet de MR met de NAVO en …"
    assert rows(found) == [
        [
            "1",
            question,
            "Titel: Vrede *nu*. Thema bevestigd: Internationaal: Defensie. Thema weggehaald: Bestuur. "
            "Onderwerp toegevoegd: vrede. Wat ermee gebeurde: verwijst naar een ander antwoord.",
        ],
        ["1", "MR", "Betekent hier: medezeggenschapsraad."],
        ["1", "NAVO", "Krijgt hier geen uitleg."],
        ["1", "EfP", "Staat hier voor: Enhanced Forward Presence."],
        ["geen", "geen", "Is hier geen afkorting die het document uitlegt."],
        ["1", "peace", "Taal: Engels."],
        ["1", "die brief", "Gaat over: Kamerstuk 28 676, nr. 500."],
        ["2", "het eerste punt", "Gaat over vraag 1."],
        ["3", "het laatste punt", "Hierbij hoort geen document of vraag die wij kennen."],
        ["2", "Ik stuur dit", "Is een toezegging. Laatste dag: 31 maart 2026. Voor: de Kamer."],
        ["2", "Ik meld dit", "Toezegging die is nagekomen: Kamerstuk 28 676, nr. 510."],
        ["2", "Ik zeg niets", "Is geen toezegging."],
        ["3", "de NAVO", "Noot van Jansen, 2 januari 2026."],
    ]


def test_a_theme_that_only_the_editor_gave_was_added() -> None:
    made = consultation("q1: Wat nu?", "a1: Niets.")
    given = Annotation(AnnotationKind.THEME, "Internationaal | Defensie", None, None, "vraag-1", by_editor=True)
    decided = {"exchanges": {"vraag-1": {"add_themes": ["Internationaal | Defensie"]}}}
    assert rows(shown(record(made, given, sidecar=decided))) == [
        ["1", "Wat nu?", "Thema toegevoegd: Internationaal: Defensie."]
    ]


def test_the_facts_that_the_editor_gave_stand_first_among_the_decisions() -> None:
    given: dict[str, object] = {
        "title": "Vrede *nu*",
        "short_title": "Vrede",
        "official_id": "kst-28676-501",
        "official_address": "https://zoek.officielebekendmakingen.nl/kst-28676-501.html",
        "chamber": "tk",
        "addressee": "minister van Defensie",
        "dates": {"asked": "2025-07-11", "answered": "2025-09-09"},
        "documents": ["kst-28676-500"],
        "dossiers": [],
        "factions": ["VVD", "D66"],
        "signatories": [{"name": "Jansen", "role": "griffier"}, {"name": "Brandsma"}],
        "terms": [{"term": "NAVO", "explain": False}],
    }
    found = shown(record(consultation("q1: Wat doet de NAVO?", "a1: Niets."), sidecar=given))
    assert rows(found) == [
        *(
            ["geen", "geen", fact]
            for fact in (
                "Titel: Vrede *nu*.",
                "Korte titel: Vrede.",
                "Officiële publicatie: kst-28676-501.",
                "Adres van de officiële publicatie: https://zoek.officielebekendmakingen.nl/kst-28676-501.html.",
                "Kamer: Tweede Kamer.",
                "Gevraagd aan: minister van Defensie.",
                "Gevraagd op: 11 juli 2025.",
                "Beantwoord op: 9 september 2025.",
                "Dossier: geen.",
                "Besproken stukken: Kamerstuk 28 676, nr. 500.",
                "Fracties: VVD; D66.",
                "Ondertekend door: Jansen (griffier); Brandsma.",
            )
        ),
        ["1", "NAVO", "Krijgt hier geen uitleg."],
    ]
