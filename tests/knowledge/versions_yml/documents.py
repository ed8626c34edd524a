"""Documents of questions and answers that are edited at random, as who publishes them anew may do."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from generator.model.consultation import Consultation
from tests.understanding import understood

_SUBJECTS = [
    "scholen",
    "bruggen",
    "dijken",
    "treinen",
    "wegen",
    "havens",
    "bossen",
    "musea",
    "ziekenhuizen",
    "rechtbanken",
]
_VERBS = ["bouwen", "sluiten", "betalen", "onderzoeken", "verbeteren", "vergroten", "verkopen", "bewaken"]
_PLACES = ["Groningen", "Zeeland", "Limburg", "Drenthe", "Utrecht", "Friesland", "Overijssel", "Gelderland"]


@dataclass(frozen=True)
class Asked:
    """A question and the paragraphs of its answer."""

    question: str
    answer: tuple[str, ...]


def question(number: int) -> str:
    """A question of its own for each number."""
    subject, verb = _SUBJECTS[number % 10], _VERBS[number // 10 % 8]
    place = _PLACES[number // 3 % 8]
    return f"Hoeveel {subject} gaat de minister in {place} {verb} voor het jaar {1900 + number} en wat kost dat?"


def paragraph(number: int, part: int) -> str:
    """A paragraph of its own for each number and part."""
    subject, verb = _SUBJECTS[(number + 3 * part) % 10], _VERBS[(number + part) % 8]
    place = _PLACES[(number + 5 * part) % 8]
    return (
        f"In {place} zal het kabinet {number + 7 * part} {subject} {verb}, en daarvoor is {100 + number * 13 + part} "
        f"miljoen euro beschikbaar in de begroting van {1950 + number + part}."
    )


def asked(number: int, parts: int = 2) -> Asked:
    """A question with an answer of so many paragraphs."""
    return Asked(question(number), tuple(paragraph(number, part) for part in range(parts)))


def text(document: list[Asked]) -> str:
    """The document, numbered from 1."""
    return "\n\n".join(
        f"Vraag {at}\n\n{each.question}\n\nAntwoord {at}\n\n" + "\n\n".join(each.answer)
        for at, each in enumerate(document, 1)
    )


def consultation(document: list[Asked]) -> Consultation:
    """What a document is understood as."""
    return understood("source.txt", f"{text(document)}\n".encode()).consultation


@st.composite
def edited(draw: st.DrawFn, document: list[Asked]) -> list[Asked]:
    """The document with questions removed, added, moved and changed."""
    found = list(document)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(found) - 1))
        match draw(st.sampled_from(("remove", "add", "move", "word", "paragraph", "split", "rewrite"))):
            case "remove" if len(found) > 1:
                del found[at]
            case "add":
                found.insert(at, asked(draw(st.integers(100, 160))))
            case "move":
                found.insert(draw(st.integers(0, len(found) - 1)), found.pop(at))
            case "word":
                found[at] = Asked(found[at].question.replace("gaat", "wil"), found[at].answer)
            case "paragraph":
                found[at] = Asked(found[at].question, (paragraph(draw(st.integers(200, 260)), 0), *found[at].answer))
            case "split" if len(found[at].answer) > 1:
                found[at] = Asked(found[at].question, found[at].answer[1:])
            case "rewrite":
                found[at] = Asked(found[at].question, (paragraph(draw(st.integers(300, 360)), 1),))
    return found
