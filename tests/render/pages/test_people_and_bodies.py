"""Ministries, who signs, committees, members and years: each has a page of what it asks or answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.knowledge.shipped.official_lists import committees
from generator.model.consultation import Chamber, Dates, FrontMatter, Signatory
from generator.model.identifiers import LONGEST_ID
from generator.model.library import Page, Record
from generator.render.pages.committee import committee
from generator.render.pages.member import member
from generator.render.pages.minister import minister
from generator.render.pages.ministry import ministry
from generator.render.pages.year import year
from generator.render.views.people_and_bodies import committees_in, members_in, path_of_committee
from tests.render.archives import pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words

JUSTICE = "Minister van Justitie en Veiligheid"


def signed(identity: str, who: tuple[str, str], when: date, *, asked: str = "", by: str = "") -> Record:
    front = FrontMatter(
        signatories=(Signatory(*who),),
        dates=Dates(answered=when),
        title=identity,
        addressee=asked or None,
        committee=by or None,
    )
    return record(consultation("# VVD: V", f"q1: Wat is {identity}?", "a1: Ja.", identity=identity, front=front))


def asked_by(identity: str, name: str) -> Record:
    made = signed(identity, ("Klaver", "voorzitter"), date(2025, 1, 1))
    (section,) = made.consultation.sections
    (exchange,) = section.exchanges
    section = replace(section, exchanges=(replace(exchange, members=(name,)),))
    return replace(made, consultation=replace(made.consultation, sections=(section,)))


WEEL = signed("weel", ("D.M. van Weel", JUSTICE), date(2024, 7, 25))
DAVID = signed("david", ("mr. David van Weel", "Minister van Buitenlandse Zaken"), date(2025, 9, 5))
CHAIR = signed("chair", ("Klaver", "voorzitter"), date(2025, 5, 12), asked="minister van Defensie")


def ministers(*records: Record) -> dict[str, Page]:
    return {page.path: page for page in pages_of(minister, library(*records))}


def told(page: Page) -> list[str]:
    return [words(line) for line in soup(page.markdown).select(".told li")]


def test_who_signs_has_a_page_with_the_offices_and_the_names_as_signed() -> None:
    made = ministers(DAVID, WEEL)
    assert list(made) == ["bewindspersonen/", "bewindspersonen/van-weel/"]
    page = made["bewindspersonen/van-weel/"]
    assert page.title == "Antwoorden van David van Weel"
    assert told(page) == [
        "Minister van Buitenlandse Zaken, in antwoorden uit 2025",
        "Minister van Justitie en Veiligheid, in antwoorden uit 2024",
        "Ondertekend als David van Weel en D.M. van Weel",
    ]
    assert [words(a) for a in soup(page.markdown).select(".see a")] == [
        "Ministerie van Buitenlandse Zaken",
        "Ministerie van Justitie en Veiligheid",
    ]


def test_an_office_of_several_years_says_from_when_until_when() -> None:
    later = signed("later", ("D.M. van Weel", JUSTICE), date(2026, 1, 2))
    assert told(ministers(later, WEEL)["bewindspersonen/van-weel/"]) == [
        "Minister van Justitie en Veiligheid, in antwoorden van 2024 tot en met 2026"
    ]


def test_names_that_may_be_of_several_persons_say_so() -> None:
    other = signed("other", ("Daan van Weel", JUSTICE), date(2010, 1, 2))
    assert told(ministers(DAVID, other)["bewindspersonen/van-weel/"])[-1] == (
        "Misschien ondertekenden verschillende personen met deze naam."
    )


def test_who_is_named_over_the_answers_has_the_same_page_under_the_surname() -> None:
    line = "p: Antwoord van Minister Van Weel (Justitie en Veiligheid) (ontvangen 3 mei 2024)."
    over = record(consultation(line, "# VVD: V", "q1: Wat nu?", "a1: Ja.", identity="boven"))
    made = ministers(over, WEEL)
    assert list(made) == ["bewindspersonen/", "bewindspersonen/van-weel/"]
    page = made["bewindspersonen/van-weel/"]
    assert page.title == "Antwoorden van D.M. van Weel"
    assert told(page)[0] == "Minister, Justitie en Veiligheid"
    assert [words(link) for link in soup(page.markdown).select("h3 a")] == ["boven", "weel"]


def test_the_chair_of_a_committee_is_no_minister() -> None:
    assert list(ministers(CHAIR)) == ["bewindspersonen/"]


def test_a_ministry_has_what_its_ministers_sign_else_what_it_is_asked() -> None:
    made = {page.path: page for page in pages_of(ministry, library(CHAIR, WEEL))}
    assert list(made) == ["ministeries/", "ministeries/defensie/", "ministeries/justitie-en-veiligheid/"]
    found = soup(made["ministeries/defensie/"].markdown)
    assert words(only(found, "h1")) == "Vragen aan het ministerie van Defensie"
    assert [words(link) for link in found.select("h2 a")] == ["chair"]


@pytest.mark.parametrize(
    ("written", "chamber", "names"),
    [
        ("vaste commissie voor Defensie", Chamber.TK, ["Vaste commissie voor Defensie"]),
        (
            "vaste commissie voor Defensie en de vaste commissie voor Financiën",
            Chamber.TK,
            ["Vaste commissie voor Defensie en de vaste commissie voor Financiën"],
        ),
        ("vaste commissie voor Defensie", Chamber.EK, ["Vaste commissie voor Defensie (Eerste Kamer)"]),
        ("commissie voor Nieuwe Zaken", None, ["Commissie voor Nieuwe Zaken"]),
        (None, None, []),
        ("Комитет", Chamber.TK, []),
        ("Комитет", Chamber.EK, []),
    ],
)
def test_committees_are_those_of_the_official_list_else_as_written(
    written: str | None, chamber: Chamber | None, names: list[str]
) -> None:
    assert list(committees_in(FrontMatter(committee=written, chamber=chamber))) == names


def test_a_ministry_has_what_it_is_asked_also_where_another_answers() -> None:
    asked = "Ministers van Financiën en van Justitie en Veiligheid"
    answered = signed("ander", ("D.M. van Weel", JUSTICE), date(2024, 7, 25), asked=asked)
    made = {page.path: page for page in pages_of(ministry, library(answered))}
    assert list(made) == ["ministeries/", "ministeries/financien/", "ministeries/justitie-en-veiligheid/"]


def test_the_pages_of_committees_leave_out_the_usual_words_in_their_addresses() -> None:
    asked = signed("a", ("Klaver", "voorzitter"), date(2025, 1, 1), by="vaste commissie voor Defensie")
    made = {page.path: page for page in pages_of(committee, library(asked))}
    assert made["commissies/defensie/"].title == "Vragen van de vaste commissie voor Defensie"


def test_a_committee_that_is_written_in_two_ways_has_one_page_with_the_questions_of_both() -> None:
    older = signed("older", ("Klaver", "voorzitter"), date(2025, 1, 1), by="Commissie voor Nieuwe Zaken")
    newer = signed("newer", ("Klaver", "voorzitter"), date(2025, 1, 2), by="commissie voor nieuwe zaken")
    (_, page) = pages_of(committee, library(newer, older))
    assert page.title == "Vragen van de commissie voor nieuwe zaken"
    assert [words(link) for link in soup(page.markdown).select("h2 a")] == ["newer", "older"]


def test_a_member_who_is_written_in_two_ways_has_one_page_with_the_questions_of_both() -> None:
    newer, older = (asked_by(identity, name) for identity, name in (("newer", "van Dijk"), ("older", "Van Dijk")))
    (_, page) = pages_of(member, library(newer, older))
    assert (page.path, page.title) == ("leden/van-dijk-vvd/", "Vragen van van Dijk (VVD)")
    assert [words(link) for link in soup(page.markdown).select("h2 a")] == ["newer", "older"]


def test_who_signs_with_no_letter_of_an_address_has_no_page() -> None:
    made = signed("weel", ("Ξένος", JUSTICE), date(2024, 7, 25))
    assert list(ministers(made)) == ["bewindspersonen/"]


def test_no_two_committees_of_the_official_list_have_one_address() -> None:
    names = sorted(committees())
    paths = {path_of_committee(f"{name}{chamber}") for name in names for chamber in ("", " (Eerste Kamer)")}
    assert len(paths) == 2 * len(names)
    assert max(map(len, paths)) <= len("commissies//") + LONGEST_ID


def test_a_year_has_what_was_answered_in_it() -> None:
    made = {page.path: page for page in pages_of(year, library(CHAIR, WEEL))}
    assert list(made) == ["jaren/", "jaren/2025/", "jaren/2024/"]
    assert [words(link) for link in soup(made["jaren/2024/"].markdown).select("h2 a")] == ["weel"]


class Asked:
    """An exchange, as far as it says who asks."""

    def __init__(self, members: tuple[str, ...], factions: tuple[str, ...]) -> None:
        self.members, self.factions = members, factions


@pytest.mark.parametrize(
    ("memberships", "members", "factions", "found"),
    [
        ((("Dobbe", "SP"),), ("Dobbe", "Ceder"), ("SP", "ChristenUnie"), [("Dobbe", "SP"), ("Ceder", "")]),
        ((), ("Sneller",), ("D66",), [("Sneller", "D66")]),
        ((), ("Ξένος",), ("D66",), []),
        ((), ("Bushoff", "Patijn"), ("GroenLinks-PvdA",), [("Bushoff", ""), ("Patijn", "")]),
    ],
)
def test_a_member_is_of_the_faction_that_the_document_says_or_of_the_only_one_that_asks(
    memberships: tuple[tuple[str, str], ...],
    members: tuple[str, ...],
    factions: tuple[str, ...],
    found: list[tuple[str, str]],
) -> None:
    assert list(members_in(FrontMatter(memberships=memberships), Asked(members, factions))) == found
