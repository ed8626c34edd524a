from __future__ import annotations

import pytest

from generator.parse.paragraphs.contents import contents

PART = "I Vragen en opmerkingen vanuit de fracties"
VVD = "Vragen en opmerkingen van de leden van de VVD-fractie"
SENTENCE = "De leden van de VVD-fractie hebben hierover nog enkele vragen."


@pytest.mark.parametrize(
    ("texts", "listed"),
    [
        (("Inhoudsopgave", PART, VVD, PART, VVD, SENTENCE), {1, 2}),
        (("Inhoudsopgave blz.", f"{PART} 2", f"{VVD} 2", PART, VVD, SENTENCE), {1, 2}),
        (("Inhoudsopgave", "I", "Vragen en opmerkingen vanuit de fracties", "2", PART, SENTENCE), {1, 2, 3}),
        (("Inhoudsopgaveblz.", "ALGEMEEN2", "• Inleiding2", "ALGEMEEN", "Inleiding", SENTENCE), {1, 2}),
        (("Inhoud", "blz. I.", "ALGEMEEN", "2", "I. ALGEMEEN", SENTENCE), {1, 2, 3}),
        (("Inhoudsopgave | Blz. | |", "I. | ALGEMEEN | 1 |", SENTENCE), {1}),
        (("Inhoudsopgave", VVD, "De voorzitter van de commissie, Jansen", "Vraag 1"), {1}),
        (("Inhoudsopgave", VVD, "Vraag 1", "Wat?"), {1}),
        (("Inhoudsopgave", "Inleiding", "2", "II", "Reactie van de minister", "5", SENTENCE), {1, 2, 3, 4, 5}),
        (("Inhoudsopgave",), set()),
        (("De inhoudsopgave staat hieronder.", PART, VVD, PART), set()),
        ((PART, VVD, SENTENCE), set()),
        ((), set()),
    ],
)
def test_the_lines_of_a_table_of_contents_end_where_the_text_begins(texts: tuple[str, ...], listed: set[int]) -> None:
    assert contents(texts) == listed


def test_each_table_of_contents_ends_for_itself() -> None:
    texts = ["Inhoudsopgave", PART, PART, SENTENCE, "Inhoudsopgave", VVD, VVD, SENTENCE]
    assert contents(texts) == {1, 5}
