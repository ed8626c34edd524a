"""A sign calls one note: what an earlier list took of the text, a later one cannot take in another form."""

from __future__ import annotations

from itertools import pairwise

import pytest

from generator.grammar.notes.sign_forms import SignForm
from generator.grammar.notes.signs import signs
from generator.model.text import MarkKind
from generator.parse.notes.notes import with_listed_notes
from tests.parse.documents import document, source_text

NOTE = "1 Kamerstuk 28 676, nr. 500."


@pytest.mark.parametrize(
    ("asked", "sign"),
    [
        ("Klopt dat (Kamerstuk 1000) 1) nog?", "1)"),
        ("Klopt dat bericht1) nog?", "1)"),
        ("Klopt «dat» 1) nog?", "1)"),
        ("Klopt dat (zie het rapport 1) nog?", "1"),
        ("Klopt dat (a. en b.; zie ook wat daar eerder over is gezegd, in het rapport1) nog?", "1"),
        ("Klopt a) dit of b) dat (zie het rapport1) nog?", "1"),
        ("Klopt dit [1] nog?", "[1]"),
        ("Klopt dit¹ nog?", "¹"),
    ],
)
def test_of_two_lists_the_first_has_the_only_sign_whole(asked: str, sign: str) -> None:
    source = source_text(document(asked, NOTE, "En dit?", NOTE))
    made = with_listed_notes(source)
    assert [made.slice(mark.span) for mark in made.marks if mark.kind is MarkKind.NOTE_MARK] == [sign]


@pytest.mark.parametrize(("first", "second"), [("dit1)", "dat [1]"), ("dit [1]", "dat1"), ("«dit» 1)", "dat1")])
def test_each_list_has_the_sign_above_it(first: str, second: str) -> None:
    made = with_listed_notes(source_text(document(f"Klopt {first}?", NOTE, f"En {second}?", NOTE)))
    spans = sorted(mark.span for mark in made.marks if mark.kind is MarkKind.NOTE_MARK)
    assert len(spans) == 2
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize("form", [SignForm.SPACED, SignForm.GLUED])
@pytest.mark.parametrize("text", ["«Dit» 1) staat", "(Kamerstuk 1000) 1) staat", "De rapporten1) staan"])
def test_a_bracket_that_closes_no_other_is_part_of_the_sign(text: str, form: SignForm) -> None:
    assert list(signs(text, form)) == []
    assert [text[sign.start : sign.end] for sign in signs(text, SignForm.CLOSED)] == ["1)"]
