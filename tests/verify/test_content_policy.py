"""Every way out of the strict content policy is named, in pages, style sheets and scripts."""

from pathlib import Path

import pytest

from generator.problems import Code, Problems
from generator.verify.content_policy import content_policy_problems
from tests.verify.built_pages import reported, site_of

FINE = """<!doctype html><link rel="stylesheet" href="a.css"><link rel="icon" href="a.svg">
<a href="data:text/plain,x">y</a><script src="a.js" defer></script><svg><path d="M0 0"/></svg>
<script type="application/ld+json">{"@context": "https://schema.org"}</script><p id="online" class="style">on</p>"""


def _problems(folder: Path, file: str, content: str) -> Problems:
    problems = Problems()
    content_policy_problems(site_of(folder, {file: content}), problems)
    return problems


def test_a_page_whose_scripts_and_styles_are_files_is_fine(tmp_path: Path) -> None:
    assert reported(_problems(tmp_path, "index.html", FINE)) == []


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ("<script>x()</script>", "a script inside the page"),
        ('<script type="module">x()</script>', "a script inside the page"),
        ('<p style="color: red">', "a style attribute"),
        ('<p onclick="x()">', "an event handler"),
        ('<a href="javascript:x()">', "a script as an address"),
        ("<style>p{}</style>", "an element that the policy refuses: style"),
        ('<base href="/">', "an element that the policy refuses: base"),
        ('<object type="x">', "an element that the policy refuses: object"),
        ('<iframe src="a.html">', "an element that the policy refuses: iframe"),
        ('<img alt="" src="data:image/png;base64,AA">', "content in an address: data:image/png"),
        ('<script src=" BLOB:null/1"></script>', "content in an address"),
    ],
)
def test_what_the_policy_refuses_on_a_page_is_named_with_its_place(tmp_path: Path, html: str, fault: str) -> None:
    (problem,) = _problems(tmp_path, "a/index.html", f"<p>\n{html}")
    assert problem.code is Code.POLICY_BROKEN
    assert (problem.place.file, problem.place.line) == ("a/index.html", 2)
    assert problem.message.startswith(fault)


def test_a_style_sheet_with_a_picture_in_it_is_named(tmp_path: Path) -> None:
    assert reported(_problems(tmp_path, "a.css", "p{}\nq{background:url(data:image/svg+xml,x)}")) == [
        "a.css:2:14: [POLICY-BROKEN] content in an address: data:image/svg+xml,x"
    ]


@pytest.mark.parametrize("script", ["eval('1')", "new Function('x')", "URL.createObjectURL(new Blob([]))"])
def test_a_script_that_runs_text_is_named(tmp_path: Path, script: str) -> None:
    (problem,) = _problems(tmp_path, "a.js", f"let x;\n{script}")
    assert (problem.place.file, problem.place.line) == ("a.js", 2)
    assert problem.message.startswith("runs text as a script")


def test_a_script_that_only_speaks_of_evaluation_is_fine(tmp_path: Path) -> None:
    assert reported(_problems(tmp_path, "a.js", "// evaluate\nmedieval(1); renewFunction()")) == []
