from __future__ import annotations

from itertools import pairwise

import pytest

from generator.parse.labels.unfolding import SHORTEST_FOLDED, beginnings
from tests.pace import Watch

LONG = "Dat is zo omdat het zo is, en dat blijft nog lang zo. " * 12


def unfolded(text: str) -> list[str]:
    edges = [0, *beginnings(text), len(text)]
    return [part for start, end in pairwise(edges) if (part := text[start:end].strip())]


def test_labels_begin_and_end_paragraphs() -> None:
    text = " ".join(f"Vraag {n} Kunt u dit zeggen? Antwoord {n} Ja. {LONG.strip()}" for n in (1, 2, 3))
    assert unfolded(text)[:4] == ["Vraag 1", "Kunt u dit zeggen?", "Antwoord 1", f"Ja. {LONG.strip()}"]
    assert len(unfolded(text)) == 12


def test_a_label_without_a_number_needs_the_end_of_a_sentence_before_it() -> None:
    text = " ".join(f"Vraag {n} Kunt u dit zeggen? Antwoord Ja. {LONG.strip()}" for n in (1, 2, 3))
    assert unfolded(text)[2] == "Antwoord"
    assert unfolded(text.replace("zeggen? Antwoord", "zeggen Antwoord"))[1].startswith("Kunt u dit zeggen Antwoord")


def test_a_number_may_stand_before_the_label_of_an_answer() -> None:
    text = " ".join(f"De leden vragen dit. {n}. Antwoord van het kabinet Ja. {LONG.strip()}" for n in (1, 2, 3))

    found = unfolded(text)

    assert found[:3] == ["De leden vragen dit.", "1. Antwoord van het kabinet", f"Ja. {LONG.strip()}"]
    assert found[3:5] == ["De leden vragen dit.", "2. Antwoord van het kabinet"]


@pytest.mark.parametrize(
    "turn",
    ["Deze leden vragen meer.", "Daarnaast vragen de aan het woord zijnde leden meer.", "Tot slot vragen zij meer."],
)
def test_after_an_answer_the_askers_words_begin_a_paragraph_but_once(turn: str) -> None:
    asked = f"{turn} Deze leden vragen nog meer."
    text = " ".join(f"{asked} Antwoord {n} Ja, zegt het kabinet. {LONG.strip()}" for n in (1, 2, 3))

    assert unfolded(text)[3] == asked


def test_where_questions_have_labels_the_askers_words_begin_nothing() -> None:
    text = " ".join(f"Vraag {n} Kunt u dit? Antwoord {n} Ja. De leden weten dat. {LONG.strip()}" for n in (1, 2, 3))

    assert unfolded(text)[3] == f"Ja. De leden weten dat. {LONG.strip()}"


def test_headings_signatures_and_lines_of_the_title_stand_apart() -> None:
    text = (
        "28 676 NAVO Nr. 501 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG Vastgesteld 14 mei 2025 "
        "Binnen de commissie is gevraagd. "
        "De voorzitter van de commissie, Klaver De griffier van de commissie, Dekker "
        "Inhoudsopgave I Vragen en opmerkingen vanuit de fracties II Reactie van de minister "
        f"I Vragen en opmerkingen vanuit de fracties Vragen en opmerkingen van de leden van de VVD-fractie {LONG}"
        f"Vragen en opmerkingen van de leden van de fracties van D66 en Volt gezamenlijk {LONG}"
        f"II Reactie van de minister {LONG} De minister van Defensie, R.P. Brekelmans"
    )
    found = unfolded(text)
    assert found[:5] == [
        "28 676 NAVO",
        "Nr. 501 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
        "Vastgesteld 14 mei 2025",
        "Binnen de commissie is gevraagd.",
        "De voorzitter van de commissie, Klaver",
    ]
    assert "Vragen en opmerkingen van de leden van de VVD-fractie" in found
    assert "Vragen en opmerkingen van de leden van de fracties van D66 en Volt gezamenlijk" in found
    assert found.count("II Reactie van de minister") == 2
    assert found[-1] == "De minister van Defensie, R.P. Brekelmans"


def test_letters_are_known_by_their_heads() -> None:
    text = (
        f"BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE Aan de minister van Defensie Den Haag, 6 mei 2025 {LONG}"
        f"Vragen en opmerkingen van de leden van de VVD-fractie {LONG}"
        "De leden van de commissie zien uw reactie met belangstelling tegemoet. "
        f"BRIEF VAN DE MINISTER VAN DEFENSIE Aan de Voorzitter van de Eerste Kamer Den Haag, 12 mei 2025 {LONG}"
    )
    found = unfolded(text)
    assert found[:3] == [
        "BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE",
        "Aan de minister van Defensie",
        "Den Haag, 6 mei 2025",
    ]
    assert "De leden van de commissie zien uw reactie met belangstelling tegemoet." in found
    assert "BRIEF VAN DE MINISTER VAN DEFENSIE" in found


def test_bare_numbers_that_count_up_before_text_that_asks() -> None:
    text = " ".join(f"{n} Waarom is dit zo? Kunt u dat zeggen? {LONG.strip()}" for n in (1, 2, 3))
    assert unfolded(text)[:2] == ["1 Waarom is dit zo? Kunt u dat zeggen?", LONG.strip()]
    assert len(unfolded(text)) == 6


@pytest.mark.parametrize(
    "text",
    [
        "Vraag 1 Kunt u dit? Antwoord 1 Ja. Vraag 2 Kunt u dat? Antwoord 2 Nee.",
        LONG * 5,
        f"{LONG * 5} 1 Dit is zo. 2 Dat is zo. 3 Het is zo.",
        "",
    ],
)
def test_an_ordinary_paragraph_stays_one(text: str) -> None:
    assert beginnings(text) == ()


def test_much_text_takes_no_long_time() -> None:
    watch = Watch()
    for word in ("Vraag ", "De leden van de ", "aan de minister ", "BRIEF VAN ", "1 Waarom? ", "a"):
        beginnings(word * (40 * SHORTEST_FOLDED // len(word)))
    assert watch.seconds() < 5
