"""Short forms of groups, of things named by their kind, and of acts that are cited by another title."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions

FOUND = [
    # Groups of states and of people.
    ("Polen, Hongarije, Tsjechië en Slowakije (de V4) stemden", "V4", "Polen, Hongarije, Tsjechië en Slowakije"),
    (
        "lesbiennes, biseksuelen, homo’s en transgenders (lhbt+) kregen",
        "lhbt+",
        "lesbiennes, biseksuelen, homo’s en transgenders",
    ),
    # Letters in the first part of a compound.
    ("de kosten voor zvdh-taken (zorg voor dieren in huis) zijn", "zvdh", "zorg voor dieren in huis"),
    # Acts and committees by their kind.
    ("De Drinkwaterwet 2009 (D-wet) regelt", "D-wet", "Drinkwaterwet 2009"),
    (
        "op grond van de richtlijn inzake veilig speelgoed (speelgoedrichtlijn) is",
        "speelgoedrichtlijn",
        "richtlijn inzake veilig speelgoed",
    ),
    ("De Commissie Toekomst Havens (commissie-Jansma) schrijft", "commissie-Jansma", "Commissie Toekomst Havens"),
    (
        "een verordening over gegevens van schepen, de zogenoemde data-verordening, is",
        "data-verordening",
        "verordening over gegevens van schepen",
    ),
    # By the title that an act is cited by.
    (
        "1 Besluit van 3 mei 2012, houdende regels over veren (Verenbesluit 2012) (Stb. 2012, 999)",
        "Verenbesluit 2012",
        "Besluit van 3 mei 2012, houdende regels over veren",
    ),
    ("bijlage V bij Richtlijn 99/77/EEG, de Nachtvlinderrichtlijn, is", "Nachtvlinderrichtlijn", "Richtlijn 99/77/EEG"),
    # Two words, a kind, and more of the same kind.
    ("De Hoofdadviseur Spoor Rijk, de HS Rijk, is", "HS Rijk", "Hoofdadviseur Spoor Rijk"),
    ("De regeling Havens en Sluizen, de HS-regeling, is", "HS-regeling", "regeling Havens en Sluizen"),
    ("de Tijdelijke regeling veren met subsidie (Trv-plus) is", "Trv-plus", "Tijdelijke regeling veren met subsidie"),
    ("Het Havenkundig Onderzoeksbureau van het ministerie (HOB) is", "HOB", "Havenkundig Onderzoeksbureau"),
    (
        "Ook de CLEAN Act, voluit Coastal Lighthouses and Nets Act, geldt",
        "CLEAN Act",
        "Coastal Lighthouses and Nets Act",
    ),
    # The head of a name with letters for the rest, and letters of one compound.
    ("de Commissie voor de havenaanleg (Commissie ha) is", "Commissie ha", "Commissie voor de havenaanleg"),
    ("het havenverbeteringsbudget, ook wel hvb genoemd, is", "hvb", "havenverbeteringsbudget"),
    ("de Global Alliance for Rivers and Lakes (GA R&L) is", "GA R&L", "Global Alliance for Rivers and Lakes"),
    ("het Comité inzake havens en sluizen (het HS-comité) is", "HS-comité", "Comité inzake havens en sluizen"),
    ("de Clean Rivers Act (in het Nederlands: rivierenwet, hierna: CRA) is", "CRA", "Clean Rivers Act"),
    ("de landen van de Noord-Baltische Gemeenschap (NBC) zijn", "NBC", "Noord-Baltische Gemeenschap"),
    ("het Landelijk Informatiepunt Veren (LIV) meldt", "LIV", "Landelijk Informatiepunt Veren"),
    ("het EU-SMS (Shipping Monitoring System) meldt", "EU-SMS", "Shipping Monitoring System"),
    # The full form is in the sentence before.
    (
        "Veel vee lijdt aan lumpy bovine fever disease. De ziekte, vaak aangeduid als LBFD, is nieuw.",
        "LBFD",
        "lumpy bovine fever disease",
    ),
]


@pytest.mark.parametrize(("text", "short", "long"), FOUND)
def test_what_a_text_calls_by_another_name_is_found(text: str, short: str, long: str) -> None:
    found = [(text[d.short.start : d.short.end], text[d.long.start : d.long.end]) for d in definitions(text)]
    assert (short, long) in found


@pytest.mark.parametrize(
    "text",
    [
        "Polen, Hongarije en Slowakije (V4) stemden",
        "de zorg voor dieren (dierenwet) is",
        "De leden van de commissie (commissie-Jansma) zijn",
        "op de Common List van de EU (EU-lijst) staat",
        "De Drinkwaterwet 2009 (G-wet) regelt",
        "de proef met mest-taken (zorg voor dieren) is",
        "de uitgaven voor verkeer (XII) en de lijst in vak (LIV) staan",
        # Who somebody is.
        "De artsen (KAV) en de melkveehouders (LTV) hebben",
        "de rapporteur van het Europees Parlement (EVP) wil",
        "de gezant van het Havenfonds (BDR) is",
        "De griep heerst. De ziekte, vaak aangeduid als LBFD, is nieuw.",
    ],
)
def test_what_has_not_its_letters_its_number_or_its_kind_is_none(text: str) -> None:
    assert not list(definitions(text))
