"""glossary.yml."""

from __future__ import annotations

from generator.knowledge.glossary import load_glossary
from generator.model.knowledge import GlossaryTerm
from generator.problems import Problems
from tests.knowledge.conftest import Write
from tests.knowledge.told import told

NAME = "content/glossary.yml"


def test_terms_are_read_in_the_order_of_the_file(write: Write, problems: Problems) -> None:
    path = write("- term: NO\n  definition: Noorwegen.\n- term: EU\n  definition: Europese Unie.\n")
    assert load_glossary(path, NAME, problems) == (
        GlossaryTerm(term="NO", definition="Noorwegen."),
        GlossaryTerm(term="EU", definition="Europese Unie."),
    )
    assert told(problems) == []


def test_a_term_given_twice_is_told_at_the_second_place(write: Write, problems: Problems) -> None:
    load_glossary(write("- term: EU\n  definition: a\n- term: EU\n  definition: b\n"), NAME, problems)
    assert told(problems) == [
        f"{NAME}:3:9: [DUPLICATE-ID] the address of the term ‘EU’ is taken; it stands first at {NAME}:1:9",
        f"{NAME}:3:9: [DUPLICATE-ID] the term or form ‘EU’ is taken; it stands first at {NAME}:1:9",
    ]


def test_a_form_that_is_another_entrys_term_is_reported(write: Write, problems: Problems) -> None:
    load_glossary(
        write("- term: EU\n  definition: a\n- term: Unie\n  definition: b\n  forms: [x, EU]\n"), NAME, problems
    )
    assert told(problems) == [
        f"{NAME}:5:14: [DUPLICATE-ID] the term or form ‘EU’ is taken; it stands first at {NAME}:1:9",
    ]


def test_a_form_that_repeats_its_own_term_is_reported(write: Write, problems: Problems) -> None:
    load_glossary(write("- term: EU\n  definition: a\n  forms: [EU]\n"), NAME, problems)
    assert told(problems) == [
        f"{NAME}:3:11: [DUPLICATE-ID] the term or form ‘EU’ is taken; it stands first at {NAME}:1:9",
    ]


def test_capitals_keep_abbreviations_apart_but_not_ordinary_words(write: Write, problems: Problems) -> None:
    text = "- term: Staten\n  definition: a\n  forms: [VS, vs]\n- term: b\n  definition: b\n  forms: [staten]\n"
    load_glossary(write(text), NAME, problems)
    assert told(problems) == [
        f"{NAME}:6:11: [DUPLICATE-ID] the term or form ‘staten’ is taken; it stands first at {NAME}:1:9",
    ]


def test_two_terms_that_would_share_an_address_are_reported(write: Write, problems: Problems) -> None:
    load_glossary(write("- term: VS\n  definition: a\n- term: vs.\n  definition: b\n"), NAME, problems)
    assert told(problems) == [
        f"{NAME}:3:9: [DUPLICATE-ID] the address of the term ‘vs.’ is taken; it stands first at {NAME}:1:9",
    ]


def test_a_glossary_that_is_not_there_is_told_and_empty(write: Write, problems: Problems) -> None:
    assert load_glossary(write("").parent / "none.yml", NAME, problems) == ()
    assert told(problems) == [f"{NAME}:1:1: [MISSING-FILE] the file is not there"]
