"""Openings of real documents, of about 2,000 characters: what their front matter says, and where the body begins.

The files in `openings/` bear the official ids of their documents, which were published by the houses of parliament and
are free of copyright (Auteurswet, articles 11 and 15b). They end abruptly, as damaged input does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from generator.model.block import RepairKind
from generator.model.consultation import Chamber, Consultation, Dates, Signatory, State, exchange_blocks
from tests.parse.documents import OPENINGS, parsed, texts

VERSLAG = "Verslag van een schriftelijk overleg"
INBRENG = "Inbreng verslag schriftelijk overleg"
LIST = "Lijst van vragen en antwoorden"
LNV = "Landbouw, Natuur en Voedselkwaliteit"
VWS = "Volksgezondheid, Welzijn en Sport"


@dataclass(frozen=True)
class Facts:
    """What a reader finds in an opening; None and nothing are what it does not give."""

    kind: str | None
    chamber: Chamber
    dossiers: tuple[str, ...] = ()
    number: str | None = None
    committee: str | None = None
    addressee: str | None = None
    dates: Dates = field(default_factory=Dates)
    signatories: tuple[tuple[str, str], ...] = ()


FACTS = {
    "kst-21501-32-1459": Facts(
        VERSLAG,
        Chamber.TK,
        ("21501-32",),
        "1459",
        f"vaste commissie voor {LNV}",
        f"Minister van {LNV}",
        Dates(date(2022, 9, 5), date(2022, 9, 9), date(2022, 9, 12)),
        (("Geurts", "voorzitter"), ("Witzke", "adjunct-griffier")),
    ),
    "kst-21501-31-207": Facts(
        VERSLAG,
        Chamber.TK,
        ("21501-31", "21501-27"),
        "207",
        f"vaste commissie voor {VWS}",
        f"minister van {VWS}",
        Dates(date(2010, 4, 14), date(2010, 4, 15), date(2010, 4, 16)),
        (("Smeets", "voorzitter"), ("Sjerp", "adjunct-griffier")),
    ),
    "kst-25295-BM": Facts(
        VERSLAG,
        Chamber.EK,
        ("25295",),
        "BM",
        None,
        f"Minister van {VWS}",
        Dates(date(2022, 12, 9), date(2023, 1, 30), date(2023, 1, 31)),
        (("De Boer", "griffier"),),
    ),
    "kst-34550-VI-U": Facts(
        VERSLAG,
        Chamber.EK,
        ("34550-VI",),
        "U",
        "vaste commissie voor Veiligheid en Justitie",
        "Minister van Veiligheid en Justitie",
        Dates(date(2017, 5, 19), date(2017, 7, 19), date(2017, 8, 30)),
        (("Duthler", "voorzitter"),),
    ),
    "kst-31865-214": Facts(
        LIST,
        Chamber.TK,
        ("31865",),
        "214",
        "vaste commissie voor Rijksuitgaven",
        "Minister van Financiën",
        Dates(None, date(2022, 9, 12), date(2022, 9, 15)),
        (("Sneller", "voorzitter"), ("Schukkink", "griffier")),
    ),
    "kst-36100-4": Facts(
        LIST,
        Chamber.TK,
        ("36100",),
        "4",
        "commissie voor de Rijksuitgaven",
        "Algemene Rekenkamer",
        Dates(None, date(2022, 6, 8), date(2022, 6, 9)),
        (("Sneller", "voorzitter"), ("Schukkink", "griffier")),
    ),
    "2022D23151": Facts(
        "Antwoord schriftelijke vragen",
        Chamber.TK,
        addressee=f"Ministers voor Natuur en Stikstof en van {LNV}",
        dates=Dates(date(2022, 4, 21), date(2022, 6, 7)),
    ),
    "ah-tk-20232024-1433-p1": Facts(
        "Antwoord schriftelijke vragen",
        Chamber.TK,
        number="1433",
        addressee="Minister voor Natuur en Stikstof",
        dates=Dates(date(2024, 2, 29), date(2024, 4, 5)),
    ),
    "kst-28129-3": Facts(
        "Verslag houdende een lijst van vragen en antwoorden",
        Chamber.TK,
        ("28129",),
        "3",
        "vaste commissie voor Defensie",
        dates=Dates(adopted=date(2001, 12, 18)),
        signatories=(("Valk", "voorzitter"), ("Kok", "griffier")),
    ),
    "2023D35130": Facts(
        INBRENG,
        Chamber.TK,
        committee="vaste commissie voor Europese Zaken",
        addressee="Minister van Buitenlandse Zaken",
        signatories=(("Bromet", "voorzitter"), ("Hessing-Puts", "griffier")),
    ),
    "2026D05130": Facts(
        INBRENG,
        Chamber.TK,
        ("21501-28",),
        committee="vaste commissie voor Defensie",
        addressee="minister van Defensie",
        signatories=(("Paternotte", "fungerend voorzitter"), ("Manten", "adjunct-griffier")),
    ),
    "nds-tk-2020D32255": Facts(
        INBRENG,
        Chamber.TK,
        committee=f"vaste commissie voor {LNV}",
        addressee=f"Minister van {LNV}",
        signatories=(("Kuiken", "voorzitter"), ("Goorden", "adjunct-griffier")),
    ),
}


@cache
def opening(name: str) -> Consultation:
    found, _ = parsed((OPENINGS / f"{name}.txt").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("path", sorted(OPENINGS.glob("*.txt")), ids=lambda path: path.stem)
def test_an_opening_that_ends_abruptly_is_parsed_and_none_of_its_words_is_lost(path: Path) -> None:
    found = opening(path.stem)
    words = [word for block in found.blocks for word in found.text(block.index).split()]

    assert "".join(words).replace("-", "") == "".join(_without_signs(found).split()).replace("-", "")


def _without_signs(found: Consultation) -> str:
    """The text of a source without the signs of notes, which are no part of any block's text."""
    repairs = (repair for block in found.blocks for repair in block.repairs if repair.kind is RepairKind.NOTE_MARK)
    signs = {offset for repair in repairs for offset in range(repair.span.start, repair.span.end)}
    return "".join(letter for offset, letter in enumerate(found.source.text) if offset not in signs)


@pytest.mark.parametrize(("name", "facts"), list(FACTS.items()), ids=list(FACTS))
def test_the_front_matter_says_what_a_reader_finds(name: str, facts: Facts) -> None:
    front = opening(name).front

    assert front.kind == facts.kind
    assert front.chamber is facts.chamber
    assert front.dossiers == facts.dossiers
    assert front.number == facts.number
    assert front.dates == facts.dates
    assert front.signatories == tuple(Signatory(*signed) for signed in facts.signatories)


@pytest.mark.parametrize(("name", "facts"), list(FACTS.items()), ids=list(FACTS))
def test_committee_and_addressee_stand_letter_for_letter_without_note_marks(name: str, facts: Facts) -> None:
    front = opening(name).front

    if facts.committee:
        assert front.committee == facts.committee
    assert front.addressee == facts.addressee


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("kst-21501-32-1459", "Landbouw- en Visserijraad"),
        ("kst-31865-214", "Verbetering verantwoording en begroting"),
        (
            "kst-34550-VI-U",
            "Vaststelling van de begrotingsstaten van het Ministerie van Veiligheid en Justitie (VI) "
            "voor het jaar 2017",
        ),
        (
            "kst-20062007-30312-B",
            "Algemene bepalingen betreffende de toekenning, het beheer en het gebruik van het burgerservicenummer "
            "(Wet algemene bepalingen burgerservicenummer)",
        ),
        ("2023D35130", None),
        ("kst-26981-4", None),
    ],
)
def test_a_title_is_the_printed_one_of_the_dossier_or_none(name: str, title: str | None) -> None:
    assert opening(name).front.title == title


def test_the_number_does_not_become_a_part_of_the_title() -> None:
    front = opening("kst-28985-5").front

    assert (front.title or "").endswith("ter beurze genoteerde vennootschappen)")
    assert (front.dossiers, front.number) == (("28985",), "5")


def test_a_letter_on_a_line_of_its_own_is_the_number() -> None:
    front = opening("kst-20062007-30312-B").front

    assert (front.dossiers, front.number, front.chamber) == (("30312",), "B", Chamber.EK)


def test_what_the_official_site_heads_a_document_with_is_its_own_number_and_no_document_under_discussion() -> None:
    front = opening("kst-26981-4").front

    assert (front.dossiers, front.number) == (("26981",), "4")
    assert front.documents == ()


def test_a_document_that_is_only_mentioned_gives_no_kind() -> None:
    """A memorie van antwoord speaks of the voorlopig verslag it answers."""
    assert opening("kst-35010-C").front.kind != "Verslag (initiatief)wetsvoorstel (nader)"


def test_a_chamber_that_is_only_mentioned_is_not_that_of_the_document() -> None:
    """The letter of the Eerste Kamer mentions what the minister sent to the Tweede Kamer."""
    found = opening("kst-34550-VI-U")

    assert "Tweede Kamer" in found.source.text
    assert found.front.chamber is Chamber.EK
    assert "chamber" in found.front.derived


@pytest.mark.parametrize(
    ("name", "documents"),
    [
        ("kst-21501-32-1459", ("kst-21501-32-1458",)),
        ("kst-21501-31-207", ("kst-21501-31-205", "kst-21501-27-9")),
        ("kst-31865-214", ("kst-31865-207",)),
        ("2026D05130", ("kst-21501-28-296",)),
    ],
)
def test_the_documents_under_discussion_are_those_before_the_signatures(name: str, documents: tuple[str, ...]) -> None:
    assert opening(name).front.documents == documents


def test_the_opening_in_the_form_of_the_first_document_is_understood_as_that_was() -> None:
    found = opening("kst-21501-32-1459")
    [section] = found.sections
    [exchange] = section.exchanges

    assert (section.slug, section.factions, exchange.id, exchange.state) == ("vvd", ("VVD",), "vraag-1", State.ANSWERED)
    assert texts(found, section.introduction)[0].endswith("Deze leden hebben daarbij nog enkele vragen.")
    assert texts(found, exchange.question_blocks)[0].startswith(
        "De leden van de VVD-fractie willen hun zorgen uitspreken"
    )
    assert texts(found, exchange.answer_blocks)[0].startswith("Verschillende stikstofkunstmestproducenten in Europa")
    before = [found.text(index) for index in range(found.first_body_block)]
    assert before[-1] == "Vragen en opmerkingen vanuit de fractie en reactie van de bewindspersoon"


def test_labelled_questions_are_distinguished_from_the_title_that_looks_like_a_label() -> None:
    found = opening("2022D23151")

    assert [(e.id, e.state) for e in found.exchanges] == [("vraag-1", State.ANSWERED), ("vraag-2", State.ANSWERED)]
    assert texts(found, next(found.exchanges).answer_blocks) == ["Ja."]
    claimed = {index for exchange in found.exchanges for index in exchange_blocks(exchange)}
    assert not any("Staghouwer" in found.text(index) for index in claimed)


def test_a_bracketed_number_at_a_line_start_does_not_break_an_answer() -> None:
    first = next(opening("kst-36100-4").exchanges)

    assert len(first.answer_blocks) == 2
    assert "(bladzijde 10) maakt duidelijk" in texts(opening("kst-36100-4"), first.answer_blocks)[1]


def test_no_faction_is_taken_from_what_a_question_is_about() -> None:
    """Question 1 asks about a motion of the Partij voor de Dieren."""
    found = opening("ah-tk-20232024-1433-p1")

    assert "Partij voor de Dieren" in texts(found, next(found.exchanges).question_blocks)[0]
    assert all(section.factions == () for section in found.sections)


def test_a_cut_off_sentence_about_a_faction_is_no_heading() -> None:
    found = opening("2026D05130")

    assert [section.slug for section in found.sections] == ["d66"]
    assert found.text(len(found.blocks) - 1) == "De leden van de D66-fractie zijn opgelucht dat ge"
