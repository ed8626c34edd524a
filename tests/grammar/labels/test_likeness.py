"""Labels in forms that no rule reads are seen; sentences, headings and items about questions are none."""

from __future__ import annotations

import pytest

from generator.grammar.labels.likeness import label_of_other_form


@pytest.mark.parametrize(
    "line",
    [
        *("• Vraag 2", "- Vraag 2 -", "* Antwoord 2 *", "> Vraag 2", "§ Vraag 2", "[Vraag 2]", "« Antwoord 3 »"),
        *("V r a a g 2", "A n t w o o r d 2", "V R A A G 2"),
        *("Vraag ②", "Vraag ２", "Antwoord ⑵", "Vraag Ⅱ", "Vraag iv"),
        *("Vraag twee", "VRAAG TWEE", "Antwoord op vraag twee", "Vraag één", "Vraag nummer twee"),
        *("Tweede vraag", "2e vraag", "Derde antwoord", "Laatste vraag"),
        *("Question 2", "Answer 2", "Answer to question 2", "Reply 3", "Questions 2 and 3", "Response 2"),
        *("Q2", "A2", "Q 2:", "Q2. Hoe?", "A2: Zo."),
        *("Vraag twee: Hoe gaat dat?", "• Vraag 2 – Hoe gaat dat?", "Question 2: Hoe?"),
        *("Vraag 2 a en b", "Vraag 2/a", "Vragen 2 + 3"),
    ],
)
def test_labels_of_other_forms_are_seen(line: str) -> None:
    assert label_of_other_form(line)


@pytest.mark.parametrize(
    "line",
    [
        *("", "—", ":", "Vraag", "Antwoord", "Vragen", "Q", "A", "1", "II", "twee"),
        *("Vraag twee mensen en u krijgt drie antwoorden.", "De tweede vraag is lastiger.", "De tweede vraag: waarom?"),
        *("Vraag en aanbod", "Vraag naar woningen", "• Vraag 2 gaat over de dijken", "A2 is de weg", "A 2-weg"),
        *("Response Force", "Tweede Kamer", "Tweede vragenuur", "Q-koorts", "Eerste termijn", "Zie vraag 2"),
        *("Antwoord van de minister", "Reactie van het kabinet", "Vragen van de VVD-fractie", "Antwoordformulier 2"),
        *("Eerste reactie", "Tweede reactie: eens", "Vr: 9-17 uur", "Ma-vr 9", "Reactietijd 3"),
        *("Vraagprijs 2", "12 vragen", "Vragenlijst 3", "x" * 200),
    ],
)
def test_other_lines_are_not_like_labels(line: str) -> None:
    assert not label_of_other_form(line)
