from __future__ import annotations

import pytest

from generator.grammar.offices.chambers import is_form_of_the_eerste_kamer, named_chamber
from generator.model.consultation import Chamber


@pytest.mark.parametrize(
    ("text", "chamber"),
    [
        ("Tweede Kamer der Staten-Generaal", Chamber.TK),
        ("Aan de Voorzitter van de Eerste Kamer der Staten-Generaal", Chamber.EK),
        ("zoals aan de Tweede Kamer der Staten-Generaal is gemeld\nEerste Kamer der Staten-Generaal", Chamber.EK),
        ("Eerste Kamer der Staten-Generaal | 2021-2022 | 35961 nr. C |", Chamber.EK),
        ("link naar pagina op de Tweede Kamer site", Chamber.TK),
        ("De Tweede Kamer heeft gestemd.", None),
    ],
)
def test_a_chamber_is_named_in_full(text: str, chamber: Chamber | None) -> None:
    assert named_chamber(text) is chamber


@pytest.mark.parametrize(
    ("text", "number", "form"),
    [
        ("", "AB", True),
        ("", "106a", True),
        ("", "106", False),
        ("VOORLOPIG VERSLAG", None, True),
        ("VERSLAG", None, False),
    ],
)
def test_letters_show_the_eerste_kamer(text: str, number: str | None, form: bool) -> None:
    assert is_form_of_the_eerste_kamer(text, number) is form
