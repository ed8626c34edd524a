"""Facts of the front matter: dates, kinds, and what a draft leaves open."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.consultation import Dates
from generator.parse.front.front_dates import front_dates
from generator.parse.front.front_matter import front_matter
from generator.problems import Code, Problems
from tests.parse.documents import cut, document, knowledge, source_text


def dates_of(*paragraphs: str) -> tuple[Dates, tuple[str, ...]]:
    text = document(*paragraphs)
    return front_dates(source_text(text), cut(text), Problems()).found()


def kind_of(*paragraphs: str, answered: bool = False) -> tuple[str | None, str | None]:
    text = document(*paragraphs)
    front = front_matter(source_text(text), cut(text), knowledge().kinds, Problems(), answered=answered)
    return front.kind, front.chamber


@pytest.mark.parametrize(
    "sentence",
    [
        "De vragen zijn op 6 mei 2025 aan de minister van Defensie voorgelegd.",
        "Vragen van het lid Sneller (ingezonden 6 mei 2025).",
        "Vragen van het lid Sneller. (Ingezonden 6 mei 2025)",
        "In antwoord op uw brief van 6 mei 2025, nr. 2025Z11859, deel ik u mede",
        "In het antwoord op uw brief van 6 mei 2025 deel ik u mede",
        "Naar aanleiding daarvan heeft de commissie een aantal vragen gesteld bij brief van 6 mei 2025.",
        "– De uitgaande brief van 6 mei 2025.",
        "de antwoorden op de vragen van het lid Sneller (D66), ingezonden op 6 mei 2025, over geld",
        "De commissie heeft op 6 mei 2025 een aantal vragen en opmerkingen voorgelegd aan de minister.",
        "Zij heeft de minister bij brief van 6 mei 2025 een aantal vragen voorgelegd.",
        "Antwoorden op vragen gesteld tijdens de begrotingsbehandeling van Defensie op 6 mei 2025",
        "In uw brief van 6 mei 2025 hebben de leden van de SP-fractie vragen gesteld over de dijken.",
        "In uw brief van 6 mei 2025 jl. (kenmerk 171234.01u) zijn mij door leden nadere vragen gesteld.",
        "Bij brief van 6 mei 2025, kenmerk 171234, hebben de leden mij vragen voorgelegd over dijken.",
        "Met uw brief van 6 mei 2025 heeft u vervolgvragen aan mij gericht.",
        "Uw commissie stelde in de brief van uw Kamer van 6 mei 2025 vragen over dijken.",
        "Per e-mail van uw Kamer van 6 mei 2025 zijn enkele vragen gesteld.",
        "Naar aanleiding van uw brief van 6 mei 2025, waarin vragen van D66 staan, bericht ik u als volgt.",
        "Hierbij ontvangt u mijn antwoorden op de vragen uit uw brief van 6 mei 2025.",
        "Hierbij beantwoord ik de vragen die de leden hebben gesteld in uw schrijven d.d. 6 mei 2025.",
        "In haar brief van 6 mei 2025 legde de commissie mij een aantal punten voor.",
    ],
)
def test_the_day_on_which_was_asked(sentence: str) -> None:
    assert dates_of(sentence)[0] == Dates(asked=date(2025, 5, 6))


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Deze vragen, alsmede de daarop op 12 mei 2025 gegeven antwoorden, zijn hieronder afgedrukt.",),
        ("Bij brief van 12 mei 2025 zijn ze beantwoord.",),
        ("De vragen zijn bij brief van 12 mei 2025 beantwoord.",),
        ("De vragen zijn bij brief van 12 mei 2025 door de minister beantwoord.",),
        ("(ontvangen 12 mei 2025)",),
        ("Ontvangen 12 mei 2025",),
        ("– De antwoordbrief van 12 mei 2025.",),
        ("De minister heeft op 12 mei 2025 gereageerd.",),
        ("De minister heeft hierop bij brief van 12 mei 2025 geantwoord.",),
        ("Datum 12 mei 2025",),
        ("Datum", "12 mei 2025"),
    ],
)
def test_the_day_on_which_was_answered(paragraphs: tuple[str, ...]) -> None:
    assert dates_of(*paragraphs)[0] == Dates(answered=date(2025, 5, 12))


def test_the_last_december_in_a_letter_of_january_is_that_of_the_year_before() -> None:
    found, derived = dates_of(
        "Datum 29 januari 2016", "de reactie die wij op 3 december jl. van uw Kamer hebben ontvangen."
    )
    assert (found.asked, found.answered) == (date(2015, 12, 3), date(2016, 1, 29))
    assert derived == ("dates.asked",)


NO_YEAR = "Antwoord op vragen van het lid Sneller (D66) van 11 juli over geld"


@pytest.mark.parametrize(
    ("paragraphs", "asked"),
    [
        ((NO_YEAR, "Datum 3 september 2025"), date(2025, 7, 11)),
        (("Datum 3 september 2025", NO_YEAR), date(2025, 7, 11)),
        ((NO_YEAR, "Datum 12 februari 2026"), date(2025, 7, 11)),
        ((NO_YEAR, "Den Haag, 12 februari 2026"), date(2025, 7, 11)),
        (("Den Haag, 12 februari 2026", NO_YEAR), date(2025, 7, 11)),
    ],
)
def test_the_day_on_which_was_asked_has_the_year_that_its_answer_leaves(
    paragraphs: tuple[str, ...], asked: date
) -> None:
    found, derived = dates_of(*paragraphs)
    assert (found.asked, derived) == (asked, ("dates.asked",))


@pytest.mark.parametrize("other", ["De minister van Financiën", "De begroting is van 3 september 2025."])
def test_the_day_on_which_was_asked_has_no_year_where_nothing_says_when_was_answered(other: str) -> None:
    assert dates_of(NO_YEAR, other)[0].asked is None


@pytest.mark.parametrize(
    ("paragraphs", "kind"),
    [
        (("VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR DEFENSIE",), "Voorlopig verslag"),
        (("NADER VERSLAG",), "Verslag (initiatief)wetsvoorstel (nader)"),
        (("heeft de eer als volgt nader verslag uit te brengen.",), "Verslag (initiatief)wetsvoorstel (nader)"),
        (
            ("De commissie heeft vragen aan de minister voorgelegd. Vragen en antwoorden zijn hierna afgedrukt.",),
            "Lijst van vragen en antwoorden",
        ),
        (
            ("Vragen van het lid A (D66) (ingezonden 1 mei 2025)", "Mededeling van Minister B (ontvangen 2 mei 2025)"),
            "Mededeling (uitstel antwoord)",
        ),
        (
            ("Vragen van het lid A (D66) (ingezonden 1 mei 2025)", "Mededeling van het lid A (ontvangen 2 mei 2025)"),
            "Mededeling",
        ),
        (("Vragen van het lid A (D66), ingezonden op 1 mei 2025",), "Schriftelijke vragen"),
        (("Beantwoording Kamervragen van het lid Wassenberg (PvdD) over honden",), "Antwoord schriftelijke vragen"),
        (
            ("dat de vragen van de leden Helder (BBB) over de politie worden beantwoord zoals in de bijlage.",),
            "Antwoord schriftelijke vragen",
        ),
        (
            ("Kamervragen zonder Antwoord", "Vragen van het lid A (D66) aan de Minister (ingezonden 3 mei 2025)"),
            "Schriftelijke vragen",
        ),
        (("(ingezonden 3 mei 2025)", "Vragen van het lid A (D66) aan de minister"), "Schriftelijke vragen"),
        (
            (
                "Hierbij stuur ik u de antwoorden op de schriftelijke vragen van de leden A en B (beiden D66).",
                "Vragen van de leden A en B (beiden D66) aan de Minister over geld (ingezonden 3 mei 2025)",
            ),
            "Antwoord schriftelijke vragen",
        ),
        (("Hierbij bieden wij u aan de reactie op het schriftelijk overleg.",), "Brief regering"),
        (("Brief regering", "Nummer: 2024D37726"), "Brief regering"),
        (
            ("heeft schriftelijk overleg gevoerd. Bijgaand brengt zij verslag uit.",),
            "Verslag van een schriftelijk overleg",
        ),
        (("Nr. 12 BRIEF VAN DE MINISTER VAN DEFENSIE", "Hierbij beantwoord ik de vragen."), "Brief regering"),
        (
            ("BRIEF VAN DE MINISTER VAN DEFENSIE", "Beantwoording Kamervragen van het lid Bos"),
            "Antwoord schriftelijke vragen",
        ),
        (("B BRIEF VAN HET KABINET", "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"), "Verslag van een schriftelijk overleg"),
        (
            ("BRIEF VAN DE MINISTER", "heeft schriftelijk overleg gevoerd. Bijgaand brengt zij verslag uit."),
            "Verslag van een schriftelijk overleg",
        ),
        (("Een tekst.",), None),
    ],
)
def test_the_kind_follows_from_the_title_else_from_fixed_sentences(
    paragraphs: tuple[str, ...], kind: str | None
) -> None:
    assert kind_of(*paragraphs)[0] == kind


def test_the_site_of_a_chamber_names_it() -> None:
    assert kind_of("Directe link, link naar pagina op de Tweede Kamer site.")[1] == "tk"
    assert kind_of("Een tekst.")[1] is None


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        ("Vastgesteld .. xxxx 2025", ".. xxxx 2025"),
        ("Vastgesteld d.d. … over", "d.d. …"),
        ("Nr. xxx", "Nr. xxx"),
        ("Bij brief van .. mei 2025 zijn ze beantwoord", ".. mei 2025"),
    ],
)
def test_a_fact_that_a_draft_leaves_open_is_a_doubt_at_its_place(text: str, blank: str) -> None:
    problems = Problems()
    front_matter(source_text(text), cut(text), (), problems, answered=False)
    [doubt] = [problem for problem in problems if problem.code is Code.OPEN_FACT]
    assert (doubt.quote, doubt.place.column) == (blank, text.index(blank) + 1)
