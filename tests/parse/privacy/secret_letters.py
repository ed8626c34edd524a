"""Letters with what must not be shown of them: their text holds marks for it, and the test takes them out.

`⟦…⟧` must be kept off the site, `⟨…⟩` at least be doubted, and all other words must stay. Each letter begins with
`=== its name`; what stands after `---` is an answer in it. A character that editors do not show is written as its
code, such as `\\u200b`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.model.consultation_yml import Sidecar
from generator.model.text import Span
from generator.model.withholding import withheld_spans
from generator.parse import parse
from generator.problems import Code, Problem, Problems
from tests.parse.documents import knowledge, source_text

FOLDER = Path(__file__).parent / "letterheads"
BODY = """
Vragen en opmerkingen van de leden van de VVD-fractie

De leden van de VVD-fractie vragen of het kabinet dit wil toelichten.

1. Antwoord van het kabinet

"""
_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")
_MARKS = {"⟦": "⟧", "⟨": "⟩"}
_DOUBTS = frozenset({Code.CONTACT_DATA, Code.NAME_KEPT})


@dataclass(frozen=True)
class Letter:
    """A document, and which stretches of its text must be kept off the site or be doubted."""

    name: str
    text: str
    secret: tuple[Span, ...]
    doubtful: tuple[Span, ...]


@dataclass(frozen=True)
class Findings:
    """What of a letter is shown, is neither withheld nor doubted, is withheld, or is doubted, and should not be."""

    shown: tuple[str, ...]
    silent: tuple[str, ...]
    lost: tuple[str, ...]
    noise: tuple[str, ...]


@cache
def letters() -> tuple[Letter, ...]:
    """All letters, in the order of their files."""
    files = sorted(FOLDER.glob("*.txt"))
    return tuple(letter for file in files for letter in _letters(file.read_text(encoding="utf-8")))


def findings(letter: Letter) -> Findings:
    """What is wrong with how a letter is read; all empty where nothing is."""
    source, problems = source_text(letter.text), Problems()
    consultation = parse(source, "made", knowledge(), Sidecar(), problems)
    gone = {n for span in withheld_spans(consultation.blocks) for n in range(span.start, span.end)}
    lines = {line for problem in problems if problem.code in _DOUBTS for line in _lines_of(problem)}
    doubts = [(p.place.line, p.quote) for p in problems if p.code is Code.NAME_KEPT]
    may_go = {n for span in (*letter.secret, *letter.doubtful) for n in range(span.start, span.end)}
    doubtful_lines = {source.line_at(span.start).number for span in letter.doubtful}
    return Findings(
        tuple(source.slice(span) for span in letter.secret if _shows(letter.text, span, gone)),
        tuple(
            source.slice(span)
            for span in letter.doubtful
            if _shows(letter.text, span, gone) and source.line_at(span.start).number not in lines
        ),
        tuple(_stretches(letter.text, gone - may_go)),
        tuple(quote for line, quote in doubts if line not in doubtful_lines),
    )


def _lines_of(problem: Problem) -> set[int]:
    """The lines that a doubt names, its own included."""
    return {problem.place.line, *map(int, re.findall(r"\d+", problem.message.rpartition(": line")[2]))}


def _shows(text: str, span: Span, gone: set[int]) -> bool:
    return any(text[n].isalnum() and n not in gone for n in range(span.start, span.end))


def _stretches(text: str, offsets: set[int]) -> Iterator[str]:
    """The words that these offsets hold."""
    lost = "".join(c if n in offsets else "\0" for n, c in enumerate(text))
    yield from (part for part in re.split("\0+", lost) if any(map(str.isalnum, part)))


def _letters(text: str) -> Iterator[Letter]:
    for part in filter(None, re.split(r"^=== ", text, flags=re.MULTILINE)):
        name, _, marked = part.partition("\n")
        marked = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), marked)
        head, _, answer = marked.partition("---\n")
        yield _unmarked(name, f"{head}{BODY}{answer}")


def _unmarked(name: str, marked: str) -> Letter:
    text: list[str] = []
    spans: dict[str, list[Span]] = {mark: [] for mark in _MARKS}
    begun = 0
    for character in marked:
        if character in _MARKS:
            begun = len(text)
        elif character in _MARKS.values():
            mark = next(opening for opening, closing in _MARKS.items() if closing == character)
            spans[mark].append(Span(begun, len(text)))
        else:
            text.append(character)
    return Letter(name, "".join(text), tuple(spans["⟦"]), tuple(spans["⟨"]))
