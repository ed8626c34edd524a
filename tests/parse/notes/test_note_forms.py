"""Notes typed in every form, called in every form, wherever they stand: never words of a question or an answer."""

from __future__ import annotations

from itertools import product

import pytest

from tests.parse.documents import document, parsed

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
CALLS = ("[{}]", " ({})", " {})", "raised", "{}", " (noot {})", "^{}^")
BODIES = ("[{}] {}", "({}) {}", "{}) {}", "{}. {}", "{} {}", "raised", "Noot {}: {}", "[{}]: {}", "{}\n{}")
SOURCES = (
    "Kamerstuk 28 676, nr. 500.",
    "https://www.nos.nl/artikel/2510977",
    "NOS, 3 maart 2024, «Kritiek op besluit».",
    "Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 12.",
)
TITLE = "Vragen van het lid Jansen (VVD) aan de Minister van Defensie."


def call(form: str, number: int) -> str:
    return str(number).translate(RAISED) if form == "raised" else form.format(number)


def body(form: str, number: int, source: str) -> str:
    return f"{str(number).translate(RAISED)} {source}" if form == "raised" else form.format(number, source)


def text(calls: str, bodies: str, where: str, separator: str) -> str:
    parts: list[str] = []
    last: list[str] = []
    number = 0
    for place in (1, 2, 3):
        number = 0 if where in ("each answer anew", "each question") else number
        first, second = number + 1, number + 2
        number = second
        question = f"Kent u het bericht over het overleg{call(calls, first)}? Wat vindt u daarvan?"
        answer = f"Ja. In mijn brief heb ik dit uitgelegd{call(calls, second)}. De rest volgt later."
        notes = [body(bodies, n, SOURCES[(place + n) % len(SOURCES)]) for n in (first, second)]
        if where == "each question":
            question, answer = f"{question} En dit{call(calls, second)}?", "Ja, dat klopt."
        last += notes if where == "the end" else []
        after_question = notes if where == "each question" else []
        after_answer = notes if where in ("each answer anew", "answers counted on") else []
        parts += [f"Vraag {place}", question, *after_question, f"Antwoord {place}", answer, *after_answer]
    return separator.join([*parts, *last])


def expected(where: str) -> list[str]:
    question, answer = "Kent u het bericht over het overleg? Wat vindt u daarvan?", "Ja, dat klopt."
    if where == "each question":
        return [f"{question} En dit?", answer] * 3
    return [question, "Ja. In mijn brief heb ik dit uitgelegd. De rest volgt later."] * 3


@pytest.mark.parametrize("where", ["each answer anew", "answers counted on", "each question", "the end"])
@pytest.mark.parametrize("separator", ["\n\n", "\n"], ids=["paragraphs", "lines"])
@pytest.mark.parametrize(("calls", "bodies"), list(product(CALLS, BODIES)))
def test_notes_are_linked_and_outside(calls: str, bodies: str, separator: str, where: str) -> None:
    found, _ = parsed(document(TITLE, text(calls, bodies, where, separator)))
    blocks = [block for exchange in found.exchanges for block in (*exchange.question_blocks, *exchange.answer_blocks)]
    assert [found.text(block) for block in blocks] == expected(where)
    assert sum(bool(note.marks) for note in found.notes) == 6
