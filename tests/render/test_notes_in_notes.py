"""A note that calls another is a call like any other: the page lists that note too, and it leads back."""

import re

import pytest

from generator.model.identifiers import consultation_path, full_text_path
from tests.fuzz.guided.form import SOURCE, Form
from tests.fuzz.guided.promises import check_pages
from tests.fuzz.guided.whole import Made, pages_of

HEAD = "Vragen van het lid Klaver (GroenLinks-PvdA) aan de minister van Defensie\n\n"
CALLS = {
    "one": "[^1]: Zie[^2].\n\n[^2]: Twee.\n",
    "a chain": "[^1]: Zie[^2].\n\n[^2]: Zie[^3].\n\n[^3]: Drie.\n",
    "a circle": "[^1]: Zie[^2].\n\n[^2]: Zie[^1].\n",
    "itself": "[^1]: Zie[^1].\n",
    "backwards": "[^2]: Twee.\n\n[^1]: Zie[^2].\n",
    "two of the same": "[^1]: Zie[^2], en nog eens[^2].\n\n[^2]: Twee.\n",
    "none": "[^1]: Een.\n\n[^2]: Twee, die niets noemt.\n",
}
TEXT = HEAD + "Vraag 1\n\nWaarom?[^1]\n\nAntwoord 1\n\nDaarom.\n\n"


def made(notes: str) -> Made:
    return pages_of(Form(".md", ((SOURCE, (TEXT + notes).encode()),)))


def page(found: Made, path: str) -> str:
    assert found.site
    return next(page.markdown for page in found.site.pages if page.path == path)


@pytest.mark.parametrize("name", CALLS)
def test_every_sign_on_every_page_leads_to_a_note_on_it(name: str) -> None:
    found = made(CALLS[name])
    assert found.record
    assert found.site
    check_pages(found.record, found.site)


@pytest.mark.parametrize(
    ("name", "listed"),
    [("one", 2), ("a chain", 3), ("a circle", 2), ("itself", 1), ("backwards", 2), ("two of the same", 2), ("none", 1)],
)
def test_a_page_of_some_questions_lists_the_notes_that_its_notes_call(name: str, listed: int) -> None:
    some = page(made(CALLS[name]), f"{consultation_path('fuzz')}fracties/groenlinks-pvda/")
    assert len(re.findall(r'<li id="voetnoot-\d+"', some)) == listed


@pytest.mark.parametrize("name", [name for name in CALLS if name != "none"])
def test_a_note_that_only_a_note_calls_leads_back_there(name: str) -> None:
    text = page(made(CALLS[name]), full_text_path("fuzz"))
    signs = re.findall(r"\{ #(voetnoot-\d+-in-tekst(?:-\d+)?) ", text)
    ways_back = re.findall(r"\]\(#(voetnoot-\d+-in-tekst(?:-\d+)?)\)", text)
    assert signs
    assert sorted(ways_back) == sorted(signs)
