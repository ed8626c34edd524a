from __future__ import annotations

import pytest

from generator.parse.paragraphs.parts import Side, is_letterhead, letters, over_answers, replies_to_factions, side

OUT = "BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR DEFENSIE"
BACK = "BRIEF VAN DE MINISTER VAN DEFENSIE"
TO_MINISTER = "Aan de Minister van Defensie"
TO_CHAMBER = "Aan de Voorzitter van de Eerste Kamer der Staten-Generaal"
DAY = "Den Haag, 6 mei 2025"


@pytest.mark.parametrize(
    ("heading", "opens"),
    [
        ("II Antwoord / Reactie van de minister", Side.ANSWERING),
        ("II. Reactie van de Staatssecretaris", Side.ANSWERING),
        ("Beantwoording van de vragen door de minister", Side.ANSWERING),
        (OUT, Side.ASKING),
        (BACK, Side.ANSWERING),
        (TO_CHAMBER, Side.ANSWERING),
        ("I Vragen en opmerkingen vanuit de fracties", None),
        ("Antwoorden op de vragen van de leden van de VVD-fractie", None),
        ("1. Antwoord van het kabinet", None),
        ("Reactie van de minister volgt later.", None),
        ("", None),
        ("Antwoord van minister Sorgdrager (Justitie). (Ontvangen 7 januari 1997)", Side.ANSWERING),
        ("Antwoord van de staatssecretaris van Financiën (ontvangen 7 januari 2004).", Side.ANSWERING),
        ("Antwoord van minister Sorgdrager (Justitie). Ja.", None),
    ],
)
def test_a_heading_opens_the_questions_or_the_answers(heading: str, opens: Side | None) -> None:
    assert side(heading) is opens


@pytest.mark.parametrize(
    ("heading", "replies"),
    [
        ("Antwoorden op de vragen en opmerkingen van de leden van de VVD-fractie", True),
        ("Reactie op de inbreng van de fracties van VVD en D66", True),
        ("Beantwoording van de vragen van het lid Omtzigt", True),
        ("Vragen en opmerkingen van de leden van de VVD-fractie", False),
        ("1. Reactie op vragen en opmerkingen vanuit de VVD-fractie", True),
        ("5. Antwoord op de vraag van de leden van de VVD-fractie", False),
        ("Antwoord op vraag 3", False),
        ("Antwoorden van de Minister van Defensie op vragen van het lid Jansen (VVD) over de marine", False),
        ("Reactie op de vragen van de VVD-fractie volgt later.", False),
    ],
)
def test_a_heading_stands_over_answers_to_factions(heading: str, replies: bool) -> None:
    assert replies_to_factions(heading) is replies


@pytest.mark.parametrize(
    ("texts", "opened"),
    [
        ((OUT, TO_MINISTER, DAY, "Tekst.", BACK, TO_CHAMBER, DAY, "Tekst."), {0, 4}),
        ((TO_MINISTER, DAY, "Tekst.", TO_CHAMBER, DAY, "Tekst."), {0, 3}),
        ((TO_CHAMBER, "Postbus 20018", "Vraag 1", "Wat?"), set()),
        ((TO_MINISTER, "Dit is een brief.", TO_CHAMBER), set()),
        ((), set()),
    ],
)
def test_letters_begin_at_their_heading_else_at_their_address(texts: tuple[str, ...], opened: set[int]) -> None:
    assert letters(texts) == opened


@pytest.mark.parametrize(
    ("texts", "over"),
    [
        (("Antwoorden van de minister", "Antwoorden op de vragen van de leden van de VVD-fractie", "1", "Ja."), {0}),
        (("Antwoord van de minister", "Ja.", "Antwoorden op de vragen van de leden van de VVD-fractie"), set()),
        (("Antwoord 1", "Antwoorden op de vragen van de leden van de VVD-fractie"), set()),
        ((), set()),
    ],
)
def test_what_reads_like_a_label_stands_over_all_answers_when_a_heading_follows(
    texts: tuple[str, ...], over: set[int]
) -> None:
    assert over_answers(texts) == over


@pytest.mark.parametrize("line", [OUT, BACK, TO_MINISTER, TO_CHAMBER, DAY, "’s-Gravenhage, 3 juni 2008"])
def test_lines_of_a_letterhead(line: str) -> None:
    assert is_letterhead(line)


@pytest.mark.parametrize("line", ["Inleiding", "Den Haag is een stad.", "Aan de vragen wordt gewerkt", ""])
def test_other_lines_are_no_letterhead(line: str) -> None:
    assert not is_letterhead(line)
