"""The work-list: each doubt stands once, and pasting its YAML settles it and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model.assigned import AssignedTheme
from generator.model.library import Record
from generator.problems import Code, Severity, printable
from generator.render.worklist.item import BLANK, OtherWay, WorkItem
from generator.render.worklist.kinds import KINDS
from generator.render.worklist.terminal import to_paste
from tests.contents import loaded, make_content, mei, write
from tests.guide import SECTIONS, Example, put
from tests.pasting import items, look, names, settle

LISTED = sorted(code.label for code in Code if code.severity is Severity.DOUBT and not code.is_of_site)
# What lines to delete settle is pasted nowhere.
DOUBTS = [code for code in LISTED if code != "NOT-NEEDED"]
COMPARED = ("RECOGNISED-TEXT", "UNSURE-WORD", "MISSED-WORDS")
"""Doubts about scans: nobody may say by pasting all that they were compared."""
PASTED = [code for code in DOUBTS if code not in COMPARED]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    made = make_content(tmp_path)
    write(made / "glossary.yml", "- term: VVD\n  definition: Een partij.\n")
    return made


def with_code(content: Path, code: str) -> list[WorkItem]:
    return [item for item in items(look(content)[0]) if item.code == code]


def test_every_doubt_about_a_document_belongs_to_one_kind() -> None:
    assert sorted(code.label for kind in KINDS for code in kind.codes) == LISTED


def test_lines_that_may_be_deleted_are_an_item_with_nothing_to_paste(content: Path) -> None:
    put(content, SECTIONS["NOT-NEEDED"][0])
    (item,) = with_code(content, "NOT-NEEDED")
    assert item.what.endswith("Haal regel 1 tot en met 3 weg uit consultation.yml.")
    (place,) = item.places
    assert (place.place.line, place.quote, place.exchange) == (2, "quote: De leden van de VVD-fractie vragen", "")
    (work,), _ = look(content)
    assert [*to_paste(replace(work, groups=((KINDS[-1], (item,)),)))] == []


@pytest.mark.parametrize("code", COMPARED)
def test_pasting_all_at_once_says_of_no_scan_that_it_was_compared(content: Path, code: str) -> None:
    put(content, SECTIONS[code][0])
    (work,), _ = look(content)
    before = names([work])
    settle(content, work, work.items)
    after, errors = look(content)
    assert [str(error) for error in errors] == []
    assert names(after) & {("mei", item.name) for item in with_code(content, code)}
    assert names(after) <= before
    assert "# Of zeg dat het klopt, als u het met de scan hebt vergeleken." in "\n".join(map(str, to_paste(work)))


@pytest.mark.parametrize("code", PASTED)
def test_an_example_of_the_guide_is_one_item_and_pasting_its_yaml_settles_it(content: Path, code: str) -> None:
    put(content, SECTIONS[code][0])
    before, _ = look(content)
    for item in with_code(content, code):
        assert [each.name for each in items(before)].count(item.name) == 1
        (work,) = before
        settle(content, work, [item])
        after, errors = look(content)
        assert [str(error) for error in errors] == []
        assert names(after) == names(before) - {("mei", item.name)}
        mei(content, "consultation.yml").unlink()


@pytest.mark.parametrize("code", PASTED)
def test_pasting_all_at_once_leaves_nothing(content: Path, code: str) -> None:
    put(content, SECTIONS[code][0])
    (work,), _ = look(content)
    assert [line for line in to_paste(work) if printable(line) != line] == []
    settle(content, work, work.items)
    assert look(content) == ([], ())


def is_ready(way: OtherWay) -> bool:
    """Whether an editor has nothing to fill in."""
    return bool(way.decision) and not way.file and BLANK not in str(way.decision)


@pytest.mark.parametrize("code", DOUBTS)
def test_another_way_that_is_complete_settles_it_too(content: Path, code: str) -> None:
    put(content, SECTIONS[code][0])
    (work,), _ = look(content)
    for item in with_code(content, code):
        for way in filter(is_ready, item.others):
            assert isinstance(way.decision, dict)
            settle(content, work, [replace(item, decision=way.decision, others=())])
            after, errors = look(content)
            assert [str(error) for error in errors] == []
            assert ("mei", item.name) not in names(after), way


def solutions(code: str) -> dict[str, Any]:
    """What the guide writes into consultation.yml to solve its example."""
    texts = [example.data.decode() for example in SECTIONS[code][1:] if example.file == "consultation.yml"]
    return yaml.safe_load(texts[0]) if texts else {}


def is_in_guide(way: object, solution: dict[str, Any]) -> bool:
    """Whether the guide decides by the same keys."""
    if not isinstance(way, dict) or not way.keys() <= solution.keys():
        return False
    return all(_keys(solution[key]) <= _keys(way[key]) | {"answers", "is"} for key in way)


def _keys(value: object) -> frozenset[str]:
    """The keys of the entries of a list, or of a mapping."""
    entries = value if isinstance(value, list) else [value]
    return frozenset(key for entry in entries if isinstance(entry, dict) for key in entry) - {"occurrence"}


@pytest.mark.parametrize("code", [code for code in DOUBTS if solutions(code)])
def test_the_guide_and_the_list_have_the_same_ways_out(content: Path, code: str) -> None:
    put(content, SECTIONS[code][0])
    solution = solutions(code)
    found = with_code(content, code)
    assert any(
        is_in_guide(way, solution)
        for item in found
        for way in (item.decision, *(each.decision for each in item.others))
    )
    notes = {entry["code"]: entry["note"] for entry in solution.get("checked", ())}
    ways = (way for item in found for way in (item.decision, *(each.decision for each in item.others)))
    checked = (entry for way in ways if isinstance(way, dict) for entry in way.get("checked", ()))
    assert notes.get(code) in {None, *(entry["note"] for entry in checked)}


@pytest.mark.parametrize("code", [code for code in DOUBTS if not solutions(code)])
def test_what_the_guide_solves_elsewhere_the_list_does_too(content: Path, code: str) -> None:
    put(content, SECTIONS[code][0])
    files = {example.file for example in SECTIONS[code][1:]}
    ways = [way for item in with_code(content, code) for way in item.others]
    assert any(way.file in files or not way.decision for way in ways)


REPORT = """\
28 676 NAVO

Nr. 501 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 12 mei 2025

Vragen en opmerkingen van de leden van de VVD-fractie

De leden van de VVD-fractie vragen naar de vrede in Kamerstuk nr. 12.

1. Antwoord van het kabinet

Het kabinet verwijst voor de vrede naar Kamerstuk nr. 12 en naar Kamerstuk 28 676, nr. 13.
"""


ASKED = "Wie bewaakt haar?"
SLIP = """Vraag 1

Wanneer komt er vrede?

Antwoord 1

In mei.

Vraag 3

Wie bewaakt haar?

Antwoord 2

De landen samen.

Vraag 3

Hoe lang duurt zij?

Antwoord 3

Lang.
"""


def test_the_number_of_a_question_that_is_a_slip_is_given_by_one_paste(content: Path) -> None:
    put(content, Example("source.txt", SLIP.encode()))
    (slip,) = with_code(content, "REPEATED-NUMBER")
    decision = {"corrections": [{"quote": ASKED, "numbers": [2]}]}
    assert decision in [way.decision for way in slip.others]
    (work,), _ = look(content)
    settle(content, work, [replace(slip, decision=decision, others=())])
    assert not {"UNPAIRED", "REPEATED-NUMBER"} & {item.code for item in items(look(content)[0])}
    (record,) = loaded(content)[0].records
    assert [exchange.id for exchange in record.consultation.exchanges] == ["vraag-1", "vraag-2", "vraag-3"]


def links(content: Path) -> list[WorkItem]:
    return [item for item in items(look(content)[0]) if "references" in item.decision]


def test_a_link_of_which_a_rule_filled_in_the_dossier_is_one_item_for_all_its_places(content: Path) -> None:
    write(mei(content), REPORT)
    (item,) = links(content)
    assert item.decision == {"references": [{"quote": "Kamerstuk nr. 12", "document": "kst-28676-12"}]}
    assert [place.exchange for place in item.places] == ["vraag-1", "vraag-1"]
    assert "that of the document itself" in item.lines[0]


@pytest.mark.parametrize("way", [None, 1])
def test_a_link_that_is_confirmed_or_taken_away_is_settled(content: Path, way: int | None) -> None:
    write(mei(content), REPORT)
    before, _ = look(content)
    (item,) = links(content)
    decision = item.decision if way is None else item.others[way].decision
    assert isinstance(decision, dict)
    settle(content, before[0], [replace(item, decision=decision, others=())])
    after, errors = look(content)
    assert errors == ()
    assert links(content) == []
    assert names(after) == names(before) - {("mei", item.name)}


LETTER = REPORT.replace("Kamerstuk nr. 12", "de brief van 5 mei 2024").replace(", nr. 13", "-XV, nr. 13")


@pytest.mark.parametrize("document", [None, "kst-28676-12"])
def test_a_letter_without_a_number_is_settled_by_its_document_or_by_none(content: Path, document: str | None) -> None:
    write(mei(content), LETTER)
    before, _ = look(content)
    (item,) = links(content)
    led = {"document": document} if document else {}
    decision = {"references": [{"quote": "brief van 5 mei 2024", **led}]}
    settle(content, before[0], [replace(item, decision=decision, others=())])
    after, errors = look(content)
    assert errors == ()
    assert names(after) == names(before) - {("mei", item.name)}


def test_what_pages_would_show_wrong_stands_before_what_they_leave_out(content: Path) -> None:
    text = REPORT.replace("VVD-fractie vragen", "XYZ-fractie vragen").replace("van de leden van de VVD-fractie", "")
    write(
        mei(content),
        text.replace("in Kamerstuk nr. 12.", "in Kamerstuk nr. 12. Wat doet de KVRD? En wat doet de KVRD daarna?"),
    )
    (work,) = look(content)[0]
    assert [kind.name for kind, _ in work.groups] == [kind.name for kind in KINDS if kind in dict(work.groups)]
    assert [item.name for item in work.items].count("UNEXPLAINED-TERM “KVRD”") == 1
    assert work.groups[0][0].name == "facts and askers"


def test_an_exchange_of_which_the_theme_is_confirmed_has_it_for_sure(content: Path) -> None:
    put(content, SECTIONS["WEAK-THEME"][0])
    before, _ = look(content)
    assert not any(theme.is_sure for theme in themes_of(before[0].record))
    item = next(item for item in before[0].items if item.code == "WEAK-THEME")
    confirmed = item.others[0].decision
    assert isinstance(confirmed, dict)
    settle(content, before[0], [replace(item, decision=confirmed)])
    assert all(theme.is_sure for theme in themes_of(loaded(content)[0].records[0]))


def test_a_theme_that_is_certain_elsewhere_in_the_document_is_proposed_for_unsure_ones(content: Path) -> None:
    asked = (
        "Hoeveel soldaten en fregatten heeft de krijgsmacht van Defensie?",
        "Hoeveel koeien, melk en mest hebben boeren in de landbouw en veeteelt?",
        "Hoeveel knikkers liggen er?",
    )
    write(mei(content), "".join(f"Vraag {n}\n\n{text}\n\n" for n, text in enumerate(asked, start=1)))
    (item,) = with_code(content, "WEAK-THEME")
    (record,) = loaded(content)[0].records
    sure = {t.name for e in record.consultation.exchanges for t in record.themes_of(e) if t.is_sure}
    *_, other = item.others
    assert isinstance(other.decision, dict)
    edit = other.decision["exchanges"]["vraag-3"]
    assert set(edit["add_themes"]) <= sure - set(edit["remove_themes"])


def themes_of(record: Record) -> tuple[AssignedTheme, ...]:
    return record.themes_of(next(record.consultation.exchanges))


def test_in_checked_words_that_only_begin_a_number_name_no_doubt(content: Path) -> None:
    put(content, SECTIONS["NO-ANSWER"][0])
    entry = "checked:\n  - code: NO-ANSWER\n    quote: {}\n    note: Zo is het.\n"
    source = mei(content).read_text(encoding="utf-8").replace("Vraag 2", "Vraag 24")
    write(mei(content), source)
    for quote, settled in (("Vraag 24", True), ("Vraag", True), ("Vraag 2", False)):
        write(mei(content, "consultation.yml"), entry.format(quote))
        assert (with_code(content, "NO-ANSWER") == []) is settled


def test_an_office_that_stands_alone_below_the_answers_is_proposed_as_who_was_asked(content: Path) -> None:
    letter = (
        *("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Datum 9 september 2025", "Geachte voorzitter,"),
        "Hierbij ontvangt u de antwoorden op de vragen van het lid Kuipers (CDA) over geld, ingezonden 11 juli 2025.",
        *("Vraag 1", "Wat kost dat?", "Antwoord op vraag 1", "Niets.", "Hoogachtend,", "DE MINISTER VAN FINANCIËN,"),
    )
    write(mei(content, "source.txt"), "\n\n".join(letter) + "\n")
    (item,) = with_code(content, "MISSING-FACT")
    assert [way.decision for way in item.others] == [{"addressee": "MINISTER VAN FINANCIËN"}]
