"""Where the YAML of an item goes in a consultation.yml that holds something already."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from generator.messages.message import words
from generator.problems import printable
from generator.render.worklist.item import OtherWay, WorkItem
from generator.render.worklist.pasting import Where, chunks
from tests.pasting import pasted

NEW = {"code": "NUMBER-GAP", "note": "Goed."}
OLD = "code: NO-ANSWER\n    note: Geen antwoord."


def item(decision: dict[str, Any], *others: OtherWay) -> WorkItem:
    return WorkItem("NUMBER-GAP", "Wat", (words("doubt"),), (), decision, others)


def after(held: str, *decisions: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = yaml.safe_load(pasted(held, chunks(held, [item(decision) for decision in decisions])))
    return made


@pytest.mark.parametrize("held", ["", "\n", "# niets\n", "title: Iets\n", "title: Iets"])
def test_a_key_that_the_file_lacks_goes_to_its_end(held: str) -> None:
    (chunk,) = chunks(held, [item({"checked": [NEW]})])
    assert (chunk.where, chunk.line) == (Where.AT_END, 0)
    assert after(held, {"checked": [NEW]})["checked"] == [NEW]


@pytest.mark.parametrize(
    "held",
    [
        f"title: Iets\nchecked:\n  - {OLD}\nnumber: '4'\n",
        f"checked:\n- {OLD.replace('    ', '  ')}\nnumber: '4'\n",
        f"checked:   # nagekeken\n\n    # eerst dit\n    - {OLD.replace('    ', '      ')}\nnumber: '4'",
        "checked: [{code: NO-ANSWER, note: Geen antwoord.}]\nnumber: '4'\n",
    ],
)
def test_an_entry_goes_into_the_list_that_is_there_however_it_is_written(held: str) -> None:
    found = after(held, {"checked": [NEW]})
    assert sorted(entry["code"] for entry in found["checked"]) == ["NO-ANSWER", "NUMBER-GAP"]
    assert found["number"] == "4"


@pytest.mark.parametrize("held", ["checked:\nnumber: '4'\n", "checked: []\nnumber: '4'\n"])
def test_an_empty_key_gets_the_entry(held: str) -> None:
    assert after(held, {"checked": [NEW]}) == {"checked": [NEW], "number": "4"}


@pytest.mark.parametrize(
    "held",
    [
        "exchanges:\n  vraag-2:\n    title: Vrede\nnumber: '4'\n",
        "exchanges:\n    vraag-2:\n        title: Vrede\n    vraag-3: {title: Oorlog}\nnumber: '4'\n",
        "exchanges: {vraag-2: {title: Vrede}}\nnumber: '4'\n",
    ],
)
def test_what_is_said_of_an_exchange_joins_what_is_said_of_it_already(held: str) -> None:
    added = {"exchanges": {"vraag-2": {"add_themes": ["Recht"]}, "vraag-4": {"add_themes": ["Werk"]}}}
    found = after(held, added)["exchanges"]
    assert found["vraag-2"] == {"title": "Vrede", "add_themes": ["Recht"]}
    assert found["vraag-4"] == {"add_themes": ["Werk"]}


def test_a_fact_takes_the_place_of_the_fact_that_is_there() -> None:
    assert after("factions: []\nnumber: '4'\n", {"factions": ["VVD"]}) == {"factions": ["VVD"], "number": "4"}
    assert after("addressee: de minister\n", {"addressee": "de premier"}) == {"addressee": "de premier"}


def test_several_items_are_one_yaml_in_which_no_key_stands_twice() -> None:
    themes = {"exchanges": {"vraag-1": {"add_themes": ["Recht"]}}}
    topics = {"exchanges": {"vraag-1": {"add_topics": ["vrede"]}}}
    other = {"code": "NO-ANSWER", "note": "Geen antwoord."}
    found = after("", {"checked": [NEW]}, themes, {"checked": [other]}, topics)
    assert found["checked"] == [NEW, other]
    assert found["exchanges"]["vraag-1"] == {"add_themes": ["Recht"], "add_topics": ["vrede"]}


def test_other_ways_are_comments_that_say_where_they_belong() -> None:
    way = OtherWay("Of zeg wat het is.", {"corrections": [{"quote": "…", "is": "question"}]})
    (chunk,) = chunks("corrections:\n  - {quote: a, is: text}\n", [item({"checked": [NEW]}, way)])
    assert chunk.lines[-5:] == (
        "# Of zeg wat het is.",
        "# Zet dit bij corrections op regel 1.",
        "# corrections:",
        "#   - quote: …",
        "#     is: question",
    )
    (elsewhere,) = chunks("", [item({"checked": [NEW]}, OtherWay("Of leg het uit.", [{"term": "X"}], "glossary.yml"))])
    assert elsewhere.lines[-3:] == ("# Of leg het uit.", "# In glossary.yml:", "# - term: X")


@pytest.mark.parametrize(
    "quote", ["kost \u202e0001 euro", "een\x1b[2J", "lijn\u2028eind", "Vraag 2", "nee", "a: b", "#x", "’s"]
)
def test_a_quote_comes_back_as_it_was_and_no_terminal_obeys_it(quote: str) -> None:
    entry = {"code": "NO-ANSWER", "quote": quote, "note": "Goed."}
    (chunk,) = chunks("", [item({"checked": [entry]})])
    assert all(printable(line) == line for line in chunk.lines)
    assert after("", {"checked": [entry]}) == {"checked": [entry]}


def test_a_file_that_is_no_yaml_gets_all_at_its_end() -> None:
    assert [chunk.where for chunk in chunks("checked: [", [item({"checked": [NEW]})])] == [Where.AT_END]


@pytest.mark.parametrize(
    "held", ["checked: [\n  {code: NO-ANSWER, note: Nee.},\n]\n", "checked: [{code: NO-ANSWER,\n note: Nee.}\n]\n"]
)
def test_of_a_list_in_brackets_over_several_lines_a_person_sees_where_the_entry_fits(held: str) -> None:
    (chunk,) = chunks(held, [item({"checked": [NEW]})])
    assert (chunk.where, chunk.lines[0]) == (Where.AT_END, "# Zet dit bij checked op regel 1.")


def test_chunks_come_from_the_end_of_the_file_up() -> None:
    held = "checked:\n  - {code: NO-ANSWER, note: Nee.}\ncorrections:\n  - {quote: a, is: text}\n"
    parts = chunks(held, [item({"checked": [NEW], "corrections": [{"quote": "b"}], "title": "Iets"})])
    assert [(part.where, part.line) for part in parts] == [(Where.AT_END, 0), (Where.BELOW, 3), (Where.BELOW, 1)]
