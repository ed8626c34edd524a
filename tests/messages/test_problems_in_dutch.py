"""Whoever speaks Dutch reads no English: all that the problems of the guide say is in the catalogue, with its Dutch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from generator.messages.language import DUTCH, ENGLISH, speak
from generator.messages.message import Message
from generator.pipeline import load
from generator.problems import Code, Problem, Problems, Severity
from tests.contents import KNOWLEDGE, make_content, write
from tests.guide import SECTIONS, put
from tools.catalogue import CATALOGUE, ROOT, forms

TRANSLATED = {
    forms(entry.id)[0]: all(forms(entry.string))
    for entry in read_po(BytesIO((ROOT / CATALOGUE).read_bytes()))
    if entry.id
}
GLOSSARY = ROOT / "generator" / "knowledge" / "lists"
# A character by its number and its name in Unicode, which is the same everywhere.
_CHARACTER = re.compile(r"U\+[0-9A-F]{4} [A-Z -]+$")
_VALUE = re.compile(r"\{[^{}]*\}")


@pytest.fixture
def dutch() -> Iterator[None]:
    """A process that speaks Dutch, and English again afterwards."""
    speak(DUTCH)
    yield
    speak(ENGLISH)


def said_in(text: object) -> Iterator[Message]:
    """The sentences in a message: itself and its values that are messages, with letters of their own."""
    if isinstance(text, Message):
        if any(map(str.isalpha, _VALUE.sub("", text.template))):
            yield text
        for value in text.values.values():
            yield from said_in(value)


def kept_in(text: object) -> Iterator[str]:
    """What stands in a message as it is in every language: words of the document or of the editor, names, codes."""
    if isinstance(text, Message):
        for value in text.values.values():
            yield from kept_in(value)
    elif isinstance(text, str):
        yield text


def problems_of(content: Path, code: str) -> list[Problem]:
    """All problems of the examples of a section: those that show the code, then those with its solution."""
    write(content / "glossary.yml", "- term: VVD\n  definition: Een partij.\n")
    found: list[Problem] = []
    for examples in (SECTIONS[code][:1], SECTIONS[code]):
        put(content, *examples)
        problems = Problems()
        load(content, problems)
        found += problems
    return found


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize("code", sorted(code for code, examples in SECTIONS.items() if examples))
def test_a_problem_of_the_guide_is_said_in_dutch(tmp_path: Path, code: str) -> None:
    found = problems_of(make_content(tmp_path), code)
    assert code in {problem.code.label for problem in found}
    texts = [text for problem in found for text in (problem.message, problem.advice)]
    assert [text for text in texts if not isinstance(text, Message)] == []
    assert (
        sorted({each.template for text in texts for each in said_in(text) if not TRANSLATED.get(each.template)}) == []
    )
    assert [str(problem) for problem in found if problem.shown() == str(problem)] == []


@pytest.mark.parametrize("code", sorted(code for code, examples in SECTIONS.items() if examples))
def test_what_is_not_translated_is_of_the_document_or_of_the_editor(tmp_path: Path, code: str) -> None:
    content = make_content(tmp_path)
    found = problems_of(content, code)
    held = _folded(
        " ".join(
            [*_texts(content), *KNOWLEDGE.values(), *_texts(GLOSSARY), *(_text(each.data) for each in SECTIONS[code])]
        )
    )
    kept = [
        (str(problem), words)
        for problem in found
        for value in (*kept_in(problem.message), *kept_in(problem.advice))
        for words in value.split(", ")
        if " " in words and not _CHARACTER.match(words)
    ]
    assert [(told, words) for told, words in kept if _folded(words) not in held] == []


@pytest.mark.parametrize("meant", [*Code, *Severity], ids=lambda each: each.name)
def test_what_a_code_and_a_severity_mean_is_translated(meant: Code | Severity) -> None:
    said = meant.meaning if isinstance(meant, Code) else meant.name_shown
    assert TRANSLATED.get(said.template)


def _texts(folder: Path) -> Iterator[str]:
    return (_text(path.read_bytes()) for path in sorted(folder.rglob("*")) if path.is_file())


def _text(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
