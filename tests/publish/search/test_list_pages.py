"""Search finds the pages that list commitments, documents and dossiers, by their names and by nothing else."""

from __future__ import annotations

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.commitment import CommitmentFacts
from generator.model.consultation import FrontMatter
from generator.model.library import Library
from generator.model.text import Span
from generator.publish.search.list_pages import list_pages
from generator.publish.search.records import search_records
from tests.render.documents import consultation, library, record

PROMISE = "Ik stuur uw Kamer een brief."
WHOLE = Span(0, len(PROMISE))
COMMITMENT = Annotation(AnnotationKind.COMMITMENT, "", 2, WHOLE, "vraag-1", commitment=CommitmentFacts("uw Kamer"))


def archive(*marks: Annotation, front: FrontMatter | None = None) -> Library:
    """One answer that is a single sentence, with these marks on it."""
    return library(record(consultation("# VVD: V", "q1: Wat nu?", f"a1: {PROMISE}", front=front), *marks))


def reference(target: str) -> Annotation:
    return Annotation(AnnotationKind.REFERENCE, target, 2, WHOLE, "vraag-1")


def addresses(known: Library) -> list[str]:
    return [each.url for each in list_pages(known)]


def test_each_page_is_found_where_the_archive_holds_what_it_lists() -> None:
    assert addresses(archive()) == []
    assert addresses(archive(COMMITMENT)) == ["toezeggingen/"]
    assert addresses(archive(reference("stb-2020-1"))) == ["documenten/"]
    assert addresses(archive(reference("kst-28676-5"))) == ["dossiers/"]
    assert addresses(archive(front=FrontMatter(dossiers=("28676",)))) == ["dossiers/"]


def test_a_page_is_found_by_its_name_and_not_by_what_it_says_of_itself() -> None:
    (page,) = list_pages(archive(COMMITMENT))
    assert page.texts == ("Toezeggingen", "toezegging", "belofte")
    assert "minister" in page.content
    assert (page.meta, page.filters) == ({"soort": "Pagina"}, {"soort": ["Pagina"]})


def test_pages_are_among_what_search_finds() -> None:
    assert list(search_records(archive(COMMITMENT)))[-1].url == "toezeggingen/"
