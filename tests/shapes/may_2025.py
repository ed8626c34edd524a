"""The questions and answers of May 2025, cut from its text without the parser.

Where each begins is what an editor wrote down in the `addresses` of its consultation.yml; where each ends follows from
what comes next: an answer's label, the heading of the next faction, or the next question.
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import yaml

FOLDER = Path(__file__).parents[2] / "content" / "consultations" / "navo-ministers-mei-2025"

_HEADING = re.compile(r"Vragen en opmerkingen van de leden van de (\S+)-fractie")
_LABEL = re.compile(r"\d+\. Antwoord van het kabinet")
# Every hyphen at the end of a line of this text is real: `NAVO-⏎norm`.
_LINE_HYPHEN = re.compile(r"(?<=\w)-\s*\n\s*")
_ENDS = (".", "?", "!", ":")


@dataclass(frozen=True)
class Passage:
    """One question with its answer, as paragraphs, the faction that asks, and its number as printed."""

    number: int
    faction: str
    question: str
    answer: tuple[str, ...]


@dataclass(frozen=True)
class Body:
    """All passages in order, and for a faction the paragraph with which it begins and asks nothing."""

    passages: tuple[Passage, ...]
    introductions: dict[str, str]


def paragraphs() -> list[str]:
    """The paragraphs of the body, each on one line: a sentence that breaks off goes on in the next."""
    text = (FOLDER / "source.txt").read_text(encoding="utf-8")
    pieces = re.split(r"\n\s*\n", _LINE_HYPHEN.sub("-", text))
    found: list[str] = []
    for piece in (" ".join(piece.split()) for piece in pieces):
        goes_on = found and not found[-1].endswith(_ENDS) and not _stands_alone(found[-1])
        if goes_on and not _stands_alone(piece):
            found[-1] = f"{found[-1]} {piece}".strip()
        elif piece:
            found.append(piece)
    first = next(n for n, paragraph in enumerate(found) if _HEADING.fullmatch(paragraph))
    return found[first:]


def _stands_alone(paragraph: str) -> bool:
    return bool(_HEADING.fullmatch(paragraph) or _LABEL.fullmatch(paragraph))


@cache
def body() -> Body:
    """The passages and introductions, each word of the body once but for headings and labels."""
    addresses = yaml.safe_load((FOLDER / "consultation.yml").read_text(encoding="utf-8"))["addresses"]
    starts = {" ".join(words.split()): name for name, words in addresses.items()}
    named: list[tuple[str, str]] = []
    for paragraph in paragraphs():
        begun = next((name for words, name in starts.items() if paragraph.startswith(words)), "")
        named.append((begun, paragraph))
    return _gathered(named)


def _gathered(named: list[tuple[str, str]]) -> Body:
    faction, introductions = "", {}
    questions: dict[int, tuple[str, str]] = {}
    answers: dict[int, list[str]] = {}
    for (_, before), (name, paragraph) in pairwise([("", ""), *named]):
        kind, _, number = name.partition("-")
        if heading := _HEADING.fullmatch(paragraph):
            faction = heading[1]
        elif kind == "vraag":
            questions[int(number)] = (faction, paragraph)
        elif kind == "antwoord":
            answers[int(number)] = [paragraph]
        elif _HEADING.fullmatch(before):
            introductions[faction] = paragraph
        elif not _LABEL.fullmatch(paragraph):
            answers[max(answers)].append(paragraph)
    passages = (Passage(n, *questions[n], tuple(answers[n])) for n in sorted(questions))
    return Body(tuple(passages), introductions)
