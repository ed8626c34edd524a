"""What is cited of a consultation: who speaks, which number is printed, where it stands; nothing that is not known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.block import BlockKind
from generator.model.consultation import Chamber, Consultation, Dates, FrontMatter, Signatory
from generator.model.document_kinds import AANHANGSEL
from generator.render.citations.authors import answering, askers
from generator.render.citations.official_places import official_place
from tests.render.citations.examples import FRONT, SITE, cited_of
from tests.render.documents import consultation, record

LINES = ("# VVD,D66: Vragen", "Q5: Vraag 5", "q5: Wordt het vrede?", "A5: Antwoord 5", "a5: Ja.", "a5: Zeker.")
UNSIGNED = replace(FRONT, signatories=())


def document(front: FrontMatter = FRONT, *lines: str) -> Consultation:
    return consultation(*(lines or LINES), front=front)


def authors(made: Consultation) -> list[str]:
    """Who answers the last exchange."""
    return [each.shown for each in answering(made, list(made.exchanges)[-1].answers[-1])]


def test_an_exchange_its_answer_and_its_question_are_cited_each_by_who_speaks() -> None:
    found = cited_of(document())
    assert list(found) == ["", "antwoord-5", "vraag-5-en-antwoord", "vraag-5"]
    assert [each.title for each in found.values()] == [
        "Over de brug",
        "Antwoord op vraag 5",
        "Vraag 5 met antwoord",
        "Vraag 5",
    ]
    assert [[author.written for author in each.authors] for each in found.values()] == [
        [],
        ["mr. J. van Voorbeeld"],
        ["VVD-fractie", "D66-fractie", "mr. J. van Voorbeeld"],
        ["VVD-fractie", "D66-fractie"],
    ]
    assert found["antwoord-5"].address == f"{SITE}overleggen/voorbeeld/volledige-tekst/#antwoord-5"
    assert found["vraag-5-en-antwoord"].address.endswith("#vraag-5")
    assert found["vraag-5-en-antwoord"].told == (
        "vraag 5 van de VVD-fractie en de D66-fractie, "
        "met het antwoord van mr. J. van Voorbeeld (Minister van Defensie)"
    )


def test_joined_questions_are_cited_together_and_apart() -> None:
    made = consultation(
        "# VVD: Vragen", "Q5: Vraag 5", "q5: Een?", "Q6: Vraag 6", "q6: Twee?", "A5: Antwoord 5 en 6", "a5: Ja.",
        together=(("5", "6"),), front=UNSIGNED,
    )  # fmt: skip
    assert [each.title for each in cited_of(made).values()][1:] == [
        "Antwoord op vragen 5 en 6",
        "Vragen 5 en 6 met antwoord",
        "Vraag 5",
        "Vraag 6",
    ]


def test_a_number_that_the_document_does_not_print_stands_between_brackets() -> None:
    made = document(UNSIGNED, "# VVD: Vragen", "q1: Wat nu?", "a1: Niets.")
    assert [each.title for each in cited_of(made).values()][1:] == [
        "Antwoord op vraag [1]",
        "Vraag [1] met antwoord",
        "Vraag [1]",
    ]


def test_a_repeated_number_says_which_it_is() -> None:
    made = document(UNSIGNED, "# VVD,D66: V", "Q1: Vraag 1", "q1: Een?", "Q1.2: Vraag 1", "q1.2: Twee?")
    assert list(cited_of(made).values())[-1].title == "Vraag 1 (2e met dit nummer; VVD en D66)"


def test_where_one_voice_is_not_known_the_other_does_not_get_the_whole() -> None:
    found = cited_of(document(UNSIGNED))
    assert found["vraag-5-en-antwoord"].authors == found["antwoord-5"].authors == ()
    assert [each.written for each in found["vraag-5"].authors] == ["VVD-fractie", "D66-fractie"]
    assert found["antwoord-5"].told == "antwoord op vraag 5"


def test_who_was_only_asked_did_not_answer() -> None:
    assert authors(document(replace(UNSIGNED, addressee="minister van Defensie"))) == []


def test_the_chair_and_the_clerk_of_a_committee_answer_nothing() -> None:
    signed = (Signatory("Voorbeeld", "voorzitter"), Signatory("Model", "adjunct-griffier"))
    assert authors(document(replace(FRONT, signatories=signed))) == []


def test_several_ministers_who_sign_answer_together() -> None:
    signed = (Signatory("J. Een", "Minister van Defensie"), Signatory("K. de Twee", "Staatssecretaris van Financiën"))
    made = document(replace(FRONT, signatories=signed))
    assert authors(made) == ["J. Een (Minister van Defensie)", "K. de Twee (Staatssecretaris van Financiën)"]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Antwoord van Minister Een (Defensie) (ontvangen 3 mei 2024)", ["Een (Minister, Defensie)"]),
        (
            "Antwoord van Minister Een (Defensie), mede namens de Minister van Financiën (ontvangen 3 mei 2024)",
            ["Een (Minister, Defensie)"],
        ),
        ("Antwoord van de Minister van Defensie (ontvangen 3 mei 2024)", ["de Minister van Defensie"]),
        # Only the second name is in a form that is read: the words stand as they are, rather than one name of two.
        (
            "Antwoord van Minister Een Twee (BZ) en van Minister Drie (Defensie) (ontvangen 3 mei 2024)",
            ["Minister Een Twee (BZ) en van Minister Drie (Defensie)"],
        ),
    ],
)
def test_who_is_named_over_the_answers(line: str, shown: list[str]) -> None:
    made = document(UNSIGNED, f"p: {line}", *LINES)
    assert authors(made) == shown


def test_each_answer_is_of_whom_the_line_above_it_names() -> None:
    made = document(
        UNSIGNED,
        "# VVD: V", "Q1: Vraag 1", "q1: Een?",
        "p: Antwoord van Minister Een (Defensie) (ontvangen 3 mei 2024)", "A1: Antwoord 1", "a1: Ja.",
        "Q2: Vraag 2", "q2: Twee?",
        "p: Antwoord van Staatssecretaris Twee (Financiën) (ontvangen 3 mei 2024)", "A2: Antwoord 2", "a2: Nee.",
    )  # fmt: skip
    found = cited_of(made)
    assert found["antwoord-1"].authors[0].shown == "Een (Minister, Defensie)"
    assert found["antwoord-2"].authors[0].shown == "Twee (Staatssecretaris, Financiën)"


def test_a_label_that_names_the_cabinet_is_believed() -> None:
    made = document(UNSIGNED, "# VVD: V", "q1: Een?", "A1: 1. Antwoord van het kabinet", "a1: Ja.")
    found = cited_of(made)["antwoord-1"]
    assert (found.told, found.authors[0].written) == ("antwoord van het kabinet op vraag 1", "Kabinet")


def test_members_ask_with_the_faction_that_the_document_gives() -> None:
    made = document(replace(FRONT, members=("Een", "Twee"), memberships=(("Een", "VVD"), ("Twee", "D66"))))
    (exchange,) = made.exchanges
    asked = replace(exchange, members=("Een", "Twee", "Drie"))
    assert [each.shown for each in askers(made, asked, ("VVD", "D66"))] == ["Een (VVD)", "Twee (D66)", "Drie"]
    assert [each.shown for each in askers(made, asked, ("VVD",))] == ["Een (VVD)", "Drie"]


@pytest.mark.parametrize(
    ("front", "shown"),
    [
        (FRONT, "Kamerstukken II, 28 676, nr. 501"),
        (replace(FRONT, chamber=Chamber.EK, number="BM"), "Kamerstukken I, 28 676, BM"),
        (replace(FRONT, chamber=Chamber.EK, dossiers=("34550-VI",), number="U"), "Kamerstukken I, 34 550 VI, U"),
        (replace(FRONT, official_id="blg-123456"), "Bijlage bij Kamerstukken II, 28 676, nr. 501"),
        (
            FrontMatter(kind=AANHANGSEL, chamber=Chamber.TK, number="12", official_id="ah-tk-20232024-12"),
            "Aanhangsel Handelingen II 2023/24, nr. 12",
        ),
        (FrontMatter(kind=AANHANGSEL, chamber=Chamber.EK, number="3"), "Aanhangsel Handelingen I, nr. 3"),
        (replace(FRONT, number=None), None),
        (replace(FRONT, dossiers=()), None),
        (replace(FRONT, chamber=None), None),
    ],
)  # fmt: skip
def test_the_place_is_made_of_what_is_known(front: FrontMatter, shown: str | None) -> None:
    place = official_place(document(front))
    assert (place and place.shown) == shown


def test_the_parliamentary_year_is_the_printed_one_and_no_day_is_taken_for_it() -> None:
    place = official_place(document(FRONT, "p: Vergaderjaar 2024–2025", *LINES))
    assert place is not None
    assert place.session == "2024/25"
    unsure = official_place(document(FRONT, "p: Vergaderjaar 2024–2025", "p: Vergaderjaar 2023–2024", *LINES))
    assert unsure is not None
    assert unsure.session == ""


def paged(feet: tuple[str, str], front: FrontMatter = FRONT) -> Consultation:
    """A document of two pages with these feet, in which the answer runs from the first to the second."""
    made = document(front, *LINES[:5], f"f: {feet[0]}", "a5: Zeker.", f"f: {feet[1]}")
    lines = tuple(replace(line, page=1 if number < 7 else 2) for number, line in enumerate(made.source.lines, 1))
    assert [block.kind for block in made.blocks].count(BlockKind.FURNITURE) == 2
    return replace(made, source=replace(made.source, lines=lines))


FOOT = "Tweede Kamer, vergaderjaar 2024–2025, 28 676, nr. 501"


def test_pages_are_those_that_the_paper_prints() -> None:
    found = cited_of(paged((f"{FOOT} 7", f"{FOOT} 8")))
    assert (found["vraag-5"].pages, found["antwoord-5"].pages, found["vraag-5-en-antwoord"].pages) == (
        "7",
        "7-8",
        "7-8",
    )
    assert found["antwoord-5"].place is not None
    assert found["antwoord-5"].place.shown == "Kamerstukken II 2024/25, 28 676, nr. 501"


@pytest.mark.parametrize(
    ("feet", "front"),
    [
        ((f"{FOOT} 7", f"{FOOT}"), FRONT),
        ((f"{FOOT} 7", f"{FOOT} 6"), FRONT),
        (("7", "8"), FRONT),
        ((f"{FOOT} 7", f"{FOOT} 8"), replace(FRONT, number="502")),
        ((f"{FOOT} 7", f"{FOOT} 8"), replace(FRONT, dossiers=("28677",))),
    ],
)
def test_pages_of_which_one_is_not_known_are_left_out(feet: tuple[str, str], front: FrontMatter) -> None:
    assert cited_of(paged(feet, front))["antwoord-5"].pages == ""


def test_without_an_address_of_the_site_the_official_one_is_taken() -> None:
    made = document(replace(FRONT, official_address="https://zoek.example/kst-28676-501.html"))
    found = cited_of(made, None)["antwoord-5"]
    assert (found.address, found.path) == (
        "https://zoek.example/kst-28676-501.html",
        "overleggen/voorbeeld/volledige-tekst/#antwoord-5",
    )
    assert cited_of(document(), None)["antwoord-5"].address == ""


@pytest.mark.parametrize(
    ("dates", "day"),
    [
        (Dates(asked=FRONT.dates.asked), "2025-05-06"),
        (FRONT.dates, "2025-05-12"),
        (replace(FRONT.dates, adopted=FRONT.dates.asked), "2025-05-06"),
        (Dates(), "None"),
    ],
)
def test_the_day_is_that_which_the_publication_bears(dates: Dates, day: str) -> None:
    assert str(cited_of(document(replace(FRONT, dates=dates)))["antwoord-5"].issued) == day


def test_a_document_without_questions_is_cited_as_a_whole() -> None:
    assert list(cited_of(record(consultation("p: Een brief.", front=FRONT)))) == [""]


def test_a_name_that_is_withheld_is_not_cited() -> None:
    """The parser leaves nothing of the name; the office stands where a line over the answers names it."""
    withheld = replace(FRONT, signatories=(Signatory("", "Minister van Defensie"),))
    assert authors(document(withheld)) == []
    named = document(withheld, "p: Antwoorden van de minister van Defensie op Kamervragen", *LINES)
    assert authors(named) == ["de minister van Defensie"]


def test_lines_that_stand_below_an_answer_name_nobody_for_it() -> None:
    below = ("p: Antwoord van Minister Een (Defensie) (ontvangen 3 mei 2024)", "Q6: Vraag 6", "q6: Wat?")
    later = ("p: Antwoord van Minister Twee (Financiën) (ontvangen 3 mei 2024)", "A6: Antwoord 6", "a6: Dat.")
    found = cited_of(document(UNSIGNED, *LINES, *below, *later))
    assert found["antwoord-5"].authors == ()
    assert found["antwoord-6"].authors[0].written == "Twee"
