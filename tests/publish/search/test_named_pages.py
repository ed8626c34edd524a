"""A name leads to the page that gathers what has it: each such page has a name, and no name leads nowhere."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.model import identifiers as ids
from generator.model.library import Library
from generator.pipeline import load
from generator.problems import Problems
from generator.publish.search.named_pages import PageKind, PageName, page_kinds
from generator.render import archive_of, drafts_of_archive
from generator.render.pages.committee import committees_of
from generator.render.pages.dossier import dossiers_of
from generator.render.pages.faction import factions_of
from generator.render.pages.member import members_of
from generator.render.pages.minister import ministers_of
from generator.render.pages.ministry import ministries_of
from generator.render.pages.theme import themes_of
from generator.render.pages.topic import topics_of
from generator.render.pages.year import years_of
from generator.render.summaries.archive import Archive
from tests.publish.libraries import library

CONTENT = Path(__file__).parents[3] / "content"
KINDS = (
    committees_of,
    dossiers_of,
    factions_of,
    members_of,
    ministers_of,
    ministries_of,
    themes_of,
    topics_of,
    years_of,
)


@cache
def archive() -> Archive:
    """All that is published."""
    return archive_of(load(CONTENT, Problems()))


def test_every_name_leads_to_a_page_of_the_site_and_no_two_to_the_same() -> None:
    paths = [page.path for kind in page_kinds(archive()) for page in kind.pages]
    assert len(paths) == len(set(paths)) > 100
    assert set(paths) <= {draft.path for draft in drafts_of_archive(archive())}


def test_every_page_that_gathers_has_its_name() -> None:
    named = {page.path for kind in page_kinds(archive()) for page in kind.pages}
    gathering = {page.path for kind in KINDS for page in kind(archive()).archive_pages}
    parts = {part.path for theme in themes_of(archive()).archive_pages for part in theme.below}
    assert gathering | parts <= named


def test_a_part_of_a_theme_is_known_by_its_own_name_too() -> None:
    themes = {kind.label: kind.pages for kind in page_kinds(archive_of(library()))}["thema"]
    assert themes == (
        PageName("Internationaal", "themas/internationaal/"),
        PageName("Internationaal: Defensie", "themas/defensie/", "Defensie"),
    )


def test_a_dossier_is_named_as_its_page_is_and_known_by_its_number() -> None:
    headings = {page.path: page.heading for page in dossiers_of(archive()).archive_pages}
    named = {kind.label: kind.pages for kind in page_kinds(archive())}["dossier"]
    assert PageName("NAVO (dossier 28676)", "dossiers/28676/", "28676") in named
    assert headings.items() <= {page.path: page.name for page in named}.items()


def test_a_kind_without_pages_is_left_out() -> None:
    assert [kind.label for kind in page_kinds(archive_of(library()))] == ["fractie", "thema", "onderwerp", "lijst"]


def test_a_line_leaves_out_what_follows_from_the_name() -> None:
    pages = (
        PageName("GL-PvdA", "fracties/gl-pvda/"),
        PageName("Groep Özütok", "fracties/groep-ozutok/"),
        PageName("Dassen (Volt)", "fracties/dassen-volt/", "Dassen"),
        PageName("Europa: Handel", "fracties/handel/", "Handel"),
    )
    listed = PageKind("fractie", "fractie", "", "Alles.", ids.FACTIONS, pages).listed()
    assert listed["pages"].split("\n") == [
        "GL-PvdA",
        "Groep Özütok\tgroep-ozutok",
        "Dassen (Volt)",
        "Europa: Handel\t-\tHandel",
    ]


def test_a_list_has_a_name_where_it_lists_something() -> None:
    lists = {kind.label: kind.pages for kind in page_kinds(archive_of(library()))}["lijst"]
    assert [page.path for page in lists] == [ids.FACTIONS, ids.THEMES, ids.TOPICS, ids.CONSULTATIONS, ids.GLOSSARY]
    (empty,) = page_kinds(archive_of(Library((), library().knowledge)))
    assert [page.path for page in empty.pages] == [ids.GLOSSARY]


def test_a_line_has_all_other_names_of_its_page() -> None:
    page = PageName("Noten van de redactie", "noten/", others=("noten", "redactie"))
    kind = PageKind("lijst", "", "", "", "", [page])
    assert kind.listed()["pages"] == "Noten van de redactie\tnoten\tnoten|redactie"
