"""Text made to keep an expression busy is read at once: each row here took minutes, doubling with every repetition."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from generator.grammar import asking, dates, officials, sources, web_addresses
from generator.read.markdown import pandoc
from generator.read.pdf.only_pages import leaves
from tests.pace import Watch

SECONDS = 5
ATTACKS: dict[str, tuple[Callable[[str], object], str]] = {
    "who has the word": (asking._WHO_OPENS.fullmatch, "lid voor," + "\nF," * 3_000 + "\nx"),
    "joined days": (dates._JOINED.fullmatch, " " * 3_000 + "!"),
    "name of an official": (officials._TO_NAME.fullmatch, "-Ď" * 3_000 + "!"),
    "a source": (sources._SOURCE.search, "a-" * 20_000),
    "the begin of a web address": (web_addresses._BEGIN.search, "a-" * 20_000),
    "attributes of pandoc": (pandoc._SPAN.search, "[x]{" + "1a=a" + "=a" * 3_000 + " !"),
    "brackets of pandoc": (pandoc._SPAN.search, "[" + "[a]" * 1_000 + "!"),
    "look of a form field": (leaves._APPEARANCE.fullmatch, "7" * 3_000 + "!"),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_text_made_to_be_slow_is_read_at_once(name: str) -> None:
    match, text = ATTACKS[name]
    watch = Watch()
    assert match(text) is None
    assert watch.seconds() < SECONDS


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("[x]{.underline}", "x"),
        ('[x]{#a .b key="v w"}', "x"),
        ("[x [y] z]{.mark lang=nl}", "x [y] z"),
        (r"[x \] z]{dir=ltr}", r"x \] z"),
    ],
)
def test_spans_of_pandoc_are_still_read(written: str, read: str) -> None:
    found = pandoc._SPAN.fullmatch(written)
    assert found is not None
    assert found.group(1) == read


@pytest.mark.parametrize("look", ["/Helv 12 Tf 0 g", "/F1.0 9.5 Tf 0 0 1 rg", ""])
def test_looks_of_form_fields_are_still_known(look: str) -> None:
    assert isinstance(leaves._APPEARANCE.fullmatch(look), re.Match)
