from __future__ import annotations

from generator.knowledge.editors_lists.faction_names import faction_names
from generator.model.knowledge import Faction
from generator.parse.exchanges.headed_parts import HeadedPart, body_start, headed_parts, holds_words
from tests.parse.documents import FACTIONS, cut, document

NAMES = faction_names(FACTIONS)
ONE = "I Vragen en opmerkingen vanuit de fracties"
TWO = "II Reactie van de minister"
VVD = "Vragen en opmerkingen van de leden van de VVD-fractie"
MEMBER = "Vragen van het lid Dassen (Volt)"
ASKED = "De leden van de VVD-fractie vragen waarom dit zo is."
ANSWERED = "Het kabinet vindt dat dit zo moet zijn."


def found(*paragraphs: str) -> list[HeadedPart]:
    return list(headed_parts(cut(document(*paragraphs)), NAMES))


def test_a_stretch_knows_who_its_heading_names() -> None:
    _, vvd, member = found(VVD, ASKED, MEMBER, ASKED)
    assert (vvd.factions, vvd.members, vvd.slug) == (("VVD",), (), "vvd")
    assert (member.factions, member.members) == (("Volt",), ("Dassen",))


def test_a_member_who_forms_a_faction_alone_asks_as_that() -> None:
    names = faction_names((*FACTIONS, Faction(abbreviation="Lid Omtzigt", name="Lid Omtzigt")))
    _, alone, other = headed_parts(
        cut(document("Vragen van het lid Omtzigt", ASKED, "Inbreng van het lid Jansen", ASKED)), names
    )
    assert (alone.factions, alone.members) == (("Lid Omtzigt",), ())
    assert (other.factions, other.members) == ((), ("Jansen",))


def test_all_under_the_part_with_answers_replies_until_the_next_part() -> None:
    replying = [
        stretch.replies for stretch in found(ONE, VVD, ASKED, TWO, VVD, ANSWERED, "III Volledige agenda", ANSWERED)
    ]
    assert replying == [False, False, False, True, True, False]
    again = [stretch.replies for stretch in found(TWO, ANSWERED, ONE, VVD, ASKED)]
    assert again == [False, True, False, False]


def test_a_heading_over_answers_to_a_faction_replies_wherever_it_stands() -> None:
    *_, last = found(VVD, ASKED, "Antwoorden op de vragen van de leden van de VVD-fractie", ANSWERED)
    assert (last.factions, last.replies) == (("VVD",), True)


def test_an_annex_holds_no_words_of_factions() -> None:
    heading, text = cut(document(ONE, "Bijlage 1", ASKED))[1:]
    assert not holds_words(HeadedPart(heading, (text,)))


def test_without_heading_and_label_questions_are_claimed_where_nobody_answers_or_a_faction_asks() -> None:
    stretch = HeadedPart(None, cut(document("Waarom is dat zo?")))
    assert holds_words(stretch, only_asks=True)
    assert not holds_words(stretch)
    assert holds_words(HeadedPart(None, cut(document(ASKED))))
    assert not holds_words(HeadedPart(None, cut(document(ANSWERED))), only_asks=True)


def test_the_body_begins_at_a_heading_over_the_words_of_a_faction() -> None:
    paragraphs = cut(document("30 312 Wet", "Vastgesteld 3 mei 2025", "1. Inleiding", ASKED))
    assert paragraphs[body_start(paragraphs)].text == "1. Inleiding"


def test_without_any_heading_the_body_begins_where_a_faction_is_speaking() -> None:
    paragraphs = cut(document("De commissie heeft vragen.", ASKED, ANSWERED))
    assert paragraphs[body_start(paragraphs)].text == ASKED


def test_place_and_day_of_a_letter_are_no_heading() -> None:
    paragraphs = cut(document("De commissie heeft vragen.", "Den Haag, 3 mei 2025", ASKED))
    assert paragraphs[body_start(paragraphs)].text == ASKED
