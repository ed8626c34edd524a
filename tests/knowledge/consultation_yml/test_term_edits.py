"""What the editor of a consultation says about terms."""

from __future__ import annotations

import pytest

from generator.knowledge.consultation_yml.file import load_sidecar
from generator.knowledge.consultation_yml.term_edits import with_terms_decided
from generator.model.consultation_yml import TermEdit
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.problems import Problems
from tests.knowledge.conftest import Write
from tests.knowledge.reported import reported

NAME = "content/consultations/mei/consultation.yml"
COUNCIL = GlossaryTerm(term="MR", expansion="ministerraad", definition="a", near=("onderraad",))
SCHOOL = GlossaryTerm(term="MR", expansion="medezeggenschapsraad", definition="b", near=("school",), forms=("MZR",))
STATE = GlossaryTerm(term="lidstaat", definition="c", forms=("EU-land",))
KNOWN = Knowledge(glossary=(COUNCIL, STATE), general=(SCHOOL,))


@pytest.mark.parametrize(
    ("entry", "complaint"),
    [
        ("term: MR\n    means: ministerraad", ""),
        ("term: MZR\n    means: medezeggenschapsraad", ""),
        ("term: MR\n    explain: false", ""),
        ("term: nieuw\n    explain: false", ""),
        (
            "term: MR\n    means: minsterraad",
            "3:12: [UNKNOWN-TERM] the glossary has no ‘MR’ that stands for ‘minsterraad’; did you mean ‘ministerraad’?",
        ),
        (
            "term: EU\n    means: Unie",
            "3:12: [UNKNOWN-TERM] the glossary has no ‘EU’ that stands for ‘Unie’; add it to glossary.yml",
        ),
        ("term: MR", "2:11: [INVALID-VALUE] this decides nothing; write ‘means’, or ‘explain: false’"),
        (
            "term: MR\n    means: ministerraad\n    explain: false",
            "3:12: [INVALID-VALUE] ‘means’ and ‘explain: false’ exclude each other; keep one of the two",
        ),
    ],
)
def test_only_meanings_that_the_glossary_has_can_be_chosen(
    entry: str, complaint: str, write: Write, problems: Problems
) -> None:
    load_sidecar(write(f"terms:\n  - {entry}\n"), NAME, problems, KNOWN)
    assert reported(problems) == ([f"{NAME}:{complaint}"] if complaint else [])


def test_without_edits_knowledge_is_what_it_was() -> None:
    assert with_terms_decided(KNOWN, ()) is KNOWN


def test_a_meaning_is_chosen_by_any_form_of_its_term() -> None:
    for written in ("MR", "MZR"):
        found = with_terms_decided(KNOWN, (TermEdit(term=written, means="medezeggenschapsraad"),))
        assert found.chosen == {"MR (medezeggenschapsraad)"}
        assert found.terms == KNOWN.terms


def test_a_sense_of_an_ordinary_word_is_chosen_by_its_term() -> None:
    usual = GlossaryTerm(term="zorgplicht", definition="a")
    school = GlossaryTerm(term="zorgplicht (school)", definition="b", near=("leerling",), forms=("zorgplicht",))
    known = Knowledge(general=(usual, school))
    found = with_terms_decided(known, (TermEdit(term="zorgplicht", means="zorgplicht (school)"),))
    assert found.chosen == {"zorgplicht (school)"}


def test_a_term_that_is_not_explained_loses_every_meaning_in_both_glossaries() -> None:
    found = with_terms_decided(KNOWN, (TermEdit(term="MR", explain=False),))
    assert found.terms == (STATE,)
    assert found.chosen == frozenset()


def test_a_form_that_is_not_explained_is_taken_from_its_term() -> None:
    found = with_terms_decided(KNOWN, (TermEdit(term="EU-land", explain=False),))
    assert found.term_by_name["lidstaat"].forms == ()
