"""A page that breaks a promise is reported, whichever promise it is."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from generator.model.identifiers import full_text_path
from generator.model.library import Page, Record, Site
from generator.model.withholding import withheld_spans
from tests.fuzz.guided.form import SIDECAR, SOURCE, Form
from tests.fuzz.guided.promises import check_pages
from tests.fuzz.guided.whole import Made, pages_of

TEXT = "Vraag 1\nWaarom is dat zo?\n\nAntwoord 1\nDaarom is dat zo, zegt Karel Bakker.\n"
SIDECAR_TEXT = "withhold:\n- {quote: Karel Bakker, reason: een naam}\n"


@cache
def made() -> Made:
    return pages_of(Form(".txt", ((SOURCE, TEXT.encode()), (SIDECAR, SIDECAR_TEXT.encode()))))


def changed(change: Callable[[str], str]) -> Site:
    """The pages, the one with the full text changed."""
    site = made().site
    assert site

    def one(page: Page) -> Page:
        return replace(page, markdown=change(page.markdown)) if page.path == full_text_path("fuzz") else page

    return replace(site, pages=tuple(map(one, site.pages)))


def check(site: Site) -> None:
    record = made().record
    assert record
    check_pages(record, site)


def test_pages_as_they_are_made_break_none() -> None:
    check(changed(lambda markdown: markdown))


@pytest.mark.parametrize(
    ("message", "change"),
    [
        ("TEXT-CHANGED|TEXT-LOST", lambda text: text.replace("Waarom is", "Waarom")),
        ("TEXT-CHANGED|TEXT-LOST", lambda text: text.replace("Waarom is", "Waarom was")),
        ("withheld words are shown", lambda text: f"{text}\n\n<p class='ours'>Karel\nBakker</p>\n"),
        ("script made by the document", lambda text: f"{text}\n\n<script>x</script>\n"),
        ("img made by the document", lambda text: f"{text}\n\n<p class='ours'><img src='x'></p>\n"),
        ("p with a handler", lambda text: f"{text}\n\n<p class='ours' onclick='x'></p>\n"),
        ("an id twice", lambda text: f"{text}\n\n<p class='ours' id='z'></p>\n\n<p class='ours' id='z'></p>\n"),
        ("a link that leads nowhere", lambda text: f"{text}\n\n<p class='ours'><a href='../nowhere.md'></a></p>\n"),
        ("a link to no id", lambda text: f"{text}\n\n<p class='ours'><a href='#nowhere'></a></p>\n"),
    ],
)
def test_a_broken_promise_is_reported(message: str, change: Callable[[str], str]) -> None:
    with pytest.raises(AssertionError, match=message):
        check(changed(change))


def test_withheld_words_in_another_file_are_reported() -> None:
    site = made().site
    assert site
    first, *rest = site.attachments
    with pytest.raises(AssertionError, match="withheld words are shown"):
        check(replace(site, attachments=(replace(first, data=first.data + b"Karel Bakker"), *rest)))


def leaking(withheld: str) -> tuple[Record, Site]:
    """A document with words that are withheld, and its pages with these words at the end of a file."""
    asked = b"De leden van de D66-fractie vragen of de minister van Buitenlandse Zaken dat vindt.\n"
    text = b"Inbreng van D66 en Volt\n\n" + asked
    sidecar = f"withhold:\n- {{quote: {withheld}, reason: x}}\n".encode()
    found = pages_of(Form(".txt", ((SOURCE, text), (SIDECAR, sidecar))))
    assert found.record
    assert found.site
    assert withheld_spans(found.record.consultation.blocks)
    first, *rest = found.site.attachments
    return found.record, replace(found.site, attachments=(replace(first, data=first.data + withheld.encode()), *rest))


def test_what_we_say_of_who_asks_is_not_taken_for_withheld_words() -> None:
    check_pages(*leaking("van de D66-fractie"))


def test_nor_are_words_of_our_explanations() -> None:
    check_pages(*leaking("minister van Buitenlandse Zaken"))


@pytest.mark.parametrize("withheld", ["D66-fractie vragen of", "leden van de D66-fractie"])
def test_other_words_about_who_asks_are(withheld: str) -> None:
    with pytest.raises(AssertionError, match="withheld words are shown"):
        check_pages(*leaking(withheld))
