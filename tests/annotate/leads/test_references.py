from __future__ import annotations

from dataclasses import replace

from generator.annotate.leads.references import annotate_references
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.block import BlockKind
from generator.model.consultation import Consultation, FrontMatter
from generator.model.knowledge import Knowledge
from generator.model.text import Span
from generator.problems import Problems
from tests.annotate.builders import consultation


def marked(document: Consultation) -> list[Annotation]:
    problems = Problems()
    found = list(annotate_references(document, Knowledge(), problems))
    assert not len(problems)
    return found


def test_a_reference_points_at_its_words_in_its_block() -> None:
    (annotation,) = marked(consultation(("Zie Kamerstuk 28 676, nr. 500.", "Ja.")))
    assert annotation == Annotation(
        AnnotationKind.REFERENCE, "kst-28676-500", block=1, span=Span(4, 29), exchange="vraag-1"
    )


def test_references_of_question_label_and_answer_belong_to_the_exchange() -> None:
    document = consultation(("Kamerstuk 28 676, nr. 1?", "Stb. 2020, 2."), ("(28 676, nr. 3)", "COM(2023) 4"))
    found = [(a.target, a.exchange) for a in marked(document)]
    assert found == [
        ("kst-28676-1", "vraag-1"),
        ("stb-2020-2", "vraag-1"),
        ("kst-28676-3", "vraag-2"),
        ("COM(2023)4", "vraag-2"),
    ]


def test_a_reference_outside_the_exchanges_belongs_to_none() -> None:
    document = consultation(("Ja?", "Ja."), before=[(BlockKind.LIST_ITEM, "- de brief (Kamerstuk 28 676, nr. 499)")])
    assert [(a.target, a.block, a.exchange) for a in marked(document)] == [("kst-28676-499", 0, None)]


def test_page_headers_and_footers_are_not_searched() -> None:
    document = consultation(("Ja?", "Ja."), before=[(BlockKind.FURNITURE, "Tweede Kamer, 28 676, nr. 501")])
    assert marked(document) == []


def test_the_certainty_comes_along_and_an_unknown_id_is_empty() -> None:
    document = consultation(("(23 908 (R1519), nr. 103)", "Aanhangsel Handelingen 2023/24, nr. 5"))
    assert [(a.target, a.certainty) for a in marked(document)] == [
        ("", Certainty.UNKNOWN),
        ("ah-tk-20232024-5", Certainty.DERIVED),
    ]


def test_what_a_range_implies_belongs_to_the_exchange_but_has_no_words() -> None:
    found = marked(consultation(("Kamerstuk 28 676, nr. 5 t/m 7", "Ja.")))
    assert [(a.target, a.block, a.span, a.exchange) for a in found] == [
        ("kst-28676-5", 1, Span(0, 23), "vraag-1"),
        ("kst-28676-6", None, None, "vraag-1"),
        ("kst-28676-7", 1, Span(28, 29), "vraag-1"),
    ]
    assert not any(a.by_editor for a in found)


def test_the_documents_own_dossier_completes_a_reference_without_one() -> None:
    plain = consultation(("(Kamerstuk nr. 5)", "Ja."))
    one = replace(plain, front=FrontMatter(dossiers=("28676",)))
    two = replace(plain, front=FrontMatter(dossiers=("28676", "21501-02")))
    assert [a.target for a in marked(one)] == ["kst-28676-5"]
    assert [a.target for a in marked(two)] == [""]
    assert [a.target for a in marked(plain)] == [""]


def test_another_part_of_the_document_tells_which_act_an_abbreviation_stands_for() -> None:
    named = consultation(("Geldt de Wet publieke gezondheid?", "Ja, zie artikel 3 Wpg en artikel 5 Wgv."))
    assert [a.target for a in marked(named)] == ["jci1.3:c:BWBR0024705&artikel=3"]
    introduced = consultation(("Zie artikel 5 Wgv.", "De Wet goed verhuurderschap (hierna: Wgv) geldt."))
    assert [(a.target, a.certainty) for a in marked(introduced)] == [
        ("jci1.3:c:BWBR0048028&artikel=5", Certainty.DERIVED)
    ]
