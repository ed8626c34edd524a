from pathlib import Path

import pytest

from generator.problems import Code, Problems
from generator.verify.third_party import third_party_problems
from tests.verify.built_pages import reported, site_of

FINE = """<!doctype html><link rel="stylesheet" href="a.css"><link rel="canonical" href="https://overleg.example/">
<a href="https://elsewhere.example/">x</a><a href="mailto:a@overleg.example">y</a><img src="data:image/png;base64,AA">
<script src="a.js" defer></script><script type="application/ld+json">{"@context": "https://schema.org"}</script>"""


def _problems(folder: Path, file: str, content: str) -> Problems:
    problems = Problems()
    third_party_problems(site_of(folder, {file: content}), problems)
    return problems


def test_links_to_other_hosts_and_data_inside_the_page_are_fine(tmp_path: Path) -> None:
    assert reported(_problems(tmp_path, "index.html", FINE)) == []


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://elsewhere.example/a.js"></script>',
        '<script src="//elsewhere.example/a.js"></script>',
        '<link rel="stylesheet" href="https://elsewhere.example/a.css">',
        '<link rel="preconnect" href="https://elsewhere.example">',
        '<img src="https://elsewhere.example/a.png">',
        '<img srcset="a.png 1x, https://elsewhere.example/b.png 2x">',
        '<iframe src="https://elsewhere.example/"></iframe>',
        '<form action="https://elsewhere.example/">',
        '<a href="x" ping="https://elsewhere.example/">',
        '<meta http-equiv="refresh" content="0; url=https://elsewhere.example/">',
        "<style>@import url(https://elsewhere.example/a.css);</style>",
    ],
)
def test_a_page_that_asks_another_host_is_named_with_the_place(tmp_path: Path, html: str) -> None:
    (problem,) = _problems(tmp_path, "a/index.html", f"<p>\n{html}")
    assert problem.code is Code.THIRD_PARTY
    assert problem.place.file == "a/index.html"
    assert problem.place.line == 2
    assert "elsewhere.example" in problem.quote


@pytest.mark.parametrize("css", ['@import "//elsewhere.example/a";', "p{src:url(https://elsewhere.example/f)}"])
def test_a_style_sheet_that_asks_another_host_is_named(tmp_path: Path, css: str) -> None:
    (problem,) = _problems(tmp_path, "a.css", css)
    assert problem.place.file == "a.css"


def test_a_picture_that_asks_another_host_is_named(tmp_path: Path) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://elsewhere.example/a.png"/></svg>'
    (problem,) = _problems(tmp_path, "a.svg", svg)
    assert problem.place.file == "a.svg"


@pytest.mark.parametrize(
    "script",
    [
        'fetch("https://elsewhere.example/")',
        "import('https://elsewhere.example/a.js')",
        'import x from "https://elsewhere.example/a.js"',
        "new Worker(`//elsewhere.example/a.js`)",
        'new WebSocket("wss://elsewhere.example/")',
        'x.open("GET", "https://elsewhere.example/")',
    ],
)
def test_a_script_that_asks_another_host_is_named(tmp_path: Path, script: str) -> None:
    (problem,) = _problems(tmp_path, "a.js", f"let x;\n{script}")
    assert (problem.place.file, problem.place.line) == ("a.js", 2)


@pytest.mark.parametrize(
    "script", ['const namespace = "http://www.w3.org/2000/svg"', 'fetch("pagefind/x")', "// https://elsewhere.example"]
)
def test_a_script_that_only_mentions_an_address_is_fine(tmp_path: Path, script: str) -> None:
    assert reported(_problems(tmp_path, "a.js", script)) == []
