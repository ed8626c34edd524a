from __future__ import annotations

import re
from collections import defaultdict

import pytest

from generator.grammar.references.acts import Act, act_at, act_names, acts_in
from generator.grammar.references.introduced_acts import named_acts
from generator.grammar.references.parts.addresses import address_of
from generator.grammar.words.sets import listed_lines

NAMES = act_names()


def test_the_list_holds_hundreds_of_acts_and_each_id_once() -> None:
    ids = [line.split(" ", 1)[0] for line in listed_lines("acts")]
    assert len(ids) == len(set(ids)) > 700


def test_every_id_is_a_bwb_id_or_a_celex_number_with_a_page() -> None:
    for line in listed_lines("acts"):
        identifier = line.split(" ", 1)[0]
        assert re.fullmatch(r"BWBR[0-9]{7}|3[0-9]{4}[RL][0-9]{4}", identifier)
        assert address_of(identifier)


def test_a_name_leads_to_one_act_unless_it_is_marked_as_contested() -> None:
    meanings: dict[str, set[Act]] = defaultdict(set)
    for written, name in NAMES:
        key = written if name.letters else written.casefold()
        meanings[key].update(() if name.contested else name.acts)
    several = {key for key, acts in meanings.items() if len({act.id for act in acts}) > 1}
    assert several == {"BW", "BW BES".casefold(), "burgerlijk wetboek", "burgerlijk wetboek bes"}


def test_a_name_is_contested_for_each_of_its_acts_or_for_none() -> None:
    marked = defaultdict(set)
    for written, name in NAMES:
        marked[written].add(name.contested)
    assert not [written for written, contested in marked.items() if len(contested) > 1]


def test_every_act_has_a_name_that_is_not_contested() -> None:
    certain = {act.id for _, name in NAMES if not name.contested for act in name.acts}
    assert {act.id for _, name in NAMES for act in name.acts} == certain


def test_the_books_of_a_code_are_told_apart() -> None:
    for _, name in NAMES:
        books = [act.book for act in name.acts]
        assert books == [None] or name.contested or len(books) == len(set(books) - {None})


@pytest.mark.parametrize(("written", "name"), [*NAMES[:: len(NAMES) // 40], ("BW", dict(NAMES)["BW"])])
def test_a_name_is_found_as_it_is_written(written: str, name: object) -> None:
    found = act_at(f"de {written}, dus", 3)
    assert found is not None
    assert (found.name, found.span.end) == (name, 3 + len(written))


def test_names_in_running_text_never_overlap() -> None:
    text = "de Wet maatschappelijke ondersteuning 2015 (Wmo 2015), de Wet dieren en de Awb-toets"
    assert [text[found.span.start : found.span.end] for found in acts_in(text)] == [
        "Wet maatschappelijke ondersteuning 2015",
        "Wmo 2015",
        "Wet dieren",
    ]


def test_a_document_names_acts_in_full_and_introduces_abbreviations() -> None:
    acts = named_acts(["De Wet langdurige zorg (hierna: Wlz).", "De Wet zus en zo (Wft) en artikel 3 van de Awb."])
    assert acts.full == {"BWBR0035917"}
    assert dict(acts.introduced) == {"Wlz": "BWBR0035917", "Wft": ""}
