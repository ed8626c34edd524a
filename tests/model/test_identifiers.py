from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.knowledge.shipped.official_lists import themes_and_parts
from generator.model import identifiers
from generator.model.identifiers import (
    LONGEST_THEME,
    LONGEST_TOPIC,
    Ids,
    consultation_theme_path,
    consultation_topic_path,
    note_anchor,
    note_mark_anchor,
    slug,
    theme_id,
    theme_path,
)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("GroenLinks-PvdA", "groenlinks-pvda"),
        ("D66", "d66"),
        ("Van der Wal–Zeggelink", "van-der-wal-zeggelink"),
        ("Oekraïne", "oekraine"),
        ("İmamoğlu", "imamoglu"),
        ("Straße", "strasse"),
        ("%-norm", "procent-norm"),
        ("5 en 6", "5-en-6"),
        ("  veel   witruimte ", "veel-witruimte"),
        ("’s-Gravenhage", "s-gravenhage"),
        ("m²", "m2"),
        ("Łódź", "lodz"),
        ("!?", ""),
        ("", ""),
    ],
)
def test_a_slug_has_plain_small_letters_digits_and_single_hyphens(text: str, made: str) -> None:
    assert slug(text) == made


@given(st.text(max_size=50))
def test_any_text_gives_a_slug_that_is_its_own_slug(text: str) -> None:
    made = slug(text)

    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", made)
    assert slug(made) == made


def test_the_first_of_a_number_has_the_plain_address() -> None:
    ids = Ids()

    assert ids.part("vraag", "1", "vvd") == "vraag-1"
    assert ids.part("antwoord", "1", "vvd") == "antwoord-1"


def test_a_number_already_used_gets_the_slug_of_its_section() -> None:
    ids = Ids()

    assert [ids.part("vraag", "1", section) for section in ("vvd", "nsc", "d66")] == [
        "vraag-1",
        "vraag-nsc-1",
        "vraag-d66-1",
    ]


def test_a_number_used_again_in_its_section_is_counted() -> None:
    ids = Ids()

    assert [ids.part("vraag", "1", "vvd") for _ in range(4)] == [
        "vraag-1",
        "vraag-vvd-1",
        "vraag-vvd-1-2",
        "vraag-vvd-1-3",
    ]


def test_numbers_of_several_questions_make_one_address() -> None:
    assert Ids().part("antwoord", "5 en 6", "vvd") == "antwoord-5-en-6"
    assert Ids().part("vraag", "10a", "vvd") == "vraag-10a"


def test_counting_passes_over_an_id_that_something_else_was_called() -> None:
    ids = Ids()

    assert [ids.numbered(wanted) for wanted in ("a-2", "a", "a", "a", "a-2")] == ["a-2", "a", "a-3", "a-4", "a-2-2"]


def test_ids_of_one_document_do_not_depend_on_those_of_another() -> None:
    assert [Ids().numbered("a"), Ids().numbered("a")] == ["a", "a"]


@given(st.lists(st.sampled_from(["a", "a-2", "a-2-2", "b", "a-3"]), max_size=30))
def test_no_id_is_ever_given_twice_and_each_is_the_first_that_is_free(wanted: list[str]) -> None:
    ids, given_out = Ids(), set[str]()
    for one in wanted:
        made = ids.numbered(one)
        expected = next(i for i in (one, *(f"{one}-{n}" for n in range(2, 99))) if i not in given_out)

        assert made == expected
        given_out.add(made)


def test_twenty_thousand_questions_with_one_number_take_no_time() -> None:
    ids = Ids()
    made = {ids.part("vraag", "1", "vvd") for _ in range(20_000)}

    assert len(made) == 20_000


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (identifiers.consultation_path("navo"), "overleggen/navo/"),
        (identifiers.full_text_path("navo"), "overleggen/navo/volledige-tekst/"),
        (identifiers.ledger_path("navo"), "overleggen/navo/verantwoording/"),
        (identifiers.consultation_faction_path("navo", "volt"), "overleggen/navo/fracties/volt/"),
        (identifiers.consultation_topic_path("navo", "navo-norm"), "overleggen/navo/onderwerpen/navo-norm/"),
        (identifiers.faction_path("volt"), "fracties/volt/"),
        (identifiers.topic_path("navo-norm"), "onderwerpen/navo-norm/"),
        (identifiers.dossier_path("34550-VI"), "dossiers/34550-vi/"),
        (identifiers.documents_path("wetten"), "documenten/wetten/"),
        (identifiers.document_anchor("kst-36410-VI-26"), "kst-36410-vi-26"),
        (identifiers.document_anchor("COM(2023)200"), "com-2023-200"),
        (identifiers.document_anchor("jci1.3:c:BWBR0005537&artikel=3:1"), "bwbr0005537-artikel-3-1"),
        (identifiers.document_anchor("jci1.3:c:BWBR0005537&artikel=3.1"), "bwbr0005537-artikel-3_1"),
        (identifiers.data_path("navo"), "overleggen/navo/overleg.json"),
        (identifiers.annotations_path("navo"), "overleggen/navo/annotaties.jsonld"),
        (identifiers.text_path("navo"), "overleggen/navo/tekst.txt"),
        (identifiers.source_path("navo", ".txt"), "overleggen/navo/bron.txt"),
        (identifiers.term_anchor("saceur"), "begrip-saceur"),
    ],
)
def test_addresses_are_named_for_people_and_stay_as_they_are(path: str, expected: str) -> None:
    assert path == expected


def test_a_note_and_the_signs_that_call_it_have_addresses_of_their_own() -> None:
    assert note_anchor(3) == "voetnoot-3"
    assert [note_mark_anchor(3, occurrence) for occurrence in (1, 2)] == [
        "voetnoot-3-in-tekst",
        "voetnoot-3-in-tekst-2",
    ]


@pytest.mark.parametrize(
    ("theme", "made"),
    [
        ("Internationaal", "internationaal"),
        ("Internationaal | Defensie", "defensie"),
        ("Zorg en gezondheid | Jongeren", "gezondheid-van-jongeren"),
        ("Sociale zekerheid | Jongeren", "jongeren"),
        ("Zorg en gezondheid | Gezondheidsrisico's", "gezondheidsrisico-s"),
        ("Bestuur | De Nederlandse Antillen en Aruba", "de-nederlandse-antillen-en-aruba"),
        ("Zorg en gezondheid | Geneesmiddelen en medische hulpmiddelen", "geneesmiddelen"),
    ],
)
def test_a_theme_has_the_address_of_its_name(theme: str, made: str) -> None:
    assert theme_path(theme) == f"themas/{made}/"
    assert consultation_theme_path("mei", theme) == f"overleggen/mei/themas/{made}/"


def test_every_theme_of_the_official_list_has_an_address_of_its_own_that_a_bundle_can_hold() -> None:
    made = [theme_id(theme) for theme in themes_and_parts()]
    assert len(set(made)) == len(made)
    assert max(map(len, made)) <= LONGEST_THEME
    assert len(consultation_theme_path("", "x" * LONGEST_THEME)) <= len(
        consultation_topic_path("", "x" * LONGEST_TOPIC)
    )
