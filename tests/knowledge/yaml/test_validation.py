"""Every mistake against the declared types, as editors see it reported."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.knowledge.yaml.events import Data
from generator.knowledge.yaml.file import parse_yaml
from generator.knowledge.yaml.mistakes import described
from generator.knowledge.yaml.places import Places
from generator.knowledge.yaml.validation import Entries, Validator
from generator.model.consultation_yml import EditorialNote, Sidecar
from generator.model.entry import KNOWN_KINDS, KNOWN_THEMES, Entry
from generator.model.knowledge import Faction, GlossaryTerm, Topic
from generator.problems import Code, Problems
from tests.knowledge.reported import reported

LISTS = {
    KNOWN_THEMES: ("Internationaal | Defensie", "Financiën | Belasting"),
    KNOWN_KINDS: ("Verslag van een schriftelijk overleg",),
}


def checked(model: type[Entry], text: str) -> tuple[Entries[Entry], list[str]]:
    """What a list file holds, and the problems reported about it."""
    problems = Problems()
    file = parse_yaml(text.encode(), "f.yml", problems)
    assert file is not None
    return Validator(file.places, problems, LISTS).entries(model, file.data), reported(problems)


def messages(model: type[Entry], text: str) -> list[str]:
    """The problems reported about a list file, without the code that all these share."""
    return [line.replace("[INVALID-VALUE] ", "") for line in checked(model, text)[1]]


NOTE = "- quote: a\n  text: b\n  author: c\n"
TOPIC = "- id: a\n  title: b\n  match: [c]\n"
TERM = "- term: VS\n  definition: b\n"


def test_a_faultless_list_gives_its_entries_in_order() -> None:
    entries, lines = checked(GlossaryTerm, TERM + "- term: EU\n  definition: c\n  forms: [E.U.]\n")
    assert lines == []
    assert entries.complete
    assert entries.values == (
        GlossaryTerm(term="VS", definition="b"),
        GlossaryTerm(term="EU", definition="c", forms=("E.U.",)),
    )


def test_values_become_what_their_field_declares() -> None:
    (note,) = checked(EditorialNote, NOTE + "  date: 2025-05-12\n  occurrence: 2\n")[0].values
    assert isinstance(note, EditorialNote)
    assert (note.date, note.occurrence) == (date(2025, 5, 12), 2)


def test_a_faultless_entry_stands_beside_a_faulty_one_with_its_index() -> None:
    entries, lines = checked(GlossaryTerm, "- term: EU\n" + TERM)
    assert [index for index, _ in entries.items] == [1]
    assert not entries.complete
    assert len(lines) == 1


def test_a_file_in_which_nothing_is_written_is_an_empty_list() -> None:
    entries, lines = checked(GlossaryTerm, "# nothing yet\n")
    assert (entries.values, entries.complete, lines) == ((), True, [])


def test_a_list_file_must_hold_a_list() -> None:
    assert messages(GlossaryTerm, "\nterm: VS") == [
        "f.yml:2:1: this file must hold a list of entries, each beginning with a dash",
    ]


@pytest.mark.parametrize(
    ("model", "text", "line"),
    [
        (GlossaryTerm, "- term: VS\n", "1:3: ‘definition’ is missing"),
        (GlossaryTerm, "- term: VS\n  definition:\n", "2:3: ‘definition’ is empty"),
        (GlossaryTerm, "- term: VS\n  definition: ''\n", "2:15: ‘definition’ is empty"),
        (GlossaryTerm, TERM + "- \n", "3:2: entry 2 is empty"),
        (GlossaryTerm, "- VS\n", "1:3: entry 1 must be a mapping; write one key with a colon on each line"),
        (GlossaryTerm, "- term: [VS]\n  definition: b\n", "1:9: ‘term’ must be text"),
        (
            GlossaryTerm,
            "- term: '…'\n  definition: b\n",
            "1:9: ‘term’ must hold a letter or a digit, because its address is made from them",
        ),
        (GlossaryTerm, TERM + "  forms: V.S.\n", "3:10: ‘forms’ must be a list; write it on a line of its own: - V.S."),
        (GlossaryTerm, TERM + "  forms: {a: b}\n", "3:10: ‘forms’ must be a list"),
        (GlossaryTerm, TERM + "  forms:\n  - a\n  - {}\n", "5:5: item 2 of ‘forms’ must be text"),
        (GlossaryTerm, TERM + "  forms:\n  - a\n  -\n", "5:4: item 2 of ‘forms’ is empty"),
        (
            GlossaryTerm,
            TERM + "  source: http://a.nl\n",
            "3:11: ‘source’ must be an address that begins with https:// and holds no spaces",
        ),
        (
            GlossaryTerm,
            TERM + "  language: Engels\n",
            "3:13: ‘language’ must be a language code of two or three small letters; for example: en",
        ),
        (
            Topic,
            "- id: NAVO norm\n  title: b\n  match: [c]\n  theme: Internationaal | Defensie\n",
            "1:7: ‘id’ must be small letters a–z and digits, joined by single hyphens; for example: navo-norm",
        ),
        (
            Topic,
            "- id: a\n  title: b\n  match: []\n  theme: Internationaal | Defensie\n",
            "3:10: ‘match’ must hold at least one item",
        ),
        (
            Topic,
            TOPIC + "  theme: Internationaal|Defensie\n",
            "4:10: ‘theme’ must be a policy theme of the official list, which ‘Internationaal|Defensie’ is not; "
            "did you mean ‘Internationaal | Defensie’?",
        ),
        (
            EditorialNote,
            NOTE + "  date: 12 mei 2025\n",
            "4:9: ‘date’ must be a day written as year-month-day; for example: 2025-06-01",
        ),
        (
            EditorialNote,
            NOTE + "  date: 1747000000\n",
            "4:9: ‘date’ must be a day written as year-month-day; for example: 2025-06-01",
        ),
        (
            EditorialNote,
            NOTE + "  date: [2025]\n",
            "4:9: ‘date’ must be a day written as year-month-day; for example: 2025-06-01",
        ),
        (EditorialNote, NOTE + "  date: 2025-02-30\n", "4:9: ‘date’ is not a day of the calendar"),
        (
            EditorialNote,
            NOTE + "  date: 2025-05-12\n  occurrence: twee\n",
            "5:15: ‘occurrence’ must be a whole number; for example: 2",
        ),
        (
            EditorialNote,
            NOTE + "  date: 2025-05-12\n  occurrence: '1.5'\n",
            "5:15: ‘occurrence’ must be a whole number; for example: 2",
        ),
        (
            EditorialNote,
            NOTE + "  date: 2025-05-12\n  occurrence: [1]\n",
            "5:15: ‘occurrence’ must be a whole number; for example: 2",
        ),
        (EditorialNote, NOTE + "  date: 2025-05-12\n  occurrence: 0\n", "5:15: ‘occurrence’ must be at least 1"),
        (
            Sidecar,
            "- kind: Verslag schriftelijk overleg\n",
            "1:9: ‘kind’ must be a kind of document of the official list, which ‘Verslag schriftelijk overleg’ is not; "
            "did you mean ‘Verslag van een schriftelijk overleg’?",
        ),
        (
            Sidecar,
            "- exchanges: [a]\n",
            "1:14: ‘exchanges’ must be a mapping; write one key with a colon on each line",
        ),
        (Sidecar, "- exchanges:\n    vraag-1:\n", "2:5: ‘vraag-1’ is empty"),
        (
            Sidecar,
            "- exchanges:\n    Vraag 1: {title: a}\n",
            "2:5: the key ‘Vraag 1’ must be small letters a–z and digits, joined by single hyphens; "
            "for example: navo-norm",
        ),
    ],
)
def test_a_mistake_is_reported_in_plain_words_at_its_place(model: type[Entry], text: str, line: str) -> None:
    assert messages(model, text) == [f"f.yml:{line}"]


def test_an_unknown_key_is_reported_at_the_key_with_the_nearest_known_one() -> None:
    assert checked(GlossaryTerm, TERM + "  expantion: c\n")[1] == [
        "f.yml:3:3: [UNKNOWN-KEY] there is no key ‘expantion’ here; did you mean ‘expansion’?",
    ]


def test_an_unknown_key_is_compared_with_the_names_that_files_use() -> None:
    lines = checked(Topic, TOPIC + "  theme: Internationaal | Defensie\n  excepts: [a]\n")[1]
    assert lines == ["f.yml:5:3: [UNKNOWN-KEY] there is no key ‘excepts’ here; did you mean ‘except’?"]


def test_an_unknown_key_deep_in_an_entry_is_compared_with_the_keys_of_its_own_level() -> None:
    lines = checked(Sidecar, "- exchanges:\n    vraag-1:\n      add_topic: [a]\n")[1]
    assert lines == ["f.yml:3:7: [UNKNOWN-KEY] there is no key ‘add_topic’ here; did you mean ‘add_topics’?"]


def test_an_unknown_key_like_none_is_answered_with_all_known_ones() -> None:
    assert checked(Faction, "- abbreviation: A\n  name: B\n  xyz: 1\n")[1] == [
        "f.yml:3:3: [UNKNOWN-KEY] there is no key ‘xyz’ here; known here: abbreviation, name, aliases",
    ]


def test_all_mistakes_are_reported_at_once() -> None:
    assert len(messages(Topic, "- id: A\n  titel: b\n  match: c\n  theme: d\n- x\n")) == 6


def test_the_words_that_are_wrong_are_quoted() -> None:
    problems = Problems()
    file = parse_yaml((TERM + "  source: nergens\n").encode(), "f.yml", problems)
    assert file is not None
    Validator(file.places, problems).entries(GlossaryTerm, file.data)
    assert [problem.quote for problem in problems] == ["nergens"]


def test_without_official_lists_any_theme_will_do() -> None:
    problems = Problems()
    data: Data = {"id": "a", "title": "b", "match": ["c"], "theme": "d"}
    assert Validator(Places("f.yml"), problems).entry(Topic, data) is not None
    assert reported(problems) == []


def test_a_mistake_of_a_kind_nobody_foresaw_is_still_reported_in_plain_words() -> None:
    error = {"type": "never_seen", "loc": (), "msg": "Input should be …", "input": "x"}
    assert described(error, (), about_key=False, empty=False) == ("this file is not a value that can stand here", "")  # type: ignore[arg-type]


scalars = (
    st.none() | st.text(max_size=6) | st.sampled_from(["a", "https://a.nl", "2025-05-12", "9" * 5000, "1e9", "NaN"])
)
declared = (key for model in (GlossaryTerm, Topic, Faction, Sidecar, EditorialNote) for key in model.model_fields)
keys = st.sampled_from([*declared, "except", "vraag-1", "[key]", "Vraag"])
data = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner), max_leaves=10)


@settings(deadline=None)
@given(st.sampled_from([GlossaryTerm, Topic, Faction, Sidecar]), data)
def test_any_data_is_taken_or_reported_in_words_made_for_it(model: type[Entry], written: Data) -> None:
    problems = Problems()
    entry = Validator(Places("f.yml"), problems, LISTS).entry(model, written)
    assert (entry is None) == bool(problems.errors)
    assert {problem.code for problem in problems} <= {Code.INVALID_VALUE, Code.UNKNOWN_KEY}
    assert not any("not a value that can stand here" in problem.message for problem in problems)
