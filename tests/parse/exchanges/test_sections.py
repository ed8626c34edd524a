from __future__ import annotations

import pytest

from generator.model.consultation import Section
from generator.parse.exchanges.headed_parts import LONGEST_SLUG, body_start
from generator.problems import Code, Problem
from tests.parse.documents import FRONT, cut, document, parsed, texts

PART = "Vragen en opmerkingen vanuit de fracties en antwoord/ reactie van de minister"
VVD = "Vragen en opmerkingen van de leden van de VVD-fractie"
D66 = "Vragen en opmerkingen van de leden van de D66-fractie"
OPENING = "De leden hebben kennisgenomen van de stukken."
TURN = ("De leden vragen waarom.", "Antwoord", "Daarom.")


def sections(*paragraphs: str) -> list[Section]:
    found, _ = parsed(document(FRONT, *paragraphs))
    return list(found.sections)


def named(*paragraphs: str) -> list[tuple[str, tuple[str, ...], int]]:
    """Each section's slug, factions and number of exchanges."""
    return [(section.slug, section.factions, len(section.exchanges)) for section in sections(*paragraphs)]


def problems(*paragraphs: str) -> list[Problem]:
    return list(parsed(document(FRONT, *paragraphs))[1])


def test_each_faction_has_a_section_under_its_slug() -> None:
    assert named(PART, VVD, *TURN, *TURN, D66, *TURN) == [("vvd", ("VVD",), 2), ("d66", ("D66",), 1)]


def test_a_heading_of_several_factions_makes_one_section_of_all() -> None:
    heading = "Vragen en opmerkingen van de leden van de fracties van VVD, GL-PvdA en de Partij voor de Dieren"

    assert named(heading, *TURN) == [("vvd-groenlinks-pvda-pvdd", ("VVD", "GroenLinks-PvdA", "PvdD"), 1)]


def test_a_faction_that_is_speaking_twice_has_two_sections() -> None:
    assert [slug for slug, _, _ in named(VVD, *TURN, D66, *TURN, VVD, *TURN)] == ["vvd", "d66", "vvd-2"]


def test_a_section_knows_its_heading_and_introduction() -> None:
    found, _ = parsed(document(FRONT, VVD, OPENING, *TURN))
    [section] = found.sections

    assert section.heading is not None
    assert found.text(section.heading) == VVD
    assert texts(found, section.introduction) == [OPENING]


def test_a_faction_that_only_says_something_has_a_section_without_exchanges() -> None:
    assert named(VVD, OPENING, D66, *TURN) == [("vvd", ("VVD",), 0), ("d66", ("D66",), 1)]


def test_headings_of_a_table_of_contents_make_no_sections() -> None:
    contents = (
        "Inhoudsopgave",
        "I Vragen en opmerkingen vanuit de fracties",
        VVD,
        "2",
        D66,
        "II Reactie van de minister",
    )

    assert [slug for slug, _, _ in named(*contents, PART, VVD, *TURN, D66, *TURN)] == ["vvd", "d66"]


def test_a_heading_over_all_makes_no_section_unless_something_is_asked_under_it() -> None:
    assert named(PART, "De leden hebben dit gezegd.", VVD, *TURN) == [("vvd", ("VVD",), 1)]
    assert [count for _, _, count in named(PART, "De leden van de D66-fractie vragen waarom.")] == [1]


def test_a_theme_divides_a_document_without_headings_of_factions() -> None:
    found = named(PART, "Zuivelmarkt", *TURN, "Afrikaanse varkenspest", *TURN)

    assert [(slug, count) for slug, _, count in found] == [("zuivelmarkt", 1), ("afrikaanse-varkenspest", 1)]


def test_a_theme_under_the_heading_of_a_faction_stays_in_its_section() -> None:
    assert named(VVD, OPENING, "Zuivelmarkt", *TURN, "Varkenspest", *TURN) == [("vvd", ("VVD",), 2)]


def test_the_slug_of_a_long_theme_is_cut_at_a_word() -> None:
    [(slug, _, _)] = named(PART, "Een heel lang opschrift over van alles en nog wat dat niet wil ophouden", *TURN)

    assert slug == "een-heel-lang-opschrift-over-van-alles"
    assert len(slug) <= LONGEST_SLUG


def test_the_slug_of_a_theme_of_one_long_word_is_cut_within_it() -> None:
    [(slug, _, _)] = named(PART, "Landbouwbedrijfsbeëindigingsregelingsuitvoeringsbesluit", *TURN)

    assert slug == "landbouwbedrijfsbeeindigingsregelingsuit"


def test_the_slug_of_a_theme_without_a_letter_of_ours_is_made_up() -> None:
    assert [slug for slug, _, _ in named(PART, "Ελλάδα", *TURN)] == ["vragen"]


def test_questions_under_no_heading_have_a_section_of_their_own_when_labelled() -> None:
    assert named("Vraag 1", "Waarom?", "Antwoord 1", "Daarom.") == [("vragen", (), 1)]


def test_without_heading_or_label_nothing_is_claimed() -> None:
    assert named("Waarom is dat zo?", "Omdat het zo is.") == []


@pytest.mark.parametrize(
    ("question", "factions"),
    [
        ("De leden van de VVD-fractie vragen waarom.", ("VVD",)),
        ("De leden van de fracties van VVD en Volt vragen waarom.", ("VVD", "Volt")),
        ("Daarnaast vragen de leden van de PVV-fractie waarom.", ("PVV",)),
        ("Kan de minister reageren op het plan van de VVD?", ()),
        ("De leden vragen naar het plan van de VVD-fractie.", ()),
    ],
)
def test_under_a_theme_the_factions_are_those_who_open_the_question(question: str, factions: tuple[str, ...]) -> None:
    [section] = sections(PART, "Zuivelmarkt", question, "Antwoord", "Daarom.")

    assert section.factions == ()
    assert section.exchanges[0].factions == factions


def test_a_faction_that_is_not_listed_is_doubted_at_its_place_and_given_to_none() -> None:
    heading = "Vragen en opmerkingen van de leden van de Xyz-fractie"
    [problem] = problems(heading, *TURN)

    assert (problem.code, problem.quote) == (Code.UNLISTED_FACTION, "Xyz")
    assert problem.place.column == heading.index("Xyz") + 1
    assert [factions for _, factions, _ in named(heading, *TURN)] == [()]


def start(*paragraphs: str) -> int:
    return body_start(cut(document(*paragraphs)))


def test_the_body_begins_with_the_first_heading_after_the_signatures() -> None:
    assert start("Brief.", "De voorzitter van de commissie, Jansen", PART, VVD) == 2


def test_a_heading_before_the_signatures_belongs_to_the_front_matter() -> None:
    assert start("Inhoudsopgave", "Brief.", "De voorzitter van de commissie, Jansen", "Vraag 1", "Wat?") == 3


def test_without_headings_the_body_begins_after_the_signatures() -> None:
    assert start("Brief.", "De voorzitter van de commissie, Jansen", "Wat is dat?") == 2


def test_signatures_after_the_first_question_end_no_front_matter() -> None:
    assert start("Brief.", "Vraag 1", "Wat?", "De voorzitter van de commissie, Jansen") == 1


def test_the_label_of_an_answer_before_the_first_question_is_a_title() -> None:
    found = cut(document("Antwoord van Staatssecretaris Jansen (Zaken)", "(ontvangen 14 mei 2024).", "Vraag 1", "Wat?"))

    assert found[body_start(found)].text == "Vraag 1"


def test_with_labels_of_answers_only_the_question_is_right_before_the_first() -> None:
    assert start("Brief.", "Nog iets.", "Wat is dat?", "Antwoord", "Dat.") == 2
    assert start("Antwoord", "Dat.") == 0


def test_without_anything_known_all_is_front_matter() -> None:
    assert start("Brief.", "Nog iets.") == 2
    assert body_start(()) == 0


def test_a_label_may_name_who_asks() -> None:
    turns = ("Vraag 1 (VVD)", "Waarom?", "Antwoord 1", "Daarom.", "Vraag 2 (D66)", "Wanneer?", "Antwoord 2", "Nu.")
    [section] = sections("Vragen en antwoorden", *turns)

    assert [exchange.factions for exchange in section.exchanges] == [("VVD",), ("D66",)]


def test_the_letter_that_went_out_is_no_front_matter() -> None:
    letter = ("BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE", "De leden vragen waarom.", "De voorzitter, Jansen")
    back = ("BRIEF VAN DE MINISTER", "Vraag", "De leden vragen waarom.", "Antwoord", "Daarom.")
    paragraphs = cut(document("28 676 NAVO", "De griffier van de commissie, De Boer", *letter, *back))

    assert paragraphs[body_start(paragraphs)].text == letter[0]


def test_signatures_at_the_end_of_a_report_are_no_front_matter() -> None:
    asked = "De leden van de VVD-fractie vragen waarom dat zo is."
    paragraphs = cut(
        document("28 676 NAVO", "De commissie brengt verslag uit.", "1. Inleiding", asked, "De griffier, Jansen")
    )

    assert paragraphs[body_start(paragraphs)].text == "1. Inleiding"


def test_a_question_of_a_faction_that_nobody_knows_is_given_to_none_before_it_and_doubted() -> None:
    asked = "De leden van de fractie van de Centrumdemocraten vragen waarom."
    found, problems = parsed(
        document(
            FRONT, "Over het geld", "1. De leden van de VVD-fractie vragen dit.", f"2. {asked}", "3. Waarom is dat?"
        )
    )

    assert [exchange.factions for exchange in found.exchanges] == [("VVD",), (), ()]
    [doubt] = [problem for problem in problems if problem.code is Code.UNLISTED_FACTION]
    assert doubt.quote == "Centrumdemocraten"


def test_the_label_of_each_question_may_name_the_member_who_asks() -> None:
    labels = ("Vraag van het lid Six Dijkstra (NSC):", "Vraag van het lid Sneller (D66):")
    found, _ = parsed(
        document(FRONT, *(text for label in labels for text in (label, "Waarom?", "Antwoord:", "Daarom.")))
    )

    assert [(one.members, one.factions) for one in found.exchanges] == [
        (("Six Dijkstra",), ("NSC",)),
        (("Sneller",), ("D66",)),
    ]
