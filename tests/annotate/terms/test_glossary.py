"""Where glossary terms are marked."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.annotate.terms.glossary import annotate_terms
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.block import BlockKind
from generator.model.consultation import Consultation
from generator.model.knowledge import GlossaryTerm
from generator.model.text import Span
from generator.problems import Problems
from tests.annotate.builders import consultation, knowledge, term


def terms(made: Consultation, *entries: GlossaryTerm) -> list[Annotation]:
    return list(annotate_terms(made, knowledge(*entries), Problems()))


def words(made: Consultation, annotations: list[Annotation]) -> list[tuple[str, str]]:
    return [(a.target, made.text(a.block or 0)[a.span.start : a.span.end]) for a in annotations if a.span]


def test_every_use_is_marked_with_its_exchange_in_document_order() -> None:
    made = consultation(("Wat doet de NAVO?", "De NAVO doet mee."), ("En de EU?", "Ook."))
    assert terms(made, term("EU"), term("NAVO")) == [
        Annotation(AnnotationKind.TERM, "NAVO", 1, Span(12, 16), "vraag-1", Certainty.CERTAIN),
        Annotation(AnnotationKind.TERM, "NAVO", 3, Span(3, 7), "vraag-1", Certainty.CERTAIN),
        Annotation(AnnotationKind.TERM, "EU", 4, Span(6, 8), "vraag-2", Certainty.CERTAIN),
    ]


def test_other_written_forms_count_as_the_term() -> None:
    made = consultation(("Bondgenoten en een bondgenoot?", "Ja."))
    found = terms(made, term("bondgenoot", "bondgenoten"))
    assert words(made, found) == [("bondgenoot", "Bondgenoten"), ("bondgenoot", "bondgenoot")]


def test_compound_that_is_a_term_of_its_own_beats_its_parts() -> None:
    made = consultation(("De NAVO-norm voor NAVO-bondgenoten?", "Ja."))
    found = terms(made, term("NAVO"), term("NAVO-norm"), term("bondgenoten"))
    assert words(made, found) == [("NAVO-norm", "NAVO-norm"), ("NAVO", "NAVO"), ("bondgenoten", "bondgenoten")]


@pytest.mark.parametrize(
    ("text", "entries", "expected"),
    [
        ("Het Uitvoeringsbesluit Waterwet en de Waterwet?", [term("Waterwet")], ["Waterwet"]),
        ("De Minister voor Klimaat en Stikstof over stikstof?", [term("stikstof")], ["stikstof"]),
        ("Kenmerk OCW-2020-0001 van OCW?", [term("OCW")], ["OCW"]),
        ("NOTA VAN TOELICHTING", [term("nota van toelichting")], ["NOTA VAN TOELICHTING"]),
        ("De algemene rekenkamer?", [term("Algemene Rekenkamer")], ["algemene rekenkamer"]),
        (
            "Het primair en voortgezet onderwijs?",
            [term("primair onderwijs"), term("vo", "voortgezet onderwijs")],
            ["primair", "voortgezet onderwijs"],
        ),
        ("De huur- en zorgtoeslag?", [term("huurtoeslag"), term("zorgtoeslag")], ["huur-", "zorgtoeslag"]),
        ("De huur- en zorgtoeslag?", [term("huur- en zorgtoeslag"), term("huurtoeslag")], ["huur- en zorgtoeslag"]),
    ],
)
def test_whole_names_are_marked_in_every_way_they_are_written_and_halves_are_not(
    text: str, entries: list[GlossaryTerm], expected: list[str]
) -> None:
    made = consultation((text, "Ja."))
    assert [written for _, written in words(made, terms(made, *entries))] == expected


def test_letters_for_a_notion_are_not_marked_in_the_name_of_a_body() -> None:
    notion = GlossaryTerm(term="MVO", expansion="maatschappelijk verantwoord ondernemen", definition="x")
    made = consultation(("Wat vindt MVO Nederland van MVO?", "Ja."))
    assert [span.start for span in (each.span for each in terms(made, notion)) if span] == [28]


def test_a_cell_of_a_table_begins_with_a_capital_where_no_name_begins() -> None:
    made = consultation(("Wat?", "Dit."), before=[(BlockKind.TABLE, "Controles Overtredingen 2020")])
    assert words(made, terms(made, term("overtreding", "overtredingen"))) == [("overtreding", "Overtredingen")]


def test_front_matter_is_marked_without_an_exchange() -> None:
    made = consultation(("Wat?", "Dit."), before=[(BlockKind.LIST_ITEM, "het Kamerstuk")])
    (found,) = terms(made, term("Kamerstuk"))
    assert (found.block, found.exchange) == (0, None)


def test_headings_labels_signatures_and_furniture_are_not_marked() -> None:
    before = [(BlockKind.SIGNATURE, "De griffier"), (BlockKind.FURNITURE, "griffier")]
    made = consultation(("Wat?", "Dit."), before=before, heading="De griffier")
    assert terms(made, term("griffier"), term("kabinet")) == []


def test_star_in_a_form_is_no_wildcard() -> None:
    assert terms(consultation(("De sancties?", "Ja.")), term("sanctie*")) == []


TEXT = st.text(alphabet="EUVSRnavobd -’İ\u0307.", max_size=40)
TERM = st.text(alphabet="EUVSRnavo-", min_size=1, max_size=5).filter(lambda name: name.strip("-"))


@settings(deadline=None)  # compiling an expression takes long on a busy machine
@given(TEXT, TEXT, st.lists(TERM, max_size=6, unique=True))
def test_spans_lie_inside_their_block_and_never_overlap(question: str, answer: str, names: list[str]) -> None:
    made = consultation((f"x{question}", f"x{answer}"))
    found = terms(made, *(term(name) for name in names))
    for block in (1, 3):
        spans = [a.span for a in found if a.block == block and a.span]
        assert all(0 <= span.start < span.end <= len(made.text(block)) for span in spans)
        assert all(before.end <= after.start for before, after in pairwise(spans))
