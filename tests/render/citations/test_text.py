"""Citations as text: the Dutch form of lawyers, and that of the APA."""

from dataclasses import replace

import pytest

from generator.render.citations.apa import apa
from generator.render.citations.cited import NO_VISIT, ON_PAPER, Author, OfficialPlace, Visit
from generator.render.citations.dutch import dutch
from tests.render.citations.examples import BARE, FULL, MINISTER, SITE, WHOLE

ADDRESS = f"{SITE}overleggen/voorbeeld/volledige-tekst/#antwoord-5"
VISIT = Visit(paragraph=", alinea 2", suffix="-2", day="30 november 2026", root="https://hier.example/")


def test_a_paper_with_a_number_is_cited_as_lawyers_do() -> None:
    assert dutch(FULL, ON_PAPER) == (
        "Kamerstukken II 2024/25, 28 676, nr. 501, p. 7-8 (antwoord van J. van der Voorbeeld (Minister van Defensie) "
        f"op vraag 5), Over de brug, 12 mei 2025, Overleg, {ADDRESS} (geraadpleegd op …)."
    )


def test_a_paragraph_has_its_own_address_and_the_day_of_the_reader() -> None:
    assert (
        f"op vraag 5, alinea 2), Over de brug, 12 mei 2025, Overleg, {ADDRESS}-2 (geraadpleegd op 30 november 2026)."
        in (dutch(FULL, VISIT))
    )
    assert apa(FULL, VISIT).endswith(f"Overleg. Geraadpleegd op 30 november 2026, van {ADDRESS}-2")
    assert "Antwoord op vraag 5, alinea 2. In" in apa(FULL, VISIT)


def test_a_paper_without_a_number_is_cited_by_title_and_day() -> None:
    assert dutch(replace(FULL, place=None, pages=""), NO_VISIT) == (
        "Antwoord van J. van der Voorbeeld (Minister van Defensie) op vraag 5, in: Over de brug (verslag van een "
        f"schriftelijk overleg), Tweede Kamer, dossier 28 676, 12 mei 2025, Overleg, {ADDRESS}."
    )


def test_several_dossiers_are_named() -> None:
    assert ", dossiers 28 676 en 21 501-02, " in dutch(
        replace(FULL, place=None, dossiers=("28676", "21501-02")), NO_VISIT
    )


def test_what_is_not_known_is_left_out() -> None:
    assert dutch(BARE, NO_VISIT) == "Vraag 1, in: Voorbeeld, overleggen/voorbeeld/volledige-tekst/#vraag-1."
    assert apa(BARE, NO_VISIT) == "Vraag 1. (z.d.). In Voorbeeld. overleggen/voorbeeld/volledige-tekst/#vraag-1"


def test_without_a_site_the_official_address_stands_before_the_path() -> None:
    here = "overleggen/voorbeeld/volledige-tekst/#antwoord-5"
    made = replace(FULL, address="https://zoek.example/kst.html", path=here)
    assert f", https://zoek.example/kst.html, Overleg, {here} (geraad" in dutch(made, ON_PAPER)
    assert f", Overleg, https://hier.example/{here}-2 (geraadpleegd" in dutch(made, VISIT)
    # A paragraph has no address of its own in the official publication.
    assert apa(made, VISIT).endswith("van https://zoek.example/kst.html")


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (OfficialPlace("Kamerstukken I", "2022/23", "25 295", "BM"), "Kamerstukken I 2022/23, 25 295, BM"),
        (OfficialPlace("Kamerstukken II", "", "36 450", "6"), "Kamerstukken II, 36 450, nr. 6"),
        (
            OfficialPlace("Aanhangsel Handelingen II", "2023/24", "", "2313"),
            "Aanhangsel Handelingen II 2023/24, nr. 2313",
        ),
    ],
)
def test_the_place_is_written_as_the_guide_for_lawyers_does(place: OfficialPlace, shown: str) -> None:
    assert place.shown == shown


def test_the_form_of_the_apa() -> None:
    assert apa(FULL, ON_PAPER) == (
        "Van der Voorbeeld, J. (2025, 12 mei). Antwoord op vraag 5. In Over de brug (Kamerstukken II 2024/25, 28 676, "
        f"nr. 501, pp. 7–8). Tweede Kamer der Staten-Generaal. Overleg. Geraadpleegd op …, van {ADDRESS}"
    )


def test_a_whole_consultation_is_cited_with_its_kind() -> None:
    assert dutch(WHOLE, NO_VISIT).startswith(
        "Kamerstukken II 2024/25, 28 676, nr. 501, Over de brug (verslag van een schriftelijk overleg), 12 mei 2025, "
    )
    assert apa(WHOLE, NO_VISIT).startswith("Over de brug [Verslag van een schriftelijk overleg]. (2025, 12 mei). Kamer")
    unnumbered = replace(WHOLE, place=None, title="Verslag van een schriftelijk overleg van 12 mei 2025")
    assert dutch(unnumbered, NO_VISIT).startswith(
        "Verslag van een schriftelijk overleg van 12 mei 2025, Tweede Kamer, "
    )


@pytest.mark.parametrize(
    ("authors", "shown"),
    [
        ((), "Antwoord op vraag 5. (2025"),
        ((MINISTER, Author("Anna de Wit")), "Van der Voorbeeld, J., & De Wit, A. (2025"),
        ((Author("D.M. van 't Woud"),), "Van 't Woud, D. M. (2025"),
        ((Author("A.-M. Dinges"),), "Dinges, A.-M. (2025"),
        ((Author("Minister van Defensie", is_person=False),), "Minister van Defensie. (2025"),
        (tuple(Author(f"Lid{number}") for number in range(21)), "Lid17, Lid18, … Lid20. (2025"),
        (tuple(Author(f"Lid{number}") for number in range(20)), "Lid17, Lid18, & Lid19. (2025"),
    ],
)
def test_authors_in_the_form_of_the_apa(authors: tuple[Author, ...], shown: str) -> None:
    assert shown in apa(replace(FULL, authors=authors), NO_VISIT)
