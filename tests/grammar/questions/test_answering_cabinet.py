"""Labels that name the cabinet."""

import pytest

from generator.grammar.questions.answering_cabinet import names_cabinet


@pytest.mark.parametrize(
    ("label", "is_named"),
    [
        ("19. Antwoord van het kabinet", True),
        ("Reactie van het kabinet", True),
        ("Antwoord van het kabinet op vraag 3", True),
        ("Antwoord 3", False),
        ("Antwoord van de minister", False),
        ("Antwoord op de vraag van het kabinet", False),
        ("Antwoord van het kabinetslid", False),
    ],
)
def test_a_label_names_the_cabinet(label: str, is_named: bool) -> None:
    assert names_cabinet(label) is is_named
