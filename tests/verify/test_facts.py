"""What a page declares, piece by piece, is what it declares as a whole, read by a parser for all HTML."""

from __future__ import annotations

import gzip
import pickle

import pytest
from hypothesis import given

from generator.verify.declared import Fault
from generator.verify.elements import any_elements
from generator.verify.facts import PageFacts, file_facts, page_facts, whole_page_facts
from tests.verify.any_pages import ANY_PAGE

FILE = "a/b/index.html"
PAGE = """<!doctype html>
<p id="one"><a name="two" href="../#x">x</a> <a href="../#x">y</a>
<a href="c.json">z</a><a href="https://elsewhere.example/">w</a><a href="/rooted/">v</a>"""


@given(ANY_PAGE)
def test_piece_by_piece_any_page_declares_what_it_declares_as_a_whole(page: str) -> None:
    assert page_facts(FILE, page.encode()) == whole_page_facts(FILE, any_elements(page))


def test_a_page_declares_its_ids_and_where_its_addresses_lead() -> None:
    assert page_facts(FILE, PAGE.encode()) == PageFacts(
        identifiers=frozenset({"one", "two"}),
        targets=frozenset({"a/index.html#x", "a/b/c.json"}),
        followed=3,
        others=("/rooted/", "https://elsewhere.example/"),
        faults=frozenset({Fault.UNNAMED}),
    )


def test_what_a_page_declares_is_small_and_can_be_kept() -> None:
    kept = pickle.dumps(page_facts(FILE, PAGE.encode()))
    assert pickle.loads(kept) == page_facts(FILE, PAGE.encode())  # noqa: S301
    assert len(kept) < 600


def test_to_the_page_that_is_shown_at_any_address_nothing_is_relative() -> None:
    assert page_facts("404.html", b'<a href="../a/">').others == ("../a/",)


@pytest.mark.parametrize(
    ("page", "fault"),
    [
        ('<p id="a">\n<p id="a">', Fault.IDENTIFIER),
        ('<label for="a">', Fault.IDENTIFIER),
        ('<img src="https://elsewhere.example/a.png">', Fault.REQUEST),
        ("<p onclick=x>", Fault.POLICY),
        ("<style>\np{}</style>", Fault.POLICY),
        ('<img src="data:image/png;base64,AA">', Fault.POLICY),
        ('<a href="..">', Fault.UNNAMED),
    ],
)
def test_a_page_declares_its_faults(page: str, fault: Fault) -> None:
    assert page_facts(FILE, page.encode()).faults == {fault}


@pytest.mark.parametrize("page", ['<p id="a"><a name="a">', '<p id="a">\n<label for="a">', '<a href="data:x">'])
def test_other_pages_have_no_faults(page: str) -> None:
    assert page_facts(FILE, page.encode()).faults == frozenset()


@pytest.mark.parametrize(
    ("file", "data", "wanted"),
    [
        ("css/a.css", b"p{src:url(../f.woff2)}", PageFacts(targets=frozenset({"f.woff2"}), followed=1)),
        ("a.css", b"p{src:url(data:x)}", PageFacts(others=("data:x",), faults=frozenset({Fault.POLICY}))),
        ("a.svg", b'<svg><a href="x"/><use href="#y"/></svg>', PageFacts()),
        ("a.svg", b'<svg><image href="//x.example/"/></svg>', PageFacts(faults=frozenset({Fault.REQUEST}))),
        ("a.js", b"eval(x)", PageFacts(faults=frozenset({Fault.POLICY}))),
        ("a.mjs", b'import "https://x.example/";', PageFacts(faults=frozenset({Fault.REQUEST}))),
        (
            "s/f.pf_fragment",
            gzip.compress(b'pagefind_dcd{"url":"a/#x"}', mtime=0),
            PageFacts(targets=frozenset({"a/index.html#x"}), followed=1, faults=frozenset({Fault.UNNAMED})),
        ),
        ("a.json", b'{"href": "x"}', PageFacts()),
    ],
)
def test_other_files_declare_what_they_name_or_do(file: str, data: bytes, wanted: PageFacts) -> None:
    assert file_facts(file, data) == wanted
