"""The page of commitments: each once by its last day, links by ministry and by dossier, and what was fulfilled."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.commitment import CommitmentFacts, CommitmentState
from generator.model.consultation import FrontMatter, Signatory
from generator.model.library import Page, Record
from generator.model.text import Span
from generator.render import ArchivePageType
from generator.render.pages.commitments import commitments
from generator.render.pages.dossier import dossier
from generator.render.pages.ministry import ministry
from generator.render.pages.topic import topic as topic_pages
from tests.render.archives import pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words

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
    (page,) = pages_of(commitments, library(*records))
    return page


def test_each_stands_once_by_its_last_day_the_first_first_and_those_without_a_day_last() -> None:
    early = replace(made(), consultation=replace(made().consultation, id="eerder"))
    early = replace(early, annotations=(replace(early.annotations[0], target="2025-06-30"),))
    items = soup(shown(made(), early).markdown).select("#termijn ~ ul.commitments > li")
    assert [(item["id"], item.time and item.time["datetime"]) for item in items] == [
        ("eerder-antwoord-1", "2025-06-30"),
        ("voorbeeld-antwoord-1", "2025-12-31"),
        ("voorbeeld-antwoord-2", None),
    ]
    first = items[0].select("a")[-1]
    assert first["href"] == "../overleggen/eerder/volledige-tekst/index.md#antwoord-1"


def test_an_entry_has_its_sentence_in_official_letters_and_below_it_what_we_add() -> None:
    soon, later = soup(shown(made()).markdown).select("#termijn ~ ul.commitments > li")
    assert [words(official) for official in (*soon.select(".official"), *later.select(".official"))] == [SOON, LATER]
    assert words(soon) == (
        f"“{SOON}” Termijn: eind 2025, uiterlijk 31 december 2025. Ministerie: Financiën. Dossier 28676. "
        "Automatisch herkend. Antwoord 1, Titel"
    )
    assert words(later) == (
        f"“{LATER}” Geen termijn. Ministerie: Defensie. Dossier 28676. Automatisch herkend. Antwoord 2, Titel"
    )


def test_an_entry_begins_with_its_topic_else_with_its_theme() -> None:
    topic = Annotation(AnnotationKind.TOPIC, "vrede", 0, Span(0, 3), "vraag-1")
    theme = Annotation(AnnotationKind.THEME, "Internationaal | Defensie", 2, Span(0, 3), "vraag-2")
    both = made()
    found = soup(shown(replace(both, annotations=(*both.annotations, topic, theme))).markdown)
    assert [words(part) for part in found.select("#termijn ~ ul.commitments > li > .part")] == [
        "vrede",
        "Internationaal: Defensie",
    ]


def test_links_lead_to_each_once_below_its_ministry_and_its_dossier() -> None:
    found = soup(shown(made()).markdown)
    assert [words(heading) for heading in found.select("h3")] == ["Defensie", "Financiën", "Dossier 28676"]
    lists = [[link["href"] for link in each.select("a")] for each in found.select("h3 + div")]
    assert lists == [
        ["#voorbeeld-antwoord-2"],
        ["#voorbeeld-antwoord-1"],
        ["#voorbeeld-antwoord-1", "#voorbeeld-antwoord-2"],
    ]
    assert words(found.select("h3 + div")[0]) == f"“{LATER}” Antwoord 2, Titel"


def test_the_pages_of_a_dossier_a_ministry_and_a_topic_lead_to_what_was_promised() -> None:
    topic = Annotation(AnnotationKind.TOPIC, "vrede", 0, Span(0, 3), "vraag-1")
    known = library(replace(made(), annotations=(*made().annotations, topic)))

    def leading(page_type: ArchivePageType, path: str) -> tuple[str, str]:
        (page,) = (page for page in pages_of(page_type, known) if page.path == path)
        line = only(soup(page.markdown), "p.see:has(a[href*=toezeggingen])")
        return words(line), str(line.select("a")[0]["href"]).removeprefix("../../toezeggingen/index.md")

    assert leading(dossier, "dossiers/28676/") == ("Beloofd aan de Kamer: 2 toezeggingen.", "#dossier")
    assert leading(ministry, "ministeries/financien/") == ("Beloofd aan de Kamer: 1 toezegging.", "#ministerie")
    assert leading(topic_pages, "onderwerpen/vrede/") == ("Beloofd aan de Kamer: 1 toezegging.", "")


def test_what_promises_nothing_leads_to_no_commitments() -> None:
    silent = record(consultation("q1: Wat?", "a1: Niets.", front=front("28676")))
    for page_type in (dossier, ministry):
        assert not any("toezeggingen" in page.markdown for page in pages_of(page_type, library(silent)))


def test_who_answers_on_behalf_of_another_ministry_has_the_entry_and_both_lead_to_it() -> None:
    line = "p: Antwoord van Minister Jansen (Defensie), mede namens de Minister van VWS (ontvangen 3 mei 2024)"
    document = consultation(line, "q1: Wat?", f"a1: {SOON}", front=FrontMatter(title="Titel"))
    page = soup(shown(record(document, promise(2, SOON, "", OPEN))).markdown)
    (item,) = page.select("ul.commitments > li")
    assert "Ministerie: Defensie. Ook namens Volksgezondheid, Welzijn en Sport." in words(item)
    items = zip(page.select("h3"), page.select("h3 + div li"), strict=True)
    named = {words(heading): words(entry) for heading, entry in items}
    assert named == {
        "Defensie": f"“{SOON}” Antwoord 1, Titel",
        "Volksgezondheid, Welzijn en Sport": f"“{SOON}” Antwoord 1, Titel. Ook namens dit ministerie",
    }


def test_the_ministries_that_were_only_asked_stand_after_those_that_promise_and_last_those_not_found() -> None:
    asked = replace(
        made().consultation, front=FrontMatter(title="Titel", addressee="Ministers van BZ en van Financiën")
    )
    nobody = replace(made().consultation, front=FrontMatter(title="Titel"))
    records = [replace(made(), consultation=replace(each, id=f"een-{n}")) for n, each in enumerate((asked, nobody))]
    assert [words(heading) for heading in soup(shown(*records).markdown).select("h3")] == [
        "Defensie",
        "Gevraagd aan Buitenlandse Zaken",
        "Gevraagd aan Financiën",
        "Ministerie niet gevonden",
    ]


def test_a_term_at_the_start_of_its_sentence_has_no_capital_below_it() -> None:
    text = "In juni informeer ik u."
    document = consultation("q1: Wat?", f"a1: {text}")
    page = shown(record(document, promise(1, text, "", CommitmentFacts("u", "In juni"))))
    assert "Termijn: in juni." in words(soup(page.markdown))


def test_the_number_of_a_commitment_in_the_register_leads_to_its_entry_among_the_documents() -> None:
    text = "Zoals toegezegd (TZ202306-026) stuur ik u een brief."
    document = consultation("q1: Wat?", f"a1: {text}")
    number = Annotation(AnnotationKind.REFERENCE, "TZ202306-026", 1, Span(16, 28), "vraag-1")
    (item,) = soup(shown(record(document, promise(1, text, "", OPEN), number)).markdown).select("ul.commitments > li")
    assert "Nummer bij de Tweede Kamer: TZ202306-026." in words(item)
    assert "../documenten/toezeggingen/index.md#tz202306-026" in [link["href"] for link in item.select("a")]


def test_two_in_one_answer_have_places_of_their_own() -> None:
    document = consultation("q1: Wat?", f"a1: {SOON}", f"a1: {LATER}")
    items = soup(shown(record(document, promise(1, SOON, "", OPEN), promise(2, LATER, "", OPEN))).markdown)
    assert [item["id"] for item in items.select("ul.commitments > li")] == [
        "voorbeeld-antwoord-1",
        "voorbeeld-antwoord-1-2",
    ]


def test_what_was_fulfilled_names_its_document_and_stands_apart() -> None:
    facts = CommitmentFacts("u", "eind 2025", CommitmentState.FULFILLED, "kst-28676-510")
    found = soup(shown(made(facts)).markdown)
    assert [item["id"] for item in found.select("#termijn + p + ul > li")] == ["voorbeeld-antwoord-2"]
    (item,) = found.select("#nagekomen + ul > li")
    assert "Nagekomen, volgens de redactie. Nagekomen met kst-28676-510." in words(item)
    assert [link["href"] for link in item.select("a")][
        1
    ] == "https://zoek.officielebekendmakingen.nl/kst-28676-510.html"


def test_an_archive_without_commitments_says_so_and_tells_of_the_registers_all_the_same() -> None:
    text = words(soup(shown(record(consultation("q1: Wat?", "a1: Niets."))).markdown))
    assert "Er zijn nog geen toezeggingen gevonden." in text
    assert "De Eerste Kamer houdt sinds 2003 een register van toezeggingen bij" in text


def test_the_page_knows_no_day_of_today() -> None:
    entries = soup(shown(made()).markdown).select("ul.commitments > li")
    assert entries
    assert not any("voorbij" in words(entry) for entry in entries)


def test_what_nobody_looked_at_is_not_called_open_and_the_method_stands_last() -> None:
    found = soup(shown(made()).markdown)
    headings = [words(heading) for heading in found.select("h2")]
    assert headings == [
        "Nakoming nog niet nagekeken",
        "Dezelfde toezeggingen per ministerie",
        "Dezelfde toezeggingen per dossier",
        "Hoe deze lijst is gemaakt",
    ]
    assert "1 van de 2 toezeggingen heeft geen termijn met een dag. Die staat achteraan." in words(found)


@pytest.mark.parametrize(
    ("term", "due", "told"),
    [
        ("uiterlijk op 1 oktober 2025", "2025-10-01", "uiterlijk op 1 oktober 2025"),
        ("uiterlijk op 1 oktober", "2025-10-01", "uiterlijk op 1 oktober, uiterlijk 1 oktober 2025"),
        ("vóór 1 maart 2026", "2026-02-28", "vóór 1 maart 2026, uiterlijk 28 februari 2026"),
    ],
)
def test_the_last_day_stands_behind_a_term_that_does_not_name_it(term: str, due: str, told: str) -> None:
    page = shown(record(made().consultation, promise(1, SOON, due, CommitmentFacts("u", term))))
    item = soup(page.markdown).select("ul.commitments > li")[0]
    assert f"Termijn: {told}. " in words(item)
    assert item.time is not None
    assert item.time["datetime"] == due


def test_what_an_editor_confirmed_stands_where_only_its_fulfilment_is_not_checked() -> None:
    confirmed = CommitmentFacts("u", "binnenkort", CommitmentState.CONFIRMED)
    found = soup(shown(record(made().consultation, promise(1, SOON, "", confirmed))).markdown)
    entry = found.select("ul.commitments > li")[0]
    heading, says = only(found, "h2#termijn"), only(found, "h2#termijn + p")
    assert "Bevestigd door de redactie. " in words(entry)
    assert words(heading).startswith("Nakoming nog niet nagekeken")
    assert "Staat er “bevestigd door de redactie”, dan is alleen bekeken of de zin een toezegging is." in words(says)
