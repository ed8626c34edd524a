"""Where a document introduces short forms, and where these are offered."""

from __future__ import annotations

import pytest

from generator.annotate.terms.definitions import annotate_definitions
from generator.annotate.terms.glossary import annotate_terms
from generator.annotate.terms.short_forms import offer_short_forms
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import DefinitionEdit
from generator.model.knowledge import Faction, GlossaryTerm, Knowledge
from generator.problems import Code, Problems
from tests.annotate.builders import consultation, knowledge

FULL = "Enhanced Forward Presence"
MADE = consultation(
    ("Wat doet de EfP nu?", f"Via {FULL} (EfP) helpt Nederland."), ("En de EfP-landen?", "Die van de EfP.")
)
ENTRY = GlossaryTerm(term="EfP", expansion=FULL, language="en", definition="Troepen.")


def annotated(
    made: Consultation, kept: Knowledge, *edits: DefinitionEdit, problems: Problems | None = None
) -> tuple[Annotation, ...]:
    reported = problems if problems is not None else Problems()
    found = [*annotate_terms(made, kept, Problems()), *annotate_definitions(made, kept, Problems())]
    return offer_short_forms(made, kept, edits, found, reported)


def told(made: Consultation, annotations: tuple[Annotation, ...], kind: AnnotationKind) -> list[tuple[object, ...]]:
    return [
        (a.block, made.text(a.block)[a.span.start : a.span.end], a.target)
        for a in annotations
        if a.kind is kind and a.block is not None and a.span
    ]


def test_an_introduction_has_the_words_that_the_short_form_stands_for() -> None:
    found = list(annotate_definitions(MADE, knowledge(), Problems()))
    assert told(MADE, tuple(found), AnnotationKind.DEFINITION) == [(3, "EfP", FULL)]
    assert found[0].exchange == "vraag-1"


def test_a_short_form_is_offered_wherever_it_stands_before_and_after() -> None:
    found = annotated(MADE, knowledge())
    assert told(MADE, found, AnnotationKind.SHORT_FORM) == [(n, "EfP", FULL) for n in (1, 3, 4, 6)]


def test_the_entry_of_the_glossary_wins_where_it_means_the_same() -> None:
    problems = Problems()
    found = annotated(MADE, knowledge(ENTRY), problems=problems)
    assert told(MADE, found, AnnotationKind.SHORT_FORM) == []
    assert len(told(MADE, found, AnnotationKind.TERM)) == 4
    assert not problems


@pytest.mark.parametrize(
    ("expansion", "language"),
    [
        ("enhanced forward presence", "en"),
        ("Enhanced-Forward Presences", "en"),
        ("versterkte aanwezigheid", None),
        (None, None),
    ],
)
def test_other_ways_of_writing_it_and_other_languages_contradict_nothing(
    expansion: str | None, language: str | None
) -> None:
    problems = Problems()
    entry = GlossaryTerm(term="EfP", expansion=expansion, language=language, definition="Troepen.")
    assert told(MADE, annotated(MADE, knowledge(entry), problems=problems), AnnotationKind.SHORT_FORM) == []
    assert not problems


@pytest.mark.parametrize(
    ("short", "long", "expansion", "form"),
    [
        ("DBO", "Dienst Beleidsonderzoek en Armoedebestrijding", "Directie Armoedebestrijding", "x"),
        ("RvT", "Raad voor het Toezicht", "Autoriteit Toezicht", "Raad voor het Toezicht"),
        ("NCB", "Coördinator Terrorismebestrijding", "Nationaal Coördinator Terrorismebestrijding en Veiligheid", "x"),
    ],
)
def test_a_body_under_a_former_name_keeps_its_explanation(short: str, long: str, expansion: str, form: str) -> None:
    entry = GlossaryTerm(term=short, expansion=expansion, definition="Doet dit.", forms=(form,))
    problems = Problems()
    made = consultation((f"Wat doet de {long} ({short})?", f"De {short} werkt."))
    found = annotated(made, knowledge(entry), problems=problems)
    assert told(made, found, AnnotationKind.SHORT_FORM) == []
    assert (3, short, short) in told(made, found, AnnotationKind.TERM)
    assert not problems


@pytest.mark.parametrize(
    ("short", "long", "expansion"),
    [
        ("ISO", "Inspectie Strafrechtelijke Organisaties", "Internationale Organisatie"),
        ("AOT", "Adviesraad Oude Talen", "Adviesraad Openbare Tolken"),
    ],
)
def test_a_word_for_the_kind_of_body_relates_no_names(short: str, long: str, expansion: str) -> None:
    entry = GlossaryTerm(term=short, expansion=expansion, definition="x")
    made = consultation((f"Wat doet de {long} ({short})?", f"De {short} werkt."))
    found = annotated(made, knowledge(entry))
    assert (3, short) in [place[:2] for place in told(made, found, AnnotationKind.SHORT_FORM)]


def test_where_the_glossary_means_something_else_the_document_is_right_and_an_editor_is_asked() -> None:
    problems = Problems()
    entry = GlossaryTerm(term="EfP", expansion="European Food Platform", language="en", definition="Eten.")
    found = annotated(MADE, knowledge(entry), problems=problems)
    assert told(MADE, found, AnnotationKind.TERM) == []
    assert len(told(MADE, found, AnnotationKind.SHORT_FORM)) == 4
    [problem] = problems
    assert (problem.code, problem.quote, problem.place.line) == (Code.OTHER_MEANING, "EfP", 4)
    assert f"‘{FULL}’" in problem.message
    assert "‘European Food Platform’" in problem.message


def test_a_document_that_says_two_things_is_a_doubt_and_the_first_counts() -> None:
    made = consultation((f"Via {FULL} (EfP)?", "Nee, het European Food Platform (EfP)."))
    problems = Problems()
    found = annotated(made, knowledge(), problems=problems)
    assert {target for _, _, target in told(made, found, AnnotationKind.SHORT_FORM)} == {FULL}
    assert [problem.code for problem in problems] == [Code.OTHER_MEANING]


def test_the_same_in_other_capitals_is_no_doubt() -> None:
    made = consultation((f"Via {FULL} (EfP)?", "Ja, enhanced forward presence (EfP)."))
    problems = Problems()
    annotated(made, knowledge(), problems=problems)
    assert not problems


def test_an_editor_says_what_it_stands_for_and_nobody_is_asked() -> None:
    entry = GlossaryTerm(term="EfP", expansion="European Food Platform", language="en", definition="Eten.")
    problems = Problems()
    edit = DefinitionEdit(short="EfP", long="Iets anders")
    found = annotated(MADE, knowledge(entry), edit, problems=problems)
    assert told(MADE, found, AnnotationKind.DEFINITION) == []
    assert {target for _, _, target in told(MADE, found, AnnotationKind.SHORT_FORM)} == {"Iets anders"}
    assert all(a.by_editor for a in found if a.kind is AnnotationKind.SHORT_FORM)
    assert not problems


def test_an_editor_confirms_what_the_document_says_and_nobody_is_asked() -> None:
    entry = GlossaryTerm(term="EfP", expansion="European Food Platform", language="en", definition="Eten.")
    problems = Problems()
    found = annotated(MADE, knowledge(entry), DefinitionEdit(short="EfP", long=FULL), problems=problems)
    assert told(MADE, found, AnnotationKind.DEFINITION) == [(3, "EfP", FULL)]
    assert not any(a.by_editor for a in found)
    assert not problems


def test_an_editor_says_that_it_introduces_nothing() -> None:
    found = annotated(MADE, knowledge(ENTRY), DefinitionEdit(short="EfP"))
    assert {a.kind for a in found} == {AnnotationKind.TERM}


def test_a_plural_is_offered_by_its_stem_and_an_ordinary_word_never() -> None:
    made = consultation(
        ("Algemene maatregelen van bestuur (AMvB’s) en de Europese richtlijn over loon (hierna: de richtlijn)?", "Ja."),
        ("De AMvB en de richtlijn?", "Ja."),
    )
    found = annotated(made, knowledge())
    assert [long for _, _, long in told(made, found, AnnotationKind.DEFINITION)] == [
        "Algemene maatregelen van bestuur",
        "Europese richtlijn over loon",
    ]
    assert [(n, short) for n, short, _ in told(made, found, AnnotationKind.SHORT_FORM)] == [(1, "AMvB"), (4, "AMvB")]


@pytest.mark.parametrize(
    ("introduced", "short"),
    [
        ("de Raad van de Europese Unie (hierna: de Raad)", "Raad"),
        ("de Raad van de Europese Unie (de Raad)", "Raad"),
        ("het Verdrag van Parijs (hierna te noemen: het Akkoord)", "Akkoord"),
        ("het Gerechtshof te Arnhem (hierna: het Hof)", "Hof"),
        ("de Staat der Nederlanden (verder: de Staat)", "Staat"),
    ],
)
def test_a_word_with_its_article_is_introduced_and_not_offered_in_other_names(introduced: str, short: str) -> None:
    made = consultation((f"Wat wil {introduced}?", f"Dat wil de {short} van Zuid ook."))
    found = annotated(made, knowledge())
    assert [word for _, word, _ in told(made, found, AnnotationKind.DEFINITION)] == [short]
    assert told(made, found, AnnotationKind.SHORT_FORM) == []


@pytest.mark.parametrize(
    ("introduced", "short"),
    [
        ("de Algemene wet bestuursrecht (hierna: de Awb)", "Awb"),
        ("de Wet open overheid (de Woo)", "Woo"),
        ("de Immigratie- en Naturalisatiedienst (hierna: de IND)", "IND"),
    ],
)
def test_letters_with_an_article_are_offered_wherever_they_stand(introduced: str, short: str) -> None:
    made = consultation((f"Wat regelt {introduced}?", f"Dat zegt de {short}."))
    found = annotated(made, knowledge())
    assert [(n, word) for n, word, _ in told(made, found, AnnotationKind.SHORT_FORM)] == [(1, short), (3, short)]


def test_a_faction_is_no_short_form() -> None:
    parties = Knowledge(factions=(Faction(abbreviation="PVN", name="Partij voor Nederland"),))
    made = consultation(("Wat wil de Partij voor Nederland (PVN)?", "Niets."))
    assert list(annotate_definitions(made, parties, Problems())) == []
    assert len(list(annotate_definitions(made, knowledge(), Problems()))) == 1


def test_a_word_in_small_letters_is_no_faction() -> None:
    parties = Knowledge(factions=(Faction(abbreviation="PRO", name="Progressief"),))
    made = consultation(("Groeien de scholen voor praktijkonderwijs (pro)?", "Ja."))
    found = tuple(annotate_definitions(made, parties, Problems()))
    assert told(made, found, AnnotationKind.DEFINITION) == [(1, "pro", "praktijkonderwijs")]


def test_a_name_in_capitals_introduces_its_letters_once_where_its_sentence_goes_on_with_them() -> None:
    made = consultation(("Wil de Joint Expeditionary Force dat de JEF groeit?", "De JEF doet mee."))
    found = tuple(annotate_definitions(made, knowledge(), Problems()))
    assert told(made, found, AnnotationKind.DEFINITION) == [(1, "JEF", "Joint Expeditionary Force")]


def test_a_phrase_in_small_letters_that_spells_the_name_of_a_faction_introduces_it() -> None:
    kept = Knowledge(factions=(Faction(abbreviation="AOV", name="Algemeen Ouderen Verbond"),))
    made = consultation(("Van de fractie (AOV)?", "De algemene ouderdomsverzekering (AOV) stijgt."))
    assert told(made, annotated(made, kept), AnnotationKind.DEFINITION) == [(3, "AOV", "algemene ouderdomsverzekering")]


def test_a_name_in_capitals_that_is_none_of_a_party_introduces_its_letters() -> None:
    kept = Knowledge(factions=(Faction(abbreviation="AOV", name="Algemeen Ouderen Verbond"),))
    made = consultation(("Stijgt de AOV (Algemene Ouderdomsverzekering)?", "Het Algemeen Ouderen Verbond (AOV)."))
    found = told(made, annotated(made, kept), AnnotationKind.DEFINITION)
    assert [(short, long) for _, short, long in found] == [("AOV", "Algemene Ouderdomsverzekering")]


def test_the_second_half_of_a_short_form_of_two_introduces_nothing_of_its_own() -> None:
    made = consultation(("Hoe?", "Via EU Space Surveillance and Tracking (EU SST) en de SST-landen."))
    assert told(made, annotated(made, knowledge()), AnnotationKind.DEFINITION) == [
        (3, "EU SST", "EU Space Surveillance and Tracking")
    ]


def test_a_short_form_that_is_quoted_with_its_article_is_offered_without_it() -> None:
    made = consultation(
        ("Wat doet het IPH?", "In het Inspectieplan Haven (hierna: ‘het IPH’) staat dat. Het IPH geldt.")
    )
    found = annotated(made, knowledge())
    assert told(made, found, AnnotationKind.DEFINITION) == [(3, "het IPH", "Inspectieplan Haven")]
    assert told(made, found, AnnotationKind.SHORT_FORM) == [(n, "IPH", "Inspectieplan Haven") for n in (1, 3, 3)]


def test_a_part_of_a_short_form_stands_for_nothing_else() -> None:
    made = consultation(("Wat is de HID-pas?", "De Harbour Identity Document Pas (HID-pas) is een pas."))
    assert [short for _, short, _ in told(made, annotated(made, knowledge()), AnnotationKind.DEFINITION)] == ["HID-pas"]


def test_names_of_the_glossary_tell_what_a_short_form_beside_them_stands_for() -> None:
    entry = GlossaryTerm(
        term="ZHF",
        expansion="Southern Harbour Fund",
        language="en",
        definition="Een fonds.",
        forms=("Zuidelijk Havenfonds", "ZHF-fonds", "De Havenpot"),
    )
    made = consultation(
        ("Wat doet het Zuidelijk Havenfonds van uw ministerie (ZHF)?", "Het ZHF, de Havenpot, betaalt.")
    )
    found = tuple(annotate_definitions(made, knowledge(entry), Problems()))
    assert told(made, found, AnnotationKind.DEFINITION) == [(1, "ZHF", "Zuidelijk Havenfonds")]


def test_a_name_in_another_sentence_tells_what_letters_before_it_stand_for() -> None:
    made = consultation(
        ("Wat kost dit?", "Er is gevraagd naar HTMS. De uitrol van het Harbour Traffic Management System is duur.")
    )
    found = tuple(annotate_definitions(made, knowledge(), Problems()))
    assert told(made, found, AnnotationKind.DEFINITION) == [(3, "HTMS", "Harbour Traffic Management System")]
