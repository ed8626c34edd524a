"""Questions whose sign is forgotten: the verb stands before the minister."""

from __future__ import annotations

import pytest

from generator.grammar.questions.asking import asks, asks_for_itself
from generator.grammar.questions.direct_questions import asks_without_sign


@pytest.mark.parametrize(
    "text",
    [
        "Deelt de minister de mening dat de toets eerder moet worden uitgevoerd.",
        "Kan de staatssecretaris dit toelichten.",
        "Kunt u aangeven wanneer de brief komt.",
        "Is het kabinet bereid dit te herzien.",
        "Hoe beoordeelt de regering deze cijfers.",
        "Wat vindt u van dit bericht.",
        "Welke stappen zet het kabinet om dit te voorkomen.",
        "Is de minister bekend met het onderzoek naar vogels, en wat vindt zij van de aanbevelingen",
        "Kunt u uiteenzetten welke kosten de gemeenten hiervoor maken",
        "Welke stappen zet het kabinet om dit in de toekomst te voorkomen",
        "Hoe beoordeelt de regering deze cijfers in het licht van de wet (blz. 4)",
        "Is het kabinet op de hoogte van de lange wachttijd bij scholen",
        "Waarom wil de staatssecretaris niet met de provincies overleggen",
    ],
)
def test_a_verb_before_the_minister_asks(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "De minister deelt de mening dat de toets eerder moet.",
        "Als de minister dit wil, kan het.",
        "Zou het kabinet dit doen, dan helpt dat.",
        "Daarom kan de minister dit niet toelichten.",
        "Het kabinet is bereid dit te herzien.",
        "Wat de minister betreft is dit klaar,",
        "Welke stappen de regering heeft gezet om dit te voorkomen",
        "Hoe u een klacht over de behandeling kunt indienen bij de gemeente",
        "Wat de minister doet om dit in de toekomst te voorkomen",
        "Is de minister bereid",
        "Wat betreft de regering: die ziet dat niet zo",
        "Is het kabinet daarvan op de hoogte; dan moet het handelen",
    ],
)
def test_a_statement_does_not(text: str) -> None:
    assert not asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hoeveel verhuurders vallen buiten de heffing (pagina 31)",
        "Welke gemeenten hebben nog geen plan ingediend",
        "Wie controleert de besteding van het geld",
        "Op welke wijze worden ouders betrokken",
        "Klopt het dat de norm is verlaagd (blz. 12)",
        "Wat is de betekenis van «passend onderwijs»",
    ],
)
def test_a_text_that_begins_as_a_question_may_have_lost_its_sign(text: str) -> None:
    assert asks_without_sign(text)


@pytest.mark.parametrize(
    "text", ["Wat is nieuw", "De verhuurders vallen buiten de heffing", "Hoe dit werkt, staat in de brief.", "8", ""]
)
def test_another_text_has_not(text: str) -> None:
    assert not asks_without_sign(text)


@pytest.mark.parametrize(
    "text",
    [
        "Is de minister bereid de brug te sluiten, zo vragen deze leden.",
        "Welke wegen ziet de minister voor treinen, zo vragen de leden van de D66-fractie.",
        "Hoeveel huizen komen er bij in Emmen, zo vraagt het lid van de Volt-fractie zich af.",
        "Wanneer wordt de wet ingediend, zo willen zij weten.",
        "Waarom duurt de bouw zo lang, zo vroegen de hier aan het woord zijnde leden?",
    ],
)
def test_who_asks_may_be_told_behind_what_is_asked(text: str) -> None:
    assert asks_for_itself(text)


@pytest.mark.parametrize(
    "text",
    [
        "Is de minister bereid dit te herzien, zo vragen deze leden.",
        "Waarom gebeurt dat. Zo vragen mensen vaak.",
        "Wat is daarvan de reden, zo vraagt de gemeente.",
    ],
)
def test_but_what_needs_the_words_before_it_does_not(text: str) -> None:
    assert not asks_for_itself(text)
