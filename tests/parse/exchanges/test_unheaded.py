"""Questions and answers before the first heading, or in a document without any, where only words show who speaks."""

from __future__ import annotations

import pytest

from tests.parse.documents import document, parsed, texts

FRONT = (
    "Eerste Kamer der Staten-Generaal",
    "Vergaderjaar 2009–2010",
    "31 999 Wijziging van de Scheepvaartverkeerswet",
    "MEMORIE VAN ANTWOORD",
    "Ontvangen 12 november 2009",
    "1. Algemeen",
    "De regering heeft het voorlopig verslag gelezen en beantwoordt de vragen van de fracties van CDA en VVD.",
)
ANSWERED = "De sluis wordt volgend jaar vernieuwd."
LATER = ("2. Kosten", "De leden van de VVD-fractie vragen wie dit betaalt.", "Het Rijk.")
# How the first of those who ask begin: what introduces, what they ask.
BEGINNINGS: tuple[tuple[tuple[str, ...], str], ...] = (
    ((), "De leden van de CDA-fractie stelden vast dat de sluis dicht is. Zij vroegen waarom dat zo is."),
    ((), "De leden van de fractie van het CDA hadden twijfels. Is de sluis wel veilig?"),
    ((), "De CDA-fractie zou gaarne vernemen wanneer de sluis opengaat."),
    (("De leden van de CDA-fractie konden zich vinden in het voorstel.",), "Zij vroegen wel wie het onderhoud doet."),
    (("De leden van de CDA-fractie hebben het voorstel gelezen.",), "Deze leden willen weten wie het onderhoud doet."),
    ((), "Het lid van de CDA-fractie vraagt aandacht voor de schippers. Kunnen zij omvaren?"),
)


@pytest.mark.parametrize(("before", "asked"), BEGINNINGS)
@pytest.mark.parametrize("later", [(), LATER])
def test_those_who_ask_before_the_first_heading_are_heard(
    before: tuple[str, ...], asked: str, later: tuple[str, ...]
) -> None:
    found, problems = parsed(document(*FRONT, *before, asked, ANSWERED, *later))
    first, *others = found.exchanges
    assert (texts(found, first.questions[0].paragraphs), first.factions) == ([asked], ("CDA",))
    assert texts(found, first.answers[0].paragraphs) == [ANSWERED]
    assert [one.factions for one in others] == ([("VVD",)] if later else [])
    assert not problems


def test_the_facts_above_stay_what_they_were() -> None:
    found, _ = parsed(document(*FRONT, BEGINNINGS[0][1], ANSWERED, *LATER))
    assert (found.front.kind, found.front.dossiers) == ("Memorie van antwoord", ("31999",))
    assert str(found.front.dates.answered) == "2009-11-12"


def test_a_faction_that_is_only_named_begins_nothing() -> None:
    named = "De leden van de CDA-fractie hebben vragen gesteld over de sluis."
    found, _ = parsed(document(*FRONT, named, ANSWERED, *LATER))
    assert [one.factions for one in found.exchanges] == [("VVD",)]
