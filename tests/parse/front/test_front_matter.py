"""What the parser reads in the paragraphs before the first question, each rule in a document of a few lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.model.consultation import Chamber, Dates, FrontMatter, Signatory
from generator.problems import Code, Problem
from tests.parse.documents import document, parsed

COMMITTEE = "De vaste commissie voor Defensie heeft vragen en opmerkingen voorgelegd aan de minister van Defensie."
BODY = ("Vragen en opmerkingen van de leden van de VVD-fractie", "De leden vragen waarom.", "1. Antwoord", "Daarom.")
VERSLAG = "Verslag van een schriftelijk overleg"
INBRENG = "Inbreng verslag schriftelijk overleg"


def front(*paragraphs: str, body: tuple[str, ...] = BODY) -> FrontMatter:
    return parsed(document(*paragraphs, *body))[0].front


def problems(*paragraphs: str) -> list[Problem]:
    return [p for p in parsed(document(*paragraphs, *BODY))[1] if p.code is Code.IMPOSSIBLE_DATE]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Nr. 207 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", VERSLAG),
        ("Nr. 974 Verslag van een schriftelijk overleg", VERSLAG),
        ("AB VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG", VERSLAG),
        ("2023D35130 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", INBRENG),
        ("Inbreng verslag schriftelijk overleg", INBRENG),
        ("Nr. 4 LIJST VAN VRAGEN EN ANTWOORDEN", "Lijst van vragen en antwoorden"),
        ("2020D17507 LIJST VAN VRAGEN", "Lijst van vragen"),
        (
            "Nr. 3 VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN",
            "Verslag houdende een lijst van vragen en antwoorden",
        ),
        ("nr. 5 NOTA NAAR AANLEIDING VAN HET VERSLAG", "Nota n.a.v. het (nader/tweede nader/enz.) verslag"),
        ("Nr. 8 NADER VERSLAG", "Verslag (initiatief)wetsvoorstel (nader)"),
        ("VERSLAG", "Verslag (initiatief)wetsvoorstel (nader)"),
        ("Tekst vooraf. Nr. 68 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG Vastgesteld 18 juni 2001", VERSLAG),
        ("Tekst vooraf. INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG en meer", INBRENG),
    ],
)
def test_the_kind_is_the_one_printed_in_the_title(title: str, kind: str) -> None:
    found = front(title)

    assert found.kind == kind
    assert "kind" not in found.derived


@pytest.mark.parametrize(
    "sentence",
    [
        "Dit gaat over het verslag van een schriftelijk overleg van vorige week.",
        "- het verslag van een schriftelijk overleg (Kamerstuk 28 676, nr. 500)",
        "Eerder verscheen een lijst van vragen en antwoorden.",
        "De nota naar aanleiding van het verslag volgt.",
    ],
)
def test_a_document_that_a_sentence_speaks_of_gives_no_kind(sentence: str) -> None:
    assert front(sentence).kind is None


def test_questions_of_members_are_distinguished_from_their_answers() -> None:
    asked = "Vragen van het lid Jansen (VVD) aan de Minister van Defensie over de marine (ingezonden 12 april 2024)."
    answered = "Antwoord van Minister Pietersen (Defensie) (ontvangen 14 mei 2024)."
    labelled = ("Vraag 1", "Waarom?")

    assert front(asked, body=labelled).kind == "Schriftelijke vragen"
    assert front(asked, answered, body=labelled).kind == "Antwoord schriftelijke vragen"


def test_questions_laid_before_a_minister_that_come_back_answered_are_a_verslag_by_their_form() -> None:
    found = front(COMMITTEE, "Bij brief van 12 mei 2025 zijn ze beantwoord.")

    assert (found.kind, "kind" in found.derived) == (VERSLAG, True)


@pytest.mark.parametrize("paragraphs", [(COMMITTEE,), ("Ze zijn beantwoord.", COMMITTEE)])
def test_without_a_word_of_answering_the_form_shows_nothing(paragraphs: tuple[str, ...]) -> None:
    assert front(*paragraphs).kind is None


@pytest.mark.parametrize(
    ("paragraphs", "chamber", "derived"),
    [
        (("Tweede Kamer der Staten-Generaal",), Chamber.TK, False),
        (("EERSTE KAMER DER STATEN-GENERAAL",), Chamber.EK, False),
        (("Aan de voorzitter van de Tweede Kamer der Staten-Generaal",), Chamber.TK, False),
        (("28 676 NAVO", "Nr. 5 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"), Chamber.TK, True),
        (("25 295 Ziekten", "BM VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"), Chamber.EK, True),
        (("BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE",), Chamber.EK, True),
        ((COMMITTEE, "Ze zijn beantwoord."), Chamber.TK, True),
    ],
)
def test_the_chamber_is_named_or_follows_from_the_form(
    paragraphs: tuple[str, ...], chamber: Chamber, derived: bool
) -> None:
    found = front(*paragraphs)

    assert (found.chamber, "chamber" in found.derived) == (chamber, derived)


def test_a_chamber_in_a_sentence_proves_nothing() -> None:
    assert front("De minister heeft dit aan de Tweede Kamer gemeld.").chamber is None


@pytest.mark.parametrize(
    ("lines", "dossiers", "number", "title"),
    [
        (("28 676 NAVO", "Nr. 500 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"), ("28676",), "500", "NAVO"),
        (
            ("21 501-32 Landbouwraad", "21 501-27 Sportraad", "Nr. 7 VERSLAG"),
            ("21501-32", "21501-27"),
            "7",
            "Landbouwraad",
        ),
        (("34 550 VI Vaststelling", "U VERSLAG"), ("34550-VI",), "U", "Vaststelling"),
        (
            ("28 676", "Noord-Atlantische Verdragsorganisatie", "Nr. 3", "VERSLAG"),
            ("28676",),
            "3",
            "Noord-Atlantische Verdragsorganisatie",
        ),
        (("Zonder nummers",), (), None, None),
        (("20 000 Nederlanders doen mee.",), (), None, None),
        (("HET VERSLAG", "DE VOORZITTER"), (), None, None),
    ],
)
def test_title_lines_give_dossiers_number_and_title(
    lines: tuple[str, ...], dossiers: tuple[str, ...], number: str | None, title: str | None
) -> None:
    found = front(*lines)

    assert (found.dossiers, found.number, found.title) == (dossiers, number, title)
    assert "dossiers" not in found.derived


def test_a_dossier_that_all_documents_under_discussion_share_is_derived() -> None:
    found = front("Over de brief (Kamerstuk 28 676, nr. 500) en de agenda (Kamerstuk 28 676, nr. 496).")

    assert found.documents == ("kst-28676-500", "kst-28676-496")
    assert (found.dossiers, "dossiers" in found.derived) == (("28676",), True)


def test_documents_of_two_dossiers_give_no_dossier() -> None:
    found = front("Over de brief (Kamerstuk 28 676, nr. 500) en de agenda (Kamerstuk 27 830, nr. 391).")

    assert found.documents == ("kst-28676-500", "kst-27830-391")
    assert found.dossiers == ()


def test_a_document_is_not_under_its_own_discussion() -> None:
    found = front("28 676 NAVO", "Nr. 501 VERSLAG", "Over Kamerstuk 28 676, nr. 500 in Kamerstuk 28 676, nr. 501.")

    assert found.documents == ("kst-28676-500",)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("De vragen zijn op 6 mei 2025 aan de minister voorgelegd.", Dates(asked=date(2025, 5, 6))),
        ("De op 14 april 2010 toegezonden vragen zijn afgedrukt.", Dates(asked=date(2010, 4, 14))),
        ("Vragen van het lid Jansen (ingezonden 12 april 2024).", Dates(asked=date(2024, 4, 12))),
        ("Hiervan is op 9 december 2022 een brief gestuurd.", Dates(asked=date(2022, 12, 9))),
        ("Bij brief van 12 mei 2025 zijn ze beantwoord.", Dates(answered=date(2025, 5, 12))),
        ("De minister heeft ze beantwoord bij brief van 3 december 2018.", Dates(answered=date(2018, 12, 3))),
        ("Antwoord van de Minister (ontvangen 14 mei 2024).", Dates(answered=date(2024, 5, 14))),
        ("De Minister heeft op 30 januari 2023 gereageerd.", Dates(answered=date(2023, 1, 30))),
        ("Vastgesteld 12 september 2022", Dates(adopted=date(2022, 9, 12))),
        ("Vastgesteld16 april 2010", Dates(adopted=date(2010, 4, 16))),
        ("De bijeenkomst is op 14 en 15 mei 2025 in Turkije.", Dates()),
        ("De brief van 7 april 2010 gaat hierover.", Dates()),
    ],
)
def test_a_date_is_what_the_words_around_it_say(text: str, dates: Dates) -> None:
    assert front(text).dates == dates


def test_the_year_of_a_date_may_follow_from_the_date_before_it_and_is_derived() -> None:
    found = front("Op 6 mei 2025 voorgelegd.", "Bij brief van 12 mei zijn ze beantwoord.")

    assert found.dates == Dates(asked=date(2025, 5, 6), answered=date(2025, 5, 12))
    assert [key for key in found.derived if key.startswith("dates")] == ["dates.answered"]


def test_a_date_without_any_year_is_unknown() -> None:
    assert front("Bij brief van 12 mei zijn ze beantwoord.").dates == Dates()


def test_a_day_that_the_calendar_lacks_is_doubted_at_its_place_and_unknown() -> None:
    text = "De vragen zijn\nop 31 februari 2025 aan de minister voorgelegd."
    [problem] = problems("Een brief.", text)

    assert (problem.place.line, problem.place.column, problem.quote) == (4, 4, "31 februari 2025")
    assert front("Een brief.", text).dates == Dates()


def test_the_same_impossible_day_is_doubted_wherever_it_stands() -> None:
    assert [p.place.line for p in problems("Op 31 april 2025.", "Nog eens 31 april 2025.")] == [1, 3]


def test_a_number_and_a_month_in_two_paragraphs_are_no_date() -> None:
    assert problems("Pagina 31", "Februari 2020 was koud.") == []


@pytest.mark.parametrize(
    ("text", "committee"),
    [
        (COMMITTEE, "vaste commissie voor Defensie"),
        (
            "De vaste commissie voor Landbouw, Natuur en Voedselkwaliteit heeft vragen.",
            "vaste commissie voor Landbouw, Natuur en Voedselkwaliteit",
        ),
        ("De commissie voor de Rijksuitgaven1 heeft vragen.", "commissie voor de Rijksuitgaven"),
        ("Binnen de algemene commissie voor Europese Zaken hebben", "algemene commissie voor Europese Zaken"),
        ("De Europese Commissie heeft een voorstel gedaan.", None),
        ("De commissie heeft vragen.", None),
    ],
)
def test_the_committee_stands_letter_for_letter_without_its_note_mark(text: str, committee: str | None) -> None:
    assert front(text).committee == committee


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("voorgelegd aan de minister van Buitenlandse Zaken over een brief", "minister van Buitenlandse Zaken"),
        (
            "aan de Minister voor Natuur en Stikstof en de Minister van Financiën over",
            "Minister voor Natuur en Stikstof en de Minister van Financiën",
        ),
        ("Aan de Minister van Defensie Den Haag", "Minister van Defensie"),
        ("voorgelegd aan de Algemene Rekenkamer over", "Algemene Rekenkamer"),
        ("voorgelegd aan de Minister-President over", "Minister-President"),
        ("heeft dit aan de minister voorgelegd", None),
        ("van de minister van Defensie", None),
    ],
)
def test_the_addressee_is_an_office_with_its_field(text: str, addressee: str | None) -> None:
    assert front(f"Dit is {text}").addressee == addressee


def test_signatories_are_read_from_one_line_or_two() -> None:
    found = front("De voorzitter van de commissie,", "Klaver", "De griffier van de commissie, Van der Berg")

    assert found.signatories == (Signatory("Klaver", "voorzitter"), Signatory("Van der Berg", "griffier"))


def test_a_role_without_a_name_is_no_signatory() -> None:
    assert front("De voorzitter van de commissie,", "Bij brief is dit alles beantwoord.").signatories == ()


def test_a_document_that_starts_with_its_questions_has_no_front_matter() -> None:
    found, _ = parsed(document(*BODY))

    assert replace(found.front, factions=()) == FrontMatter()
    assert found.first_body_block == 0


def test_the_name_of_who_signs_is_no_part_of_the_name_of_the_committee() -> None:
    assert (
        front("De griffier van de vaste commissie voor Defensie, De Lange").committee == "vaste commissie voor Defensie"
    )


def test_a_report_on_a_bill_is_signed_at_its_end() -> None:
    asked = "De leden van de VVD-fractie vragen waarom dat zo is."
    signed = ("De voorzitter van de commissie, Duthler", "De griffier van de commissie, Van Dooren")
    found = front("28 676 NAVO", "B VOORLOPIG VERSLAG", body=("1. Inleiding", asked, *signed))
    assert found.signatories == (Signatory("Duthler", "voorzitter"), Signatory("Van Dooren", "griffier"))
