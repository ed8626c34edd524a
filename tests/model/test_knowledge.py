"""The declared types of what editors keep."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from generator.model.consultation_yml import EditorialNote, ExchangeEdit, Sidecar
from generator.model.entry import KNOWN_KINDS, KNOWN_THEMES, NO_ADDRESS, NOT_A_DAY, UNLISTED, Entry
from generator.model.knowledge import Faction, GlossaryTerm, Knowledge, Topic

TERM = GlossaryTerm(term="Coalition of the Willing", definition="Landen die samen helpen.")
TOPIC = Topic(id="navo-norm", title="NAVO-norm", theme="Internationaal | Defensie", match=("norm",))
FACTION = Faction(abbreviation="GroenLinks-PvdA", name="GroenLinks-PvdA")


def mistakes(model: type[Entry], data: object, **lists: tuple[str, ...]) -> list[tuple[str, tuple[int | str, ...]]]:
    """The type and the path of each mistake."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(data, context=lists)
    return [(error["type"], error["loc"]) for error in caught.value.errors()]


def test_terms_and_factions_have_an_address_made_from_their_name() -> None:
    assert TERM.slug == "coalition-of-the-willing"
    assert FACTION.slug == "groenlinks-pvda"


def test_a_name_without_letter_or_digit_has_no_address() -> None:
    assert mistakes(Faction, {"abbreviation": "–", "name": "a"}) == [(NO_ADDRESS, ("abbreviation",))]


def test_entries_cannot_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        TERM.term = "NAVO"  # type: ignore[misc]


def test_text_is_stripped_and_never_empty() -> None:
    assert GlossaryTerm(term=" EU ", definition="a\n").definition == "a"
    assert mistakes(GlossaryTerm, {"term": " ", "definition": "a"}) == [("string_too_short", ("term",))]


def test_a_key_with_nothing_after_it_counts_as_left_out() -> None:
    assert GlossaryTerm.model_validate({"term": "EU", "definition": "a", "forms": None, "source": None}).forms == ()
    assert mistakes(GlossaryTerm, {"term": "EU", "definition": None}) == [("missing", ("definition",))]


def test_what_is_no_mapping_is_no_entry() -> None:
    assert mistakes(GlossaryTerm, "EU") == [("model_type", ())]


def test_unknown_keys_are_refused() -> None:
    assert mistakes(Sidecar, {"titel": "a"}) == [("extra_forbidden", ("titel",))]


def test_a_theme_is_checked_when_the_list_is_given() -> None:
    data = {"id": "a", "title": "b", "theme": "Defensie", "match": ["c"]}
    assert Topic.model_validate(data).theme == "Defensie"
    assert mistakes(Topic, data, **{KNOWN_THEMES: ("Zorg",)}) == [(UNLISTED, ("theme",))]


def test_a_kind_is_checked_when_the_list_is_given() -> None:
    assert Sidecar.model_validate({"kind": "Nota"}, context={KNOWN_KINDS: ("Nota",)}).kind == "Nota"
    assert mistakes(Sidecar, {"kind": "Nota"}, **{KNOWN_KINDS: ("Motie",)}) == [(UNLISTED, ("kind",))]


@pytest.mark.parametrize("written", ["1747000000", "20250512", "2025-5-12", "2025-05-12T00:00:00", "١٢٣٤-٠١-٠١"])
def test_a_day_is_never_guessed(written: str) -> None:
    note = {"quote": "a", "text": "b", "author": "c", "date": written}
    assert mistakes(EditorialNote, note) == [(NOT_A_DAY, ("date",))]


def test_knowledge_finds_its_entries_by_name() -> None:
    knowledge = Knowledge(glossary=(TERM,), topics=(TOPIC,), factions=(FACTION,))
    assert knowledge.term_by_name == {"Coalition of the Willing": TERM}
    assert knowledge.topic_by_id == {"navo-norm": TOPIC}
    assert knowledge.faction_by_abbreviation == {"GroenLinks-PvdA": FACTION}


def test_knowledge_is_complete_unless_marked_otherwise() -> None:
    assert Knowledge().topics_complete


def test_sidecars_of_equal_content_count_as_one_key() -> None:
    one, same = (Sidecar(exchanges={"vraag-1": ExchangeEdit(title="a")}) for _ in range(2))
    assert len({one: 1, same: 2, Sidecar(): 3}) == 2


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("flagship project", "en"),
        ("Flagship projects", "en"),
        ("flagship project-landen", ""),
        ("vlaggenschip", ""),
        ("projet phare", "fr"),
    ],
)
def test_words_are_foreign_where_they_are_the_term_or_what_it_stands_for(words: str, language: str) -> None:
    entry = {"term": "flagship project", "term_language": "en", "expansion": "projet phare", "language": "fr"}
    assert GlossaryTerm.model_validate({**entry, "definition": "x"}).language_of(words) == language


def test_initials_and_dutch_words_have_no_language() -> None:
    term = GlossaryTerm(term="JEF", expansion="Joint Expeditionary Force", language="en", definition="x")
    assert [term.language_of(words) for words in ("JEF", "Joint Expeditionary Force")] == ["", "en"]
