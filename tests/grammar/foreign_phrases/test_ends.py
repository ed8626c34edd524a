"""How far a phrase in another language goes: numbers, subtitles, sources, letters, and the Dutch words beside it."""

from __future__ import annotations

import pytest

from generator.grammar.foreign_phrases.languages import foreign_phrases

# A text, and each phrase in another language than Dutch.
NUMBERS: list[tuple[str, list[str]]] = [
    ("met een schip aan de Standing Rescue Group 2 (SRG2) bij", ["en Standing Rescue Group 2"]),
    ("de norm Quality Management Standard 3, die", ["en Quality Management Standard 3"]),
    ("de bijdrage aan Clean Cooking 2030 niet", ["en Clean Cooking 2030"]),
    ("in Special Report 14/2022 van de", ["en Special Report 14/2022"]),
    ("het Annual Report 2023 of the Data Protection Board is", ["en Annual Report 2023 of the Data Protection Board"]),
    ("op grond van Section 301 en Section 12(b) worden", ["en Section 301", "en Section 12(b)"]),
    ("vragen naar het 28th regime voor bedrijven", ["en 28th regime"]),
    ("in het 117th Congress is dat", ["en 117th Congress"]),
    ("het 21st Century Fund steunt", ["en 21st Century Fund"]),
    ("de 28ste regeling, het 2nd loket", []),
    # A number that counts something is none of the title.
    ("gaf het Children Relief Fund 3 miljoen euro", ["en Children Relief Fund"]),
]
# Words beyond what proves a phrase: of its quotation, behind letters, with a shared last part, of what is German.
FURTHER: list[tuple[str, list[str]]] = [
    ("het motto “Your Harbour, Your Voice” bleef", ["en Your Harbour, Your Voice"]),
    ("via de Hervormings- en groeifaciliteit voor", []),
    ("de Post-Shipment-Kontrollen, en", ["de Post-Shipment-Kontrollen"]),
    ("De Reaktor-Sicherheitskommission heeft", ["de Reaktor-Sicherheitskommission"]),
    ("een end-user certificate is nodig", ["en end-user certificate"]),
    ("met free-flow tolling op de weg", ["en free-flow tolling"]),
    (
        "ERK, Special report 04/2025: EU rail mobility – Full speed not reached due to obstacles en route",
        ["en Special report 04/2025: EU rail mobility – Full speed not reached due to obstacles en route"],
    ),
    ("het akkoord “Mehr Aufbruch wagen” noemt", ["de Mehr Aufbruch wagen"]),
    ("het programma European Railway ITS Research wordt", ["en European Railway ITS Research"]),
    ("het Lohnsteuer- und Versorgungsverbesserungsgesetz is", ["de Lohnsteuer- und Versorgungsverbesserungsgesetz"]),
    ("het Practical guide on the asylum procedure, dat", ["en Practical guide on the asylum procedure"]),
    ("Het Duitse Klimageld en de Duitse Strompreiskompensation", ["de Klimageld", "de Strompreiskompensation"]),
    ("de Duitse Lufthansa en het Duitse Siemens", []),
    ("met de Fondation Curie de Marseille en", ["fr Fondation Curie de Marseille"]),
    ("de Clarifying Lawful Use of Data Act (CLOUD Act) geldt", ["en Clarifying Lawful Use of Data Act"]),
    (
        "Het klopt. In haar rapport Hosting of third-country nationals: chains and enforcement issues, staat",
        ["en Hosting of third-country nationals: chains and enforcement issues"],
    ),
    ("zij noemen dit “een win-winsituatie voor the people”", ["en the people"]),
]
# An abbreviation that a pause or a bracket parts from the phrase is its author, or its short form.
SHORT_FORMS: list[tuple[str, list[str]]] = [
    ("REACH – Evaluation and Authorisation of Chemicals", ["en Evaluation and Authorisation of Chemicals"]),
    ("CITES: Convention on the Trade in Wild Fauna, p. 3", ["en Convention on the Trade in Wild Fauna"]),
    ("Bron: PISA, Assessment of Reading among Students", ["en Assessment of Reading among Students"]),
    ("GRECO (Group of States against corruption) meldt", ["en Group of States against corruption"]),
    # In quotation marks it begins a title, and a title in capitals is one.
    (
        "het rapport “REACH: Evaluation and Authorisation of Chemicals”",
        ["en REACH: Evaluation and Authorisation of Chemicals"],
    ),
]
SOURCES: list[tuple[str, list[str]]] = [
    (
        "Reuters, Danish court bars export of fighter jet parts to Ecuador, 12 februari 2024.",
        ["en Danish court bars export of fighter jet parts to Ecuador"],
    ),
    (
        "Jansen e.a. (2021), Pesticide residues in beehives across Europe: a systematic review, Utrecht.",
        ["en Pesticide residues in beehives across Europe: a systematic review"],
    ),
    (
        "in haar analyse Transport of live eels in the EU: challenges and opportunities al dat",
        ["en Transport of live eels in the EU: challenges and opportunities"],
    ),
    (
        "Zie ook Protecting rivers, lakes: a guide to restoration, Brussel.",
        ["en Protecting rivers, lakes: a guide to restoration"],
    ),
    ("de studie (Effects of drought on crops: a review) is openbaar", ["en Effects of drought on crops: a review"]),
    ("Zijn rapport heet Sparsamer Umgang mit Wasser und Boden.", ["de Sparsamer Umgang mit Wasser und Boden"]),
    ("aan de Special Rapporteur on torture van de VN", ["en Special Rapporteur on torture"]),
    # Dutch words between commas are no title, and English among them keeps its bounds.
    ("Bovendien, Het kabinet steunt de burden sharing van harte, ook nu.", ["en burden sharing"]),
]
LETTERS: list[tuple[str, list[str]]] = [
    ("de Bovine Spongiform Encephalopathy (BSE) en", ["en Bovine Spongiform Encephalopathy"]),
    ("het Center for SafeSport en FuelEU Maritime gelden", ["en Center for SafeSport", "en FuelEU Maritime"]),
    ("de richtsnoeren over Nazi-Confiscated Property Claims", ["en Nazi-Confiscated Property Claims"]),
    (
        "de verordening Registration, Evaluation, Authorisation and Restriction of Chemicals",
        ["en Registration, Evaluation, Authorisation and Restriction of Chemicals"],
    ),
    ("de Helsinki Declaration en de Declaration of Taipei", ["en Helsinki Declaration", "en Declaration of Taipei"]),
    ("het schip ligt in Port of Spain", []),
    ("met off-label use en post-quantum cryptography", ["en off-label use", "en post-quantum cryptography"]),
    ("hij noemt dit “a race against time”", ["en a race against time"]),
]
DUTCH: list[tuple[str, list[str]]] = [
    ("in het Engels Committee for Risk Assessment of RAC", ["en Committee for Risk Assessment"]),
    ("Het Nationaal Platform Matchfixing bespreekt dat", []),
    ("de band Within Temptation speelt", ["en Within Temptation"]),
    (
        "de Bundesanstalt für Aufsicht (BaFin) en de Autorité des marchés financiers (AMF) zijn",
        ["de Bundesanstalt für Aufsicht", "fr Autorité des marchés financiers"],
    ),
    ("in de Rue de la Loi en de Avenue Louise", []),
    ("de Franse loi relative au devoir de vigilance geldt", ["fr loi relative au devoir de vigilance"]),
]


@pytest.mark.parametrize(("text", "wanted"), [*NUMBERS, *FURTHER, *SHORT_FORMS, *SOURCES, *LETTERS, *DUTCH])
def test_phrases_end_where_they_end(text: str, wanted: list[str]) -> None:
    """What is found, with its language, in order."""
    found = [f"{phrase.language} {text[phrase.span.start : phrase.span.end]}" for phrase in foreign_phrases(text)]
    assert found == wanted
