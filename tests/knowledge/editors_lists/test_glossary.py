"""glossary.yml."""

from __future__ import annotations

import pytest

from generator.knowledge.editors_lists.glossary import load_glossary, not_overruled
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.problems import Problems
from tests.knowledge.conftest import Write
from tests.knowledge.reported import reported

NAME = "content/glossary.yml"


def test_terms_are_read_in_the_order_of_the_file(write: Write, problems: Problems) -> None:
    path = write("- term: NO\n  definition: Noorwegen.\n- term: EU\n  definition: Europese Unie.\n")
    assert load_glossary(path, NAME, problems) == (
        GlossaryTerm(term="NO", definition="Noorwegen."),
        GlossaryTerm(term="EU", definition="Europese Unie."),
    )
    assert reported(problems) == []


def test_a_term_given_twice_is_reported_at_the_second_place(write: Write, problems: Problems) -> None:
    load_glossary(write("- term: EU\n  definition: a\n- term: EU\n  definition: b\n"), NAME, problems)
    assert reported(problems) == [
        f"{NAME}:3:9: [DUPLICATE-ID] the address of the term ‘EU’ is taken; it stands first at {NAME}:1:9",
        f"{NAME}:3:9: [DUPLICATE-ID] the term or form ‘EU’ is taken; it stands first at {NAME}:1:9",
    ]


def test_a_form_that_is_another_entrys_term_is_reported(write: Write, problems: Problems) -> None:
    load_glossary(
        write("- term: EU\n  definition: a\n- term: Unie\n  definition: b\n  forms: [x, EU]\n"), NAME, problems
    )
    assert reported(problems) == [
        f"{NAME}:5:14: [DUPLICATE-ID] the term or form ‘EU’ is taken; it stands first at {NAME}:1:9",
    ]


def test_a_form_that_repeats_its_own_term_is_reported(write: Write, problems: Problems) -> None:
    load_glossary(write("- term: EU\n  definition: a\n  forms: [EU]\n"), NAME, problems)
    assert reported(problems) == [
        f"{NAME}:3:11: [DUPLICATE-ID] the term or form ‘EU’ is taken; it stands first at {NAME}:1:9",
    ]


def test_capitals_keep_abbreviations_apart_but_not_ordinary_words(write: Write, problems: Problems) -> None:
    text = "- term: Staten\n  definition: a\n  forms: [VS, vs]\n- term: b\n  definition: b\n  forms: [staten]\n"
    load_glossary(write(text), NAME, problems)
    assert reported(problems) == [
        f"{NAME}:6:11: [DUPLICATE-ID] the term or form ‘staten’ is taken; it stands first at {NAME}:1:9",
    ]


def test_two_terms_that_would_share_an_address_are_reported(write: Write, problems: Problems) -> None:
    load_glossary(write("- term: VS\n  definition: a\n- term: vs.\n  definition: b\n"), NAME, problems)
    assert reported(problems) == [
        f"{NAME}:3:9: [DUPLICATE-ID] the address of the term ‘vs.’ is taken; it stands first at {NAME}:1:9",
    ]


def test_a_glossary_that_is_not_there_is_reported_and_empty(write: Write, problems: Problems) -> None:
    assert load_glossary(write("").parent / "none.yml", NAME, problems) == ()
    assert reported(problems) == [f"{NAME}:1:1: [MISSING-FILE] the file is not there"]


def test_entries_with_neighbours_may_share_their_letters(write: Write, problems: Problems) -> None:
    entries = load_glossary(
        write(
            "- term: MR\n  expansion: ministerraad\n  definition: a\n  near: [onderraad]\n"
            "- term: MR\n  expansion: medezeggenschapsraad\n  definition: b\n  near: [school]\n"
            "- term: MR\n  definition: c\n"
        ),
        NAME,
        problems,
    )
    assert reported(problems) == []
    assert [entry.slug for entry in entries] == ["mr-ministerraad", "mr-medezeggenschapsraad", "mr"]


def test_an_ordinary_word_may_have_several_senses_each_under_a_term_of_its_own(
    write: Write, problems: Problems
) -> None:
    entries = load_glossary(
        write(
            "- term: zorgplicht\n  definition: a\n"
            "- term: zorgplicht (school)\n  definition: b\n  forms: [zorgplicht]\n  near: [leerling]\n"
            "- term: zorgplicht (polis)\n  definition: c\n  forms: [zorgplicht]\n  near: [verzekeraar]\n"
        ),
        NAME,
        problems,
    )
    assert reported(problems) == []
    assert [entry.slug for entry in entries] == ["zorgplicht", "zorgplicht-school", "zorgplicht-polis"]


def test_two_entries_with_neighbours_and_the_same_expansion_are_reported(write: Write, problems: Problems) -> None:
    entry = "- term: MR\n  expansion: ministerraad\n  definition: a\n  near: [onderraad]\n"
    load_glossary(write(entry + entry), NAME, problems)
    assert reported(problems) == [
        f"{NAME}:5:9: [DUPLICATE-ID] the address of the term ‘MR (ministerraad)’ is taken; "
        f"it stands first at {NAME}:1:9",
        f"{NAME}:5:9: [DUPLICATE-ID] the term or form ‘MR’ is taken; it stands first at {NAME}:1:9",
    ]


def test_an_entry_that_switches_off_needs_no_definition(write: Write, problems: Problems) -> None:
    (entry,) = load_glossary(write("- term: VO\n  explain: false\n"), NAME, problems)
    assert (entry.term, entry.explain) == ("VO", False)
    assert reported(problems) == []


def test_explain_is_true_or_false(write: Write, problems: Problems) -> None:
    load_glossary(write("- term: VO\n  explain: later\n"), NAME, problems)
    assert reported(problems) == [f"{NAME}:2:12: [INVALID-VALUE] ‘explain’ must be true or false"]


COUNCIL = GlossaryTerm(term="MR", expansion="ministerraad", definition="a", near=("onderraad",))
SCHOOL = GlossaryTerm(term="MR", expansion="medezeggenschapsraad", definition="b", near=("school",))
STATE = GlossaryTerm(term="lidstaat", definition="c", forms=("lidstaten", "EU-land"))
GENERAL = (COUNCIL, SCHOOL, STATE)


@pytest.mark.parametrize(
    ("own", "left"),
    [
        ({"term": "EU", "definition": "x"}, GENERAL),
        ({"term": "MR", "definition": "x"}, (STATE,)),
        ({"term": "MR", "explain": False}, (STATE,)),
        ({"term": "MR", "expansion": "ministerraad", "explain": False}, (SCHOOL, STATE)),
        ({"term": "MR", "expansion": "meester", "definition": "x", "near": ["titel"]}, GENERAL),
        ({"term": "MR", "expansion": "ministerraad", "definition": "x", "near": ["kabinet"]}, (SCHOOL, STATE)),
        ({"term": "Lidstaat", "definition": "x"}, (COUNCIL, SCHOOL)),
        ({"term": "lidstaat", "definition": "x", "near": ["EU"]}, (COUNCIL, SCHOOL)),
        ({"term": "land", "definition": "x", "forms": ["lidstaat"]}, (COUNCIL, SCHOOL)),
        (
            {"term": "EU-land", "definition": "x"},
            (COUNCIL, SCHOOL, STATE.model_copy(update={"forms": ("lidstaten",)})),
        ),
        ({"term": "EU-land", "definition": "x", "near": ["EU"]}, GENERAL),
    ],
)
def test_what_an_own_entry_leaves_of_the_general_glossary(
    own: dict[str, object], left: tuple[GlossaryTerm, ...]
) -> None:
    assert tuple(not_overruled(GENERAL, (GlossaryTerm.model_validate(own),))) == left


def test_a_copy_of_knowledge_with_other_terms_finds_these() -> None:
    known = Knowledge(glossary=(STATE,), general=(COUNCIL,))
    assert list(known.term_by_name) == ["lidstaat", "MR (ministerraad)"]
    assert list(known.model_copy(update={"glossary": ()}).term_by_name) == ["MR (ministerraad)"]


def test_a_term_that_is_switched_off_is_not_among_those_explained() -> None:
    off = GlossaryTerm.model_validate({"term": "VO", "explain": "false"})
    assert Knowledge(glossary=(off, STATE)).terms == (STATE,)
