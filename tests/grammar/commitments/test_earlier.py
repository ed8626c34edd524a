"""Promises that were made before and still stand, and what the Chamber will read in the next paper."""

from __future__ import annotations

from datetime import date

import pytest

from generator.grammar.commitments.in_text import commitments

WRITTEN = date(2025, 5, 12)


def found(text: str) -> list[str]:
    return [text[each.span.start : each.span.end] for each in commitments(text, WRITTEN)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tijdens het debat van 4 juni heb ik toegezegd uw Kamer voor de zomer een overzicht te sturen.",
        "Ik heb de Kamer toegezegd hierover voor 1 oktober een brief te sturen.",
        "In mijn brief van 3 mei heb ik toegezegd uw Kamer nader te informeren over de wachttijden.",
        "Die evaluatie heb ik toegezegd aan uw Kamer te sturen zodra zij gereed is.",
        "Het kabinet heeft toegezegd uw Kamer in het najaar een plan van aanpak te sturen.",
        "Aan het lid Jansen heb ik toegezegd de Kamer schriftelijk nader te informeren.",
        "Door mij is toegezegd de Kamer voor het einde van het jaar over de voortgang te berichten.",
        "Wij hebben de Kamer toegezegd om voor de zomer een plan te sturen.",
        "Ik heb uw Kamer toegezegd nog een overzicht van de subsidies te verstrekken.",
        "De staatssecretaris heeft toegezegd de uitkomsten in het najaar met de Kamer te delen.",
        "Hierover hoort de Kamer meer in de eerstvolgende voortgangsbrief.",
        "De Kamer hoort hierover meer in de eerstvolgende voortgangsbrief.",
        "In de volgende voortgangsrapportage hoort de Kamer meer over de uitvoering.",
        "Uw Kamer leest hierover meer in de volgende voortgangsbrief.",
        "De Kamer leest daarover meer in de eerstvolgende monitor.",
        "Ik verwacht dat de Kamer het plan in mei kan ontvangen.",
        "In de volgende voortgangsbrief ga ik hier nader op in.",
        "Ik ga hier in de volgende kamerbrief nader op in.",
    ],
)
def test_a_promise_that_stands_is_found(sentence: str) -> None:
    assert found(sentence) == [sentence]


@pytest.mark.parametrize(
    "text",
    [
        "In het debat heb ik toegezegd uw Kamer een overzicht te sturen.",
        "In het debat heb ik toegezegd de Kamer nog een brief te sturen, en dat heb ik gedaan.",
        "In het debat heb ik toegezegd de Kamer nader te informeren. Dat heb ik bij brief van 3 mei gedaan.",
        "Ik heb toegezegd uw Kamer nog een overzicht te sturen. Die toezegging doe ik hierbij gestand.",
        "Hiermee voldoe ik aan wat ik heb toegezegd: uw Kamer voor de zomer een overzicht te sturen.",
        "Naar aanleiding daarvan heb ik toegezegd de Kamer nader te informeren, hetgeen is gebeurd.",
        "In antwoord op die vraag heb ik in 2022 toegezegd de Kamer nader te informeren.",
        "De gemeente heeft toegezegd mij een overzicht te sturen.",
        "De minister had toegezegd de Kamer nader te informeren.",
        "Ik heb nooit toegezegd uw Kamer nog dat overzicht te sturen.",
        "Ik heb de Kamer toegezegd geen nieuwe regels in te voeren.",
        "Ik heb toegezegd de gemeenten nader te informeren.",
        "Ik heb toegezegd te bezien of ik de Kamer nader kan informeren.",
        "Ik heb de Kamer toegezegd de gemeenten nog een brief te sturen.",
        "Ik heb de Kamer toegezegd nog een brief aan de gemeenten te sturen.",
        "De leden vragen of ik heb toegezegd de Kamer nader te informeren.",
        "Zij wijzen erop dat de minister heeft toegezegd de Kamer voor de zomer te informeren.",
        "De Kamer hoort graag meer over de uitvoering.",
        "De Kamer hoort deskundigen in een rondetafelgesprek.",
        "De Kamer leest met zorg over de wachttijden.",
        "Daarop ga ik in het volgende antwoord in.",
        "De minister gaat in de voortgangsbrief in op de cijfers.",
        "De Kamer heeft mij verzocht in de volgende voortgangsbrief hierop in te gaan.",
    ],
)
def test_what_was_kept_or_is_promised_to_others_or_by_others_is_none(text: str) -> None:
    assert found(text) == []
