"""In which language the words of a document are: by the detector, the glossaries and the editor."""

from __future__ import annotations

import pytest

from generator.annotate.terms.languages import annotate_languages, edit_languages
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.block import BlockKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import LanguageEdit
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.problems import Problems
from tests.annotate.builders import consultation

MADE = consultation(
    ("Wat is burden sharing?", "Eerlijke burden sharing."),
    ("En de carta roja?", "Nee."),
    before=[(BlockKind.PARAGRAPH, "Over burden sharing")],
    heading="Vragen over burden sharing",
)


def languages(made: Consultation, *terms: GlossaryTerm, general: tuple[GlossaryTerm, ...] = ()) -> list[Annotation]:
    return list(annotate_languages(made, Knowledge(glossary=terms, general=general), Problems()))


def told(made: Consultation, annotations: tuple[Annotation, ...] | list[Annotation]) -> list[tuple[object, ...]]:
    return [
        (a.block, made.text(a.block or 0)[a.span.start : a.span.end], a.target, a.exchange)
        for a in annotations
        if a.span
    ]


def term(name: str, **further: str) -> GlossaryTerm:
    return GlossaryTerm.model_validate({"term": name, "definition": "Uitleg.", **further})


def test_every_use_is_annotated_in_headings_and_front_matter_too() -> None:
    assert told(MADE, languages(MADE)) == [
        (0, "burden sharing", "en", None),
        (1, "burden sharing", "en", None),
        (2, "burden sharing", "en", "vraag-1"),
        (4, "burden sharing", "en", "vraag-1"),
    ]
    assert {each.kind for each in languages(MADE)} == {AnnotationKind.FOREIGN}


@pytest.mark.parametrize("is_general", [True, False])
def test_a_glossary_gives_the_language_of_terms_and_of_what_they_stand_for(is_general: bool) -> None:
    made = consultation(("De carte rouge en de Banca d’Italia?", "De cartes?"))
    terms = (term("carte rouge", term_language="fr"), term("BI", expansion="Banca d’Italia", language="it"))
    found = languages(made, general=terms) if is_general else languages(made, *terms)
    assert told(made, found) == [(1, "carte rouge", "fr", "vraag-1"), (1, "Banca d’Italia", "it", "vraag-1")]


def test_a_term_that_editors_explain_without_a_language_is_dutch() -> None:
    assert told(MADE, languages(MADE, term("burden sharing"))) == []
    assert len(languages(MADE, general=(term("burden sharing"),))) == 4


def test_a_loan_word_alone_is_dutch_whatever_the_glossary_says() -> None:
    made = consultation(("Is mediation of soft power goed?", "Ja."))
    terms = (term("mediation", term_language="en"), term("soft power", term_language="en"))
    assert told(made, languages(made, *terms)) == [(1, "soft power", "en", "vraag-1")]


def test_a_longer_phrase_holds_what_the_glossary_knows_of_it() -> None:
    made = consultation(("Het Supreme Allied Commander Europe?", "Ja."))
    assert told(made, languages(made, term("Commander", term_language="en"))) == [
        (1, "Supreme Allied Commander Europe", "en", "vraag-1")
    ]


def test_an_editor_gives_words_a_language_or_takes_it_away() -> None:
    found = languages(MADE)
    edits = (LanguageEdit(quote="carta roja", language="es"), LanguageEdit(quote="burden sharing", language="nl"))
    assert told(MADE, edit_languages(MADE, found, edits)) == [(5, "carta roja", "es", "vraag-2")]
    assert edit_languages(MADE, found, ()) == tuple(found)


def test_other_annotations_stay_as_they_are() -> None:
    other = Annotation(AnnotationKind.TERM, "x", 2, languages(MADE)[2].span)
    assert edit_languages(MADE, [other], (LanguageEdit(quote="burden", language="nl"),)) == (other,)
