"""The parts of a source: a title apart from its site, its author and the next source, and whole with its figures."""

from __future__ import annotations

import pytest

from generator.grammar.foreign_phrases.languages import foreign_phrases

# A text, and each phrase in another language than Dutch.
SITES: list[tuple[str, list[str]]] = [
    (
        "Zie Bathing water directive – European Commission (europa.eu), bezocht op 2 mei 2024.",
        ["en Bathing water directive", "en European Commission"],
    ),
    (
        "Zie Ship recycling rules | Environment (europa.eu).",
        ["en Ship recycling rules", "en Environment"],
    ),
    (
        "Zie Child safety online – European Parliament; Youth guarantee – Social affairs (europa.eu).",
        ["en Child safety online", "en European Parliament", "en Youth guarantee", "en Social affairs"],
    ),
    (
        "European Court of Auditors – Special report 9/2022: Climate spending in the budget.",
        ["en European Court of Auditors", "en Special report 9/2022: Climate spending in the budget"],
    ),
    # A dash within a title parts nothing.
    (
        "OECD, Housing taxation – lessons from six countries, mei 2022.",
        ["en Housing taxation – lessons from six countries"],
    ),
    # A short form alone is no site that needs a mark.
    ("Zie Power Grid Outlook 2030 | TENNET (tennet.eu).", ["en Power Grid Outlook 2030"]),
]
QUOTED: list[tuple[str, list[str]]] = [
    ("Umweltrat, „Waldbericht 2021“, p. 6.", ["de Waldbericht 2021"]),
    ("het rapport « Plan forêt : bilan 2021 » van mei", ["fr Plan forêt : bilan 2021"]),
    (
        "‘Holiday homes: Rotterdam vs. the dunes, 2010–2020’, p. 3",
        ["en Holiday homes: Rotterdam vs. the dunes, 2010–2020"],
    ),
    ("‘Coral bleaching and storms: St. Maarten update’", ["en Coral bleaching and storms: St. Maarten update"]),
    ("‘Voorjaarsnota 2024: uitgaven en inkomsten’ van mei", []),
]
ENDS: list[tuple[str, list[str]]] = [
    ("Water and Nature Policy Plan 2021-2031, p. 9.", ["en Water and Nature Policy Plan 2021-2031"]),
    (
        "Eurostat, Poverty among older women (since 2015), tabel 3.",
        ["en Poverty among older women (since 2015)"],
    ),
    ("ENISA, Threat Landscape 2022, p. 4.", ["en Threat Landscape 2022"]),
    ("De minister noemt Protection of Witnesses (CP 512).", ["en Protection of Witnesses"]),
    (
        "Beschluss des Ersten Senats vom 3. April 2020, p. 2.",
        ["de Beschluss des Ersten Senats vom 3. April 2020"],
    ),
    (
        "Remarks by President von der Leyen on the protection of forests, 3 mei 2021.",
        ["en Remarks by President von der Leyen on the protection of forests"],
    ),
    ("Délibération n° 2021-17 du 4 mars 2021.", ["fr Délibération n° 2021-17 du 4 mars 2021"]),
    ("Wet van 3 juli 2023, Bundesgesetzblatt 2023 I nr. 176.", []),
]
STARTS: list[tuple[str, list[str]]] = [
    (
        "Europese Commissie, Learn, teach, lead: Schools and the digital age, mei 2023.",
        ["en Learn, teach, lead: Schools and the digital age"],
    ),
    ("Stedin Enexis 2022 Generation Report", ["en Stedin Enexis 2022 Generation Report"]),
    (
        "Fluvioschap Enexis warns of shortages in the grid as a Result",
        ["en Fluvioschap Enexis warns of shortages in the grid as a Result"],
    ),
    ("IEA guidance on the storage of fuels, mei 2022.", ["en IEA guidance on the storage of fuels"]),
    ("IPCC pathways 4; zie verder hoofdstuk 12.", ["en IPCC pathways 4"]),
    ("Bijlage bij het verdrag - Brussel (BE) | EMA Guideline", ["en EMA Guideline"]),
    ("RIVM onderzoekt dat.", []),
    ("De scenario’s van het IPCC: pathways.", []),
    ("Zie 2021 Rule of Law Report, p. 7.", ["en 2021 Rule of Law Report"]),
    (
        "Bonaire Sustainable Fisheries Development Plan 2025, p. 3.",
        ["en Bonaire Sustainable Fisheries Development Plan 2025"],
    ),
    (
        "Europese Commissie, Lost at sea. Fishing crews without rights, juni 2022.",
        ["en Lost at sea. Fishing crews without rights"],
    ),
    (
        "Pesticides: no safe level for bees; more research needed | EFSA, 3 mei 2022.",
        ["en Pesticides: no safe level for bees; more research needed"],
    ),
    (
        "Commission approves €1.3 billion aid scheme for renewable hydrogen, 2 mei 2022.",
        ["en Commission approves €1.3 billion aid scheme for renewable hydrogen"],
    ),
]


@pytest.mark.parametrize(("text", "phrases"), [*SITES, *QUOTED, *ENDS, *STARTS])
def test_a_title_is_marked_as_its_source_parts_it(text: str, phrases: list[str]) -> None:
    assert [f"{each.language} {text[each.span.start : each.span.end]}" for each in foreign_phrases(text)] == phrases
