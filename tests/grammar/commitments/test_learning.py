"""Promises that the Chamber will hear, read, be briefed about or be answered something; and what is like them."""

from __future__ import annotations

from datetime import date

import pytest

from generator.grammar.commitments.in_text import commitments
from generator.model.text import Span

ANSWERED = date(2025, 9, 2)


def words(text: str, span: Span | None) -> str:
    return text[span.start : span.end] if span else ""


@pytest.mark.parametrize(
    ("text", "addressee", "term"),
    [
        ("Ik beloof dat u dit jaar hoort welke sluizen het worden.", "u", "dit jaar"),
        ("Ik beloof u dat de Kamer dit jaar een overzicht krijgt.", "de Kamer", "dit jaar"),
        ("Voor de zomer hoort u van mij hoe het verdergaat.", "u", "Voor de zomer"),
        ("Daarover zult u dit najaar nader vernemen.", "u", "dit najaar"),
        ("Bij de eerstvolgende begroting leest u hoe het geld is besteed.", "u", "Bij de eerstvolgende begroting"),
        ("Ik laat u dat in januari weten.", "u", "in januari"),
        ("Zodra ik dat weet, laat ik dat uw Kamer weten.", "uw Kamer", "Zodra ik dat weet"),
        ("Het is mijn intentie de Kamer in mei een brief te sturen.", "de Kamer", "in mei"),
        ("Het ligt in mijn voornemen de Kamer in mei te berichten.", "de Kamer", "in mei"),
        ("Ik streef ernaar dat uw Kamer voor het debat over de stukken beschikt.", "uw Kamer", "voor het debat"),
        ("Ik zal voor uw commissie een briefing laten organiseren.", "uw commissie", ""),
        ("Van de uitkomst wordt u te zijner tijd deelgenoot gemaakt.", "u", "te zijner tijd"),
        ("Ik blijf uw Kamer informeren over de dijk.", "uw Kamer", ""),
        ("Over de dijk schrijf ik uw Kamer in april een brief.", "uw Kamer", "in april"),
        ("Ik voorzie uw Kamer in mei van nadere informatie.", "uw Kamer", "in mei"),
        ("U kunt dit najaar rekenen op een reactie.", "U", "dit najaar"),
        ("Het rapport komt in juni uw kant op.", "", "in juni"),
        ("Ik zal de lijst met sluizen nazenden.", "", ""),
        ("De overige vragen zal ik binnen drie weken beantwoorden.", "", "binnen drie weken"),
        ("De antwoorden op de overige vragen volgen zo spoedig mogelijk.", "", "zo spoedig mogelijk"),
        ("Ik zal uw Kamer hierin meenemen.", "uw Kamer", ""),
        ("Hierop wordt in het voorjaar teruggekomen.", "", "in het voorjaar"),
        ("De Kamer krijgt van mij uiterlijk 1 maart uitsluitsel.", "de Kamer", "uiterlijk 1 maart"),
    ],
)
def test_a_promise_to_tell_is_found(text: str, addressee: str, term: str) -> None:
    (one,) = commitments(text, ANSWERED)
    found = (words(text, one.addressee), words(text, one.limit))
    assert (found[0].casefold(), found[1]) == (addressee.casefold(), term)


@pytest.mark.parametrize(
    "text",
    [
        "U hoort vaak dat gemeenten te weinig geld krijgen.",
        "In de krant leest u dat de prijzen stijgen.",
        "In het antwoord op vraag 3 leest u hoe dit is berekend.",
        "De sector verneemt dit najaar van mij of de regeling doorgaat.",
        "Ik heb de sector beloofd dat zij dit jaar hoort welke regels gelden.",
        "Ik kan u niet toezeggen dat u dit jaar een brief ontvangt.",
        "Het is niet mijn intentie de Kamer hierover te informeren.",
        "Ik neem de zorgen van uw Kamer mee in het overleg van mei.",
        "Ik schrijf u deze brief mede namens de Minister van Financiën.",
        "De brief die ik u in mei schreef, bevatte een overzicht.",
        "De gemeente schrijft de bewoners in april.",
        "Ik streef ernaar dat gemeenten voor 1 juli over de middelen beschikken.",
        "U kunt rekenen op mijn steun.",
        "De vragen van de leden beantwoord ik als volgt.",
        "Ik bezoek in mei de sluis.",
    ],
)
def test_what_is_like_it_promises_nothing(text: str) -> None:
    assert not list(commitments(text, ANSWERED))


@pytest.mark.parametrize(
    ("question", "answer", "is_promise"),
    [
        ("Kunt u toezeggen dat de Kamer een overzicht krijgt?", "Ja, dat zeg ik u toe.", True),
        ("Bent u bereid de Kamer hierover te informeren?", "Daartoe ben ik bereid.", True),
        ("Wilt u het rapport aan de Kamer sturen?", "Dat zal ik doen.", True),
        ("Bent u bereid gemeenten te informeren?", "Daartoe ben ik bereid.", False),
        ("Wilt u de Kamer informeren? Wilt u de sluis sluiten?", "Dat zal ik doen.", False),
        ("Wilt u de Kamer informeren?", "Dat zal ik niet doen.", False),
    ],
)
def test_who_assents_to_a_request_promises_it(question: str, answer: str, is_promise: bool) -> None:
    assert bool(list(commitments(answer, ANSWERED, question))) is is_promise
