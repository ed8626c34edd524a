"""All forms, by name."""

from __future__ import annotations

from collections.abc import Mapping

from tests.shapes.form import Form
from tests.shapes.groupings import joint_and_crossed, numbers_with_slips
from tests.shapes.rearrange import (
    by_theme,
    contribution,
    in_parts,
    in_parts_by_faction,
    in_turn,
    listed,
    questions_only,
    two_letters,
)

_ALL = (
    in_turn("turns-numbered", lambda n: f"{n}. Antwoord van het kabinet"),
    in_turn("turns-unnumbered", lambda n: "Antwoord van de minister"),
    in_parts(
        "parts-numbered",
        lambda p: (f"Vraag {p.number}", p.question),
        lambda p: (f"Antwoord op vraag {p.number}", *p.answer),
        quoted=False,
    ),
    in_parts(
        "parts-numbered-inline",
        lambda p: (f"{p.number}. {p.question}",),
        lambda p: (f"{p.number}. {p.answer[0]}", *p.answer[1:]),
        quoted=False,
    ),
    in_parts("parts-quoted", lambda p: (p.question,), lambda p: (p.question, *p.answer), quoted=True),
    in_parts_by_faction(),
    contribution(),
    by_theme("themes-numbered", lambda n: f"{n}. Antwoord van het kabinet"),
    by_theme("themes-labelled", lambda n: "Antwoord"),
    by_theme("themes-unmarked", None),
    two_letters(
        "letters-numbered",
        lambda p: (f"Vraag {p.number}", p.question),
        lambda p: (f"Antwoord op vraag {p.number}", *p.answer),
        quoted=False,
    ),
    two_letters(
        "letters-quoted",
        lambda p: (p.question,),
        lambda p: (f"Vraag {p.number}", p.question, "Antwoord", *p.answer),
        quoted=True,
    ),
    listed("list-vraag-antwoord-numbered", lambda n: f"Vraag {n}", lambda n: f"Antwoord {n}"),
    listed("list-vraag-antwoord", lambda n: f"Vraag {n}", lambda n: "Antwoord"),
    listed("list-vraag-antwoord-colon", lambda n: f"Vraag {n}:", lambda n: "Antwoord:"),
    listed("list-antwoord-op-vraag", lambda n: f"Vraag {n}", lambda n: f"Antwoord op vraag {n}"),
    listed("list-antwoord-op-vraag-colon", lambda n: f"Vraag {n}", lambda n: f"Antwoord op vraag {n}:"),
    listed("list-vraag-unmarked", lambda n: f"Vraag {n}", None),
    listed("list-number-antwoord", lambda n: n, lambda n: "Antwoord"),
    listed("list-number-dot-antwoord", lambda n: f"{n}.", lambda n: "Antwoord:"),
    listed("list-number-unmarked", lambda n: n, None),
    listed("list-inline-vraag", lambda n: f"Vraag {n}:", lambda n: "Antwoord:", inline=True),
    listed("list-inline-number", lambda n: f"{n}.", lambda n: "Antwoord:", inline=True),
    listed("list-inline-unmarked", lambda n: f"{n}.", None, inline=True),
    questions_only(),
    joint_and_crossed(),
    numbers_with_slips(),
)
FORMS: Mapping[str, Form] = {form.name: form for form in _ALL}
# Where even a person finds every part again in a text without lines: each begins with a label of its own.
FLATTENED = (
    "parts-numbered",
    "letters-numbered",
    "list-vraag-antwoord-numbered",
    "list-vraag-antwoord",
    "list-vraag-antwoord-colon",
    "list-antwoord-op-vraag",
    "list-antwoord-op-vraag-colon",
    "list-inline-vraag",
    "joint-and-crossed",
    "numbers-with-slips",
)
SHAPES = tuple(
    (form, layout)
    for form in FORMS
    for layout in ("spaced", "packed", "one-line-each", *(("flattened",) if form in FLATTENED else ()))
)
