"""The imprint of older papers ends in the word for the page, whose number may stand on the next line."""

from __future__ import annotations

import pytest

from generator.grammar.layout.imprints import announces_page, is_imprint, is_surely_imprint
from generator.model.block import BlockKind
from generator.model.text import MarkKind
from generator.parse.marking.running_heads import with_running_heads
from tests.parse.documents import parsed, source_text

LINES = [
    "Sdu Uitgeverij Plantijnstraat, ’s-Gravenhage 1996 blz.",
    "SDU Uitgevers, 's-Gravenhage 1999 blz.",
    "Sdu Grafisch Bedrijf bv ’s-Gravenhage 1995 pag.",
    "ISSN 0921 - 7371 Sdu Uitgevers ’s-Gravenhage 2001, blz.",
    "KST28133 ’s-Gravenhage 1998 bladz.",
]
PAPER = """Tweede Kamer der Staten-Generaal
Vergaderjaar 1996–1997
25 000 XI Vaststelling van de begroting van de uitgaven en de
ontvangsten van het Ministerie van Volkshuisvesting voor het jaar 1997
Nr. 7
VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN
Vastgesteld 3 oktober 1996
De vaste commissie voor Volkshuisvesting1 heeft de eer verslag uit te
brengen in de vorm van een lijst van vragen met de daarop gegeven antwoorden.
De voorzitter van de commissie,
Hofland
De griffier van de commissie,
Van Dam
1
Hoeveel huurwoningen zijn in het afgelopen jaar gebouwd in de gemeenten
die onder de regeling vallen? (blz. 12)
Er zijn er vierduizend gebouwd. De cijfers over het lopende jaar komen
pas in de zomer beschikbaar en worden dan gezonden.
2
Wanneer wordt de regeling voor de woningen van ouderen geëvalueerd, en
wie voert dat uit? (blz. 13)
De evaluatie verschijnt in mei en wordt door een bureau uitgevoerd.
{sign}
{gap}Samenstelling: Leden: Hofland (PvdA), voorzitter, De Boer (CDA), Mulder
(VVD), Visser (D66).

{imprint}

1

\fTweede Kamer, vergaderjaar 1996–1997, 25 000 XI, nr. 7
3
Welk bedrag is er voor de stadsvernieuwing in het komende jaar? (blz. 20)
Daarvoor is twintig miljoen beschikbaar. Het bedrag wordt verdeeld over

{imprint}

2

\fTweede Kamer, vergaderjaar 1996–1997, 25 000 XI, nr. 7
de gemeenten die een plan hebben gemaakt.
4
Komen er meer plannen? (blz. 21)
Ja.

{imprint}

3

\f"""


@pytest.mark.parametrize("line", LINES)
def test_such_a_line_is_imprint(line: str) -> None:
    assert is_surely_imprint(line)
    assert announces_page(line)
    assert is_imprint(f"{line} 12")


@pytest.mark.parametrize(
    "line", ["’s-Gravenhage 1996 en blz. 3", "zie het verslag, blz.", "Sdu Uitgevers zegt op blz. 3 dat", "blz."]
)
def test_other_words_before_a_page_are_none(line: str) -> None:
    assert not is_imprint(line)
    assert not announces_page(line)


@pytest.mark.parametrize("line", LINES)
def test_the_number_below_it_is_that_of_the_page(line: str) -> None:
    source = with_running_heads(source_text(f"Tekst.\n\n{line}\n\n4\n\nMeer tekst.\n\n5\n"))

    found = [source.slice(mark.span) for mark in source.marks if mark.kind is MarkKind.FURNITURE]
    assert found == [line, "4"]


@pytest.mark.parametrize("imprint", LINES)
@pytest.mark.parametrize("gap", ["", "\n"], ids=["right below", "apart"])
def test_a_sign_over_the_members_of_a_committee_competes_with_no_question(imprint: str, gap: str) -> None:
    found, problems = parsed(PAPER.format(imprint=imprint, gap=gap, sign="1"))

    assert [each.questions[0].number for each in found.exchanges] == ["1", "2", "3", "4"], problems
    ends = [found.text(each.answers[0].paragraphs[-1]).split()[-1] for each in found.exchanges]
    assert ends == ["gezonden.", "uitgevoerd.", "gemaakt.", "Ja."]
    notes = [found.text(n) for n, block in enumerate(found.blocks) if block.kind is BlockKind.NOTE]
    assert any("Samenstelling" in note for note in notes)
    assert found.front.dossiers == ("25000-XI",)
