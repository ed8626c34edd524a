"""The guide to problems: every code is in it, every example gives its code, and every solution makes it go away."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from generator.pipeline import load
from generator.problems import Code, Problems
from tests.contents import make_content, write
from tests.guide import GUIDE, SECTION, SECTIONS, Example, put

SHOWN = sorted(code for code, examples in SECTIONS.items() if examples)
SOLVED = sorted(code for code, examples in SECTIONS.items() if len(examples) > 1)


def codes(content: Path, *examples: Example) -> set[str]:
    """The codes that a folder gives with these files in their places."""
    put(content, *examples)
    problems = Problems()
    load(content, problems)
    return {problem.code.label for problem in problems}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    made = make_content(tmp_path)
    write(made / "glossary.yml", "- term: VVD\n  definition: Een partij.\n")
    return made


def test_every_code_has_its_section_once() -> None:
    headings = [found["code"] for found in SECTION.finditer(GUIDE.read_text(encoding="utf-8"))]
    assert sorted(headings) == sorted(code.label for code in Code)


def test_every_doubt_about_content_has_an_example_and_its_solution() -> None:
    doubts = {code.label for code in Code if code.severity == "doubt"}
    assert doubts - set(SOLVED) == {"NO-SITE-URL", "MISSING-SIGN"} == {code.label for code in Code if code.is_of_site}


@pytest.mark.parametrize("code", SHOWN)
def test_an_example_gives_its_code(content: Path, code: str) -> None:
    assert code in codes(content, SECTIONS[code][0])


@pytest.mark.parametrize("code", SOLVED)
def test_a_solution_makes_the_code_go_away_and_breaks_nothing_else(content: Path, code: str) -> None:
    before = codes(content, SECTIONS[code][0])
    after = codes(content, *SECTIONS[code])
    assert code not in after
    assert not {name for name in after - before if Code[name.replace("-", "_")].severity == "error"}


def test_codes_are_spelled_as_in_reports_wherever_people_read_them() -> None:
    documents = [*GUIDE.parents[1].glob("*.md"), *GUIDE.parent.glob("*.md"), *(GUIDE.parents[1] / "schemas").glob("*")]
    names = re.compile("|".join(rf"\b{code.name}\b" for code in Code if "_" in code.name))
    spelled = {path.name: names.findall(path.read_text(encoding="utf-8")) for path in documents}
    assert {name: found for name, found in spelled.items() if found} == {}
    assert names.search("NO_EFFECT")


def test_no_message_of_ours_spells_a_code_otherwise() -> None:
    names = {code.name for code in Code if "_" in code.name}
    for path in sorted((GUIDE.parents[1] / "generator").rglob("*.py")):
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        texts = [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
        assert not [text for text in texts if any(name in text for name in names)], path.name
