"""An entry of the editors' lists that is said not to touch a document changes nothing in what is understood of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from generator.annotate import annotate
from generator.knowledge.consultation_folders import consultation_folders
from generator.knowledge.editors_lists.glossary import general_glossary, not_overruled
from generator.knowledge.load import load_knowledge
from generator.model.annotation import Annotation
from generator.model.knowledge import GlossaryTerm, Knowledge, Topic
from generator.model.library import Record
from generator.pipeline import understand_folder
from generator.problems import Problem, Problems
from generator.publish.units.touching import Touching, Words, topics_named, words_of_document
from tests.archive import CONTENT
from tests.contents import document, make_content

TEXT = """de NAVO-norm, de SDG’s en NGO's, het land- en tuinbouwbeleid, basis- en voortgezet onderwijs, de MEMORIE VAN \
ANTWOORD, het Wereldvoedselprogramma (WFP), de Enhanced Forward Presence (EfP), de EfP-landen, coördinatie en\
 coo\u0308rdinatie, Oekraïense steunpakketten voor Oekraïne, het ministerie van Economische Zaken, kamerbrieven,\
 IJsland, de zorgplicht van een school, wapenleveranties, de JEF’en en (on)gewenste effecten"""
FORMS = """
NAVO; NAVO-norm; norm; SDG; SDGs; sdg; NGO; ngo; landbouw; landbouwbeleid; tuinbouwbeleid; tuinbouw; basisonderwijs;
voortgezet onderwijs; basis; memorie van antwoord; memorie; Wereldvoedselprogramma; WFP; EfP; efp; EFP; JEF; jef;
IJsland; ijsland; coördinatie; Coördinatie; coordinatie; oekraïense; Oekraïne; ministerie van economische zaken;
kamerbrief; Kamerbrieven; kamerbrieven; zorgplicht; plicht; school; wapenleveranties; wapenleverantie; gewenste;
ongewenste; effect; vrede; VVD; VVD-fractie; minister van Defensie; %; %-norm; -norm; de; kabinet; Kabinet; brief;
vaste commissie
""".replace("\n", " ")
WILD = (
    *("vre*", "*vrede", "*leveranties", "wapen*", "steunpakket* voor Oekraïne", "*", "*een*", "w*s", "NAVO*", "*norm"),
    *("*bouw*", "coö*", "coo\u0308*", "oekra*", "Oekra*", "* voor Oekraïne", "zee*", "*zee", "v*zee"),
)


@pytest.fixture(scope="module")
def doc(tmp_path_factory: pytest.TempPathFactory) -> Read:
    content = make_content(tmp_path_factory.mktemp("project"), mei=document(TEXT))
    made = understand_folder(content / "consultations" / "mei", BARE).record
    assert made is not None
    return read(made)


THEME = "Internationaal | Defensie"
BARE = load_knowledge(CONTENT, Problems()).model_copy(
    update={
        "glossary": (GlossaryTerm(term="Qqq", definition="Niets."),),
        "general": (),
        "topics": (Topic(id="qqq", title="Qqq", theme=THEME, match=("qqq",)),),
    }
)


def found(record: Record, knowledge: Knowledge) -> tuple[tuple[Annotation, ...], tuple[Problem, ...]]:
    problems = Problems()
    return annotate(record.consultation, knowledge, record.sidecar, problems), tuple(problems)


@dataclass(frozen=True)
class Read:
    """A record with its words, which many knowledges are compared by."""

    record: Record
    words: Words
    topics: frozenset[str]

    def digest(self, knowledge: Knowledge) -> str:
        return Touching(knowledge).digest(self.words, self.topics)


def read(record: Record) -> Read:
    return Read(record, words_of_document(record.consultation, record.sidecar), topics_named(record.sidecar))


def candidates() -> Iterator[Knowledge]:
    """What is known with one more term or topic."""
    forms = [form.strip() for form in FORMS.split(";")]
    for form in (*forms, *map(str.upper, forms), *map(str.capitalize, forms)):
        for entry in (
            GlossaryTerm(term=form, definition="x"),
            GlossaryTerm(term="Zzz", expansion=form, language="en", definition="x"),
            GlossaryTerm(term="Zzz", forms=(form,), near=("NAVO",), definition="x"),
            GlossaryTerm(term=form, expansion="Wereldvoedselprogramma", definition="x"),
        ):
            yield BARE.model_copy(update={"glossary": (*BARE.glossary, entry)})
            yield BARE.model_copy(update={"general": (entry,)})
    for phrase in (*forms, *WILD):
        topic = Topic(id="nieuw", title="Nieuw", theme=THEME, match=(phrase,), hints=("vrede", "NAVO"))
        yield BARE.model_copy(update={"topics": (*BARE.topics, topic)})


def test_whatever_changes_something_is_said_to_touch(doc: Read) -> None:
    plain, same = found(doc.record, BARE), doc.digest(BARE)
    missed, untouched = [], 0
    for knowledge in candidates():
        if doc.digest(knowledge) == same:
            untouched += 1
            if found(doc.record, knowledge) != plain:
                missed.append((knowledge.glossary[1:], knowledge.general, knowledge.topics[1:]))
    assert missed == []
    assert untouched > 20


@pytest.mark.parametrize(
    ("entry", "touches"),
    [
        (GlossaryTerm(term="onderzeeboot", definition="x"), False),
        (GlossaryTerm(term="memorie van toelichting", definition="x"), False),
        (GlossaryTerm(term="memorie van antwoord", definition="x"), True),
        (GlossaryTerm(term="landbouwbeleid", definition="x"), True),
        (GlossaryTerm(term="SDG", definition="x"), True),
    ],
)
def test_a_term_touches_where_all_words_of_a_form_stand(doc: Read, entry: GlossaryTerm, touches: bool) -> None:
    knowledge = BARE.model_copy(update={"glossary": (*BARE.glossary, entry)})
    assert (doc.digest(knowledge) != doc.digest(BARE)) is touches


def test_an_entry_that_touches_counts_with_all_it_says_and_in_its_order(doc: Read) -> None:
    first, second = (GlossaryTerm(term=term, definition="x") for term in ("NAVO", "kabinet"))
    made = {
        doc.digest(BARE.model_copy(update={"glossary": terms}))
        for terms in (
            (first, second),
            (second, first),
            (first.model_copy(update={"near": ("zee",)}), second),
            (first.model_copy(update={"near": ("zee",), "definition": "y"}), second),
        )
    }
    assert len(made) == 4


def test_factions_and_official_lists_touch_everything_and_titles_of_dossiers_nothing() -> None:
    plain = Touching(BARE)
    assert Touching(BARE.model_copy(update={"factions": BARE.factions[1:]})).everywhere != plain.everywhere
    assert Touching(BARE.model_copy(update={"kinds": ()})).everywhere != plain.everywhere
    assert Touching(BARE.model_copy(update={"topics_complete": False})).everywhere != plain.everywhere
    assert Touching(BARE.model_copy(update={"topics": ()})).everywhere != plain.everywhere
    assert Touching(BARE.model_copy(update={"dossiers": ()})).whole == plain.whole


KNOWLEDGE = load_knowledge(CONTENT, Problems())
FOLDERS = consultation_folders(CONTENT, Problems())


def _at_night(folder: Path) -> tuple[pytest.MarkDecorator, ...]:
    return () if folder.name == "navo-ministers-mei-2025" else (pytest.mark.nightly,)


def changed_alone(doc: Read, entry: GlossaryTerm) -> bool:
    """Whether a term of the editors' own can touch a document, or the general terms that it takes the place of can."""
    general = general_glossary()
    without, alone = tuple(not_overruled(general, ())), tuple(not_overruled(general, (entry,)))
    return doc.digest(Knowledge(general=without)) != doc.digest(Knowledge(glossary=(entry,), general=alone))


@pytest.mark.slow
@pytest.mark.parametrize("folder", [pytest.param(each, marks=_at_night(each), id=each.name) for each in FOLDERS])
def test_of_the_real_content_no_entry_that_is_said_not_to_touch_changes_anything(folder: Path) -> None:
    """All of a document's other terms and topics, taken away at once, leave what is understood of it as it is.

    To add one is to have taken it away before, and to change one is both.
    """
    whole = understand_folder(folder, KNOWLEDGE)
    assert whole.record is not None
    doc = read(whole.record)
    glossary = tuple(entry for entry in KNOWLEDGE.glossary if changed_alone(doc, entry))
    base = KNOWLEDGE.model_copy(update={"topics": ()})
    topics = tuple(
        topic
        for topic in KNOWLEDGE.topics
        if doc.digest(base.model_copy(update={"topics": (topic,)}))
        != doc.digest(base.model_copy(update={"topics": (UNKNOWN,)}))
    )
    general = tuple(not_overruled(general_glossary(), glossary))
    less = KNOWLEDGE.model_copy(update={"glossary": glossary, "topics": topics, "general": general})
    assert doc.digest(less) == doc.digest(KNOWLEDGE)
    assert len(glossary) < len(KNOWLEDGE.glossary)
    assert len(topics) < len(KNOWLEDGE.topics)
    assert understand_folder(folder, _said_otherwise(less)) == whole
    assert understand_folder(folder, _without_untouching_general(doc, less)) == whole


UNKNOWN = Topic(id="qqq", title="Qqq", theme=THEME, match=("qqq",))


def _said_otherwise(knowledge: Knowledge) -> Knowledge:
    """The same to documents, with other words for readers."""
    other = {"definition": "Iets anders.", "source": "https://anders.example/", "familiar": True}
    terms = {
        name: tuple(each if each.near else each.model_copy(update=other) for each in getattr(knowledge, name))
        for name in ("glossary", "general")
    }
    topics = tuple(each.model_copy(update={"description": "Iets anders."}) for each in knowledge.topics)
    made = knowledge.model_copy(update={**terms, "topics": topics})
    assert Touching(made).whole == Touching(knowledge).whole
    return made


def _without_untouching_general(doc: Read, knowledge: Knowledge) -> Knowledge:
    nothing = doc.digest(Knowledge())
    touching = tuple(each for each in knowledge.general if doc.digest(Knowledge(general=(each,))) != nothing)
    assert len(touching) < len(knowledge.general) / 2
    return knowledge.model_copy(update={"general": touching})


def test_the_file_of_a_record_does_not_matter(doc: Read) -> None:
    other = replace(doc.record, file=replace(doc.record.file, data=b""))
    assert read(other).digest(BARE) == doc.digest(BARE)
