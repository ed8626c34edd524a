import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.model.consultation import Chamber, Dates, FrontMatter, Signatory
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import GlossaryTerm
from generator.model.library import Library
from generator.publish.search.list_pages import PAGE, list_pages
from generator.publish.search.records import EXCHANGE, NOTE, TERM, consultation_records, search_records, write_search
from generator.publish.search.words import name_mark
from generator.render.writing import wording
from tests.publish.libraries import library
from tests.publish.search.test_list_pages import COMMITMENT, archive
from tests.render.marked_records import ANSWER, library_of, understood


def test_each_exchange_is_found_once_at_its_place_in_the_full_text() -> None:
    urls = [record.url for record in search_records(library())]
    assert urls == [
        "overleggen/navo-mei/",
        "overleggen/navo-mei/volledige-tekst/#vraag-1",
        "overleggen/navo-mei/volledige-tekst/#vraag-2",
        "begrippen/s/#begrip-saceur",
    ]


def test_the_content_of_an_exchange_is_its_official_text_without_labels() -> None:
    record = list(search_records(library()))[1]
    assert record.content == "De leden vragen wie de SACEUR is. Dat is de hoogste bevelhebber in Oekraïne."


def test_an_exchange_carries_what_readers_see_and_filter_on() -> None:
    first, second = list(search_records(library()))[1:3]
    assert first.title == "Vraag 1, VVD: Wie het bevel heeft (SACEUR)"
    assert first.meta == {"soort": "Vraag en antwoord", "overleg": "NAVO, mei"}
    assert first.filters == {
        "soort": ["Vraag en antwoord"],
        "overleg": ["NAVO, mei"],
        "fractie": ["VVD"],
        "onderwerp": ["Wie het bevel heeft"],
        "thema": ["Internationaal: Defensie"],
        "ministerie": [],
        "kamer": [],
        "document": [],
    }
    assert second.filters["onderwerp"] == second.filters["thema"] == []


def test_the_consultation_holds_what_stands_outside_its_exchanges_but_no_page_furniture() -> None:
    record = next(search_records(library()))
    assert record.content == "Verslag over de NAVO Vragen van de VVD-fractie"
    assert record.title == "Verslag over de NAVO"
    of_document: dict[str, list[str]] = {"ministerie": [], "kamer": [], "document": []}
    assert record.filters == {"soort": ["Overleg"], "overleg": ["NAVO, mei"], **of_document}


def test_all_of_a_consultation_is_filtered_by_its_ministry_its_chamber_and_its_kind_and_sorted_by_its_day() -> None:
    front = FrontMatter(
        chamber=Chamber.EK,
        kind="Voorlopig verslag",
        dates=Dates(asked=date(2025, 5, 1), answered=date(2025, 5, 14)),
        signatories=(Signatory("J. Jansen", "Minister van Defensie"),),
    )
    known = archive(front=front)
    for found in consultation_records(known.records[0], known.knowledge):
        assert found.filters["ministerie"] == ["Defensie"]
        assert found.filters["kamer"] == ["Eerste Kamer"]
        assert found.filters["document"] == [wording.whole_kind("Voorlopig verslag")]
        assert (found.day, found.year) == ("20250514", "2025")
        assert found.sign == f"{found.kind}_20250514"


def noted_library() -> Library:
    """The small library with two notes of the editor: one in an exchange, one above it."""
    notes = [
        {"quote": "SACEUR", "text": "Een *Amerikaan*, zie [meer](/over/)."},
        {"quote": "Verslag over de NAVO", "text": "Vooraf."},
    ]
    sidecar = Sidecar.model_validate(
        {"notes": [{**note, "author": "Redactie", "date": "2025-06-01"} for note in notes]}
    )
    plain = library()
    return replace(plain, records=tuple(replace(record, sidecar=sidecar) for record in plain.records))


def test_a_note_is_found_apart_by_its_own_words_and_leads_to_it_in_its_exchange() -> None:
    official, found = list(search_records(library())), list(search_records(noted_library()))
    assert [record for record in found if record in official] == official, "official hits are as without notes"
    first, second = (record for record in found if record not in official)
    assert first.url == "overleggen/navo-mei/volledige-tekst/#noot-1"
    assert first.content == "Een Amerikaan, zie meer."
    assert first.title == official[1].title
    assert first.texts == ("Een Amerikaan, zie meer.",), "the title is that of the exchange, which its own words find"
    assert first.meta == {**official[1].meta, "soort": "Noot van de redactie"}
    assert first.filters == {**official[1].filters, "soort": ["Noot van de redactie"]}
    assert (second.url, second.title) == ("overleggen/navo-mei/volledige-tekst/#noot-2", "Verslag over de NAVO")


def test_the_front_end_calls_kinds_by_their_names() -> None:
    overrides = Path(__file__).parents[3] / "overrides"
    dialog = (overrides / "partials" / "search.html").read_text(encoding="utf-8")
    assert 'data-page="pagina" data-first="vraag" data-last="noot"' in dialog
    kinds = {
        record.kind: record.meta["soort"]
        for record in (*search_records(noted_library()), *list_pages(archive(COMMITMENT)))
    }
    assert [kinds[kind] for kind in ("pagina", "vraag", "noot")] == [PAGE, EXCHANGE, NOTE]
    results = overrides / "assets" / "javascripts" / "search" / "results.js"
    assert f'const OURS = ["{TERM}", "{NOTE}", "{PAGE}"]' in results.read_text(encoding="utf-8")


def test_a_term_is_found_by_its_name_expansion_and_definition() -> None:
    record = list(search_records(library()))[-1]
    assert (record.title, record.content) == ("SACEUR", "Supreme Commander. De baas.")
    assert record.filters == {"soort": ["Begrip"]}


def test_the_mark_of_the_name_of_a_term_stands_in_its_sign() -> None:
    *_, record = search_records(library())
    assert record.sign == f"begrip-{name_mark('SACEUR')}"


def test_a_term_in_another_language_says_so() -> None:
    term = GlossaryTerm(term="flagship", term_language="en", definition="Een voorbeeld.")
    knowledge = library().knowledge.model_copy(update={"glossary": (term,)})
    assert next(search_records(Library((), knowledge))).meta == {"soort": "Begrip", "taal": "en"}


def test_a_term_is_found_by_its_other_forms() -> None:
    term = GlossaryTerm(term="sanctie", definition="Een straf.", forms=("sancties",))
    knowledge = library().knowledge.model_copy(update={"glossary": (term,)})
    assert next(search_records(Library((), knowledge))).texts == ("Een straf.", "sanctie", "sancties")


def test_the_vocabulary_of_a_part_lies_beside_its_index(tmp_path: Path) -> None:
    write_search(library(), tmp_path)
    words = json.loads((tmp_path / "pagefind" / "woorden.json").read_text(encoding="utf-8"))
    assert "SACEUR" in words["words"]
    assert (tmp_path / "pagefind" / "pagefind-entry.json").is_file()


def test_an_empty_library_has_nothing_to_find() -> None:
    assert list(search_records(Library((), library().knowledge.model_copy(update={"glossary": ()})))) == []


def test_the_notes_of_an_exchange_are_found_with_it_and_not_with_the_consultation() -> None:
    record = understood(
        "De leden van de VVD-fractie vragen dit<note-mark f1>1</note-mark>?",
        ANSWER,
        "Ja.",
        "<note f1>1 Zie Trouw.</note>",
        "<note f2>2 Nergens genoemd.</note>",
        "<furniture>Pagina 1</furniture>",
    )
    whole, exchange = list(search_records(library_of(record)))[:2]
    assert exchange.content == "De leden van de VVD-fractie vragen dit? Ja. 1 Zie Trouw."
    assert whole.content.endswith("van de VVD-fractie 2 Nergens genoemd.")
