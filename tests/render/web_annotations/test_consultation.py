"""What is published of each annotation, in small documents."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pyld import jsonld

from generator.knowledge.schemas import schema_text
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.library import Library, Record
from generator.model.text import Span
from generator.render import render
from generator.render.texts.plain_text import plain_text
from generator.render.web_annotations.consultation import annotation_collection, to_json_ld
from generator.render.web_annotations.fields import AnnotationCollectionData, annotations_schema
from generator.render.web_annotations.kinds import KIND_RULES
from tests.render.documents import consultation, library, record
from tests.render.marked_records import ANSWER, library_of, understood
from tests.render.web_annotations.selection import by_position, by_quote, items_of, words_of
from tests.render.web_annotations.validator import faults, official_context_only

SCHEMA = Path(__file__).parents[3] / "schemas" / "annotaties.schema.json"
LINES = ("# VVD: Vragen", "q1: Wat doet de NAVO, zie nrs. 5 t/m 8?", "a1: De NAVO doet dit.", "q2: En de EU?")
SITE = "https://overleg.example.org/sub/"


def collection(made: Record, known: Library) -> AnnotationCollectionData:
    return annotation_collection(made, known.knowledge, known.site_url)


def published(*annotations: Annotation, site_url: str | None = None, **sidecar: object) -> list[dict[str, Any]]:
    made = record(consultation(*LINES), *annotations, sidecar=sidecar)
    return items_of(to_json_ld(collection(made, library(made, site_url=site_url))))


def on_words(kind: AnnotationKind, target: str, words: str, block: int = 1) -> Annotation:
    start = LINES[block].partition(": ")[2].index(words)
    return Annotation(kind, target, block, Span(start, start + len(words)), "vraag-1")


def exact(item: dict[str, Any]) -> list[str]:
    return [words["selector"][0]["exact"] for words in words_of(item)]


@pytest.mark.parametrize(
    ("kind", "target", "motivation", "body"),
    [
        (AnnotationKind.TERM, "NAVO", "describing", {"id": "../../begrippen/n/#begrip-navo", "label": "NAVO"}),
        (
            AnnotationKind.REFERENCE,
            "kst-21501-28-100",
            "linking",
            {"id": "https://zoek.officielebekendmakingen.nl/kst-21501-28-100.html", "label": "kst-21501-28-100"},
        ),
        (
            AnnotationKind.REFERENCE,
            "2025Z00001",
            "linking",
            {"type": "TextualBody", "value": "2025Z00001", "format": "text/plain", "purpose": "linking"},
        ),
        (AnnotationKind.REFERENCE, "", "linking", None),
        (AnnotationKind.INTERNAL_REFERENCE, "vraag-2", "linking", {"id": "volledige-tekst/#vraag-2"}),
        (AnnotationKind.SAME_WORDS, "antwoord-2", "linking", {"id": "volledige-tekst/#antwoord-2"}),
        (
            AnnotationKind.DEFINITION,
            "Noord-Atlantische Verdragsorganisatie",
            "describing",
            {
                "type": "TextualBody",
                "value": "Noord-Atlantische Verdragsorganisatie",
                "format": "text/plain",
                "purpose": "describing",
            },
        ),
        (
            AnnotationKind.SHORT_FORM,
            "Alliantie",
            "describing",
            {"type": "TextualBody", "value": "Alliantie", "format": "text/plain", "purpose": "describing"},
        ),
        (
            AnnotationKind.FOREIGN,
            "en",
            "classifying",
            {"type": "TextualBody", "value": "en", "format": "text/plain", "purpose": "classifying"},
        ),
        (AnnotationKind.KEY_PHRASE, "NAVO", "highlighting", None),
        (AnnotationKind.ASKED, "NAVO", "highlighting", None),
    ],
)
def test_each_kind_says_why_it_was_made_and_what_it_says_about_its_words(
    kind: AnnotationKind, target: str, motivation: str, body: dict[str, str] | None
) -> None:
    [item] = published(on_words(kind, target, "NAVO"))

    assert (item["kind"], item["motivation"], item.get("body")) == (kind, motivation, body)
    assert exact(item) == ["NAVO"]


def test_every_kind_has_a_rule() -> None:
    assert set(KIND_RULES) == set(AnnotationKind)


def test_a_theme_or_topic_is_about_the_exchange_and_then_about_the_words_that_decided() -> None:
    theme = [on_words(AnnotationKind.THEME, "Internationaal | Defensie", words) for words in ("NAVO", "Wat doet")]
    topic = on_words(AnnotationKind.TOPIC, "vrede", "NAVO")
    [of_theme, of_topic] = published(*theme, topic)

    assert of_theme["motivation"] == "classifying"
    assert of_theme["body"] == {
        "id": "http://standaarden.overheid.nl/owms/terms/Defensie_(thema)",
        "label": "Internationaal | Defensie",
    }
    assert of_theme["target"][0] == "volledige-tekst/#vraag-1"
    assert exact(of_theme) == ["NAVO", "Wat doet"]
    assert (of_topic["motivation"], of_topic["body"]["id"]) == ("tagging", "../../onderwerpen/vrede/")


def test_what_nothing_but_the_editor_or_the_title_decided_is_about_the_exchange_alone() -> None:
    topic = Annotation(AnnotationKind.TOPIC, "vrede", None, None, "vraag-2", by_editor=True)
    theme = Annotation(AnnotationKind.THEME, "Werk", None, None, "vraag-2", Certainty.UNKNOWN)
    [by_editor, by_title] = published(topic, theme)

    assert by_editor["target"] == by_title["target"] == "volledige-tekst/#vraag-2"
    assert [item["certainty"] for item in (by_editor, by_title)] == ["certain", "unknown"]
    assert [item["creator"] for item in (by_editor, by_title)] == ["../../over/#redactie", "../../over/#generator"]


def test_a_topic_that_nobody_keeps_any_more_is_named_by_its_id() -> None:
    [item] = published(on_words(AnnotationKind.TOPIC, "weg", "NAVO"))

    assert item["body"] == {"type": "TextualBody", "value": "weg", "format": "text/plain", "purpose": "tagging"}


def test_a_document_that_a_range_implies_has_the_words_of_the_range() -> None:
    numbers = [on_words(AnnotationKind.REFERENCE, f"kst-21501-28-{n}", words) for n, words in ((5, "nrs. 5"), (8, "8"))]
    implied = [Annotation(AnnotationKind.REFERENCE, f"kst-21501-28-{n}", None, None, "vraag-1") for n in (6, 7)]
    items = published(numbers[0], *implied, numbers[1])

    assert [exact(item) for item in items] == [["nrs. 5"], ["nrs. 5 t/m 8"], ["nrs. 5 t/m 8"], ["8"]]
    assert [item["body"]["label"][-1] for item in items] == list("5678")
    assert len({item["id"] for item in items}) == 4


def test_a_question_without_words_of_its_own_has_those_of_the_whole_reference() -> None:
    whole = Span(0, 8)
    named = Annotation(AnnotationKind.INTERNAL_REFERENCE, "vraag-2", 1, Span(4, 8), "vraag-1", whole=whole)
    unnamed = Annotation(AnnotationKind.INTERNAL_REFERENCE, "vraag-2", 1, Span(8, 8), "vraag-1", whole=whole)

    assert [exact(item) for item in published(named, unnamed)] == [["doet"], ["Wat doet"]]


def test_a_note_of_the_editor_is_a_comment_with_its_author_day_and_source() -> None:
    note = {
        "quote": "de NAVO",
        "text": "Een noot.",
        "author": "J. de Vries",
        "date": "2025-06-01",
        "source": "https://example.org/x",
    }
    [item] = published(notes=[note])

    assert (item["motivation"], exact(item)) == ("commenting", ["de NAVO"])
    assert item["creator"] == {"type": "Person", "name": "J. de Vries"}
    assert item["dcterms:date"] == "2025-06-01"
    assert [each.get("value", each.get("source")) for each in item["body"]] == ["Een noot.", "https://example.org/x"]
    assert (item["body"][0]["language"], item["body"][0]["format"]) == ("nl", "text/markdown")


def test_a_note_on_words_that_are_not_there_is_left_out() -> None:
    assert published(notes=[{"quote": "iets", "text": "Een noot.", "author": "Redactie", "date": "2025-06-01"}]) == []


def test_a_file_without_annotations_is_a_sound_collection() -> None:
    made = record(consultation(*LINES))
    data = to_json_ld(collection(made, library(made)))

    assert items_of(data) == []
    assert json.loads(data)["total"] == 0
    assert faults(data, f"{SITE}overleggen/voorbeeld/annotaties.jsonld") == []


def test_the_editors_are_named_only_where_they_decided_something() -> None:
    by_rule = on_words(AnnotationKind.TERM, "NAVO", "NAVO")

    def creators(*annotations: Annotation) -> list[tuple[str, str]]:
        made = record(consultation(*LINES), *annotations)
        return [(each.type, each.name) for each in collection(made, library(made)).creator]

    assert creators(by_rule) == [("Software", "Overleg generator")]
    assert creators(by_rule, replace(by_rule, by_editor=True))[1:] == [("Organization", "Redactie")]


def test_addresses_are_absolute_where_the_site_has_one_and_mean_the_same_where_it_has_none(
    may: Record, real: Library
) -> None:
    base = f"{SITE}overleggen/{may.consultation.id}/annotaties.jsonld"

    def meaning(site_url: str | None) -> tuple[str, object]:
        data = to_json_ld(collection(may, replace(real, site_url=site_url)))
        options = {"base": base, "documentLoader": official_context_only}
        return data, jsonld.expand(json.loads(data), options)

    absolute, of_absolute = meaning(SITE)
    relative, of_relative = meaning(None)

    assert of_absolute == of_relative
    assert SITE not in relative
    assert '"id":"#' not in absolute


def test_the_real_consultation_validates_against_the_contract(may: Record, real: Library) -> None:
    data = to_json_ld(collection(may, real))
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(json.loads(data))

    assert len(items_of(data)) > 300


def test_the_schema_refuses_what_the_contract_does_not_have(may: Record, real: Library) -> None:
    made = json.loads(to_json_ld(collection(may, real)))
    made["first"]["items"][0]["motivation"] = "explaining"

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(made)


def test_the_committed_schema_is_current() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema_text(annotations_schema()), "run `generator schemas`"


def test_the_text_and_the_annotations_are_published_beside_the_data() -> None:
    made = understood("De leden vragen wat de NAVO doet.", ANSWER, "Ja.")
    files = {attachment.path: attachment.data for attachment in render(library_of(made)).attachments}
    text = files["overleggen/mei/tekst.txt"].decode("utf-8")

    assert text == plain_text(made.consultation).text
    assert "\r" not in text
    found = [words for item in items_of(files["overleggen/mei/annotaties.jsonld"].decode()) for words in words_of(item)]
    assert {words["source"] for words in found} == {"tekst.txt"}
    assert [by_quote(text, words) for words in found] == [[by_position(words)] for words in found]
    assert "NAVO" in {words["selector"][0]["exact"] for words in found}


def test_no_withheld_words_are_in_the_text_or_the_annotations() -> None:
    made = understood(
        "De leden vragen of Kees Visser de NAVO kent.",
        ANSWER,
        "De NAVO wel.",
        withhold=[{"quote": "Kees Visser", "reason": "een naam"}],
    )
    everything = {attachment.path: attachment.data.decode() for attachment in render(library_of(made)).attachments[1:]}
    names = ("tekst.txt", "overleg.akn.xml", "annotaties.jsonld")
    files = {name: everything[f"overleggen/mei/{name}"] for name in names}

    assert not any("Visser" in data for data in everything.values())
    assert all("[weggelaten: een naam]" in data for data in files.values())


def test_the_same_consultation_gives_the_same_bytes_a_line_for_each_annotation(may: Record, real: Library) -> None:
    data = to_json_ld(collection(may, real))

    assert data == to_json_ld(collection(may, real))
    assert len(data.splitlines()) == len(items_of(data)) + 2
    assert data.endswith("]}}\n")


def test_characters_that_change_the_direction_of_text_are_escapes() -> None:
    made = record(consultation("# VVD: Vragen", "q1: Wat doet de \u202eNAVO?"))
    term = Annotation(AnnotationKind.TERM, "NAVO", 1, Span(13, 17), "vraag-1")
    data = to_json_ld(collection(replace(made, annotations=(term,)), library(made)))

    assert "\u202e" not in data
    assert "\u202e" in items_of(data)[0]["target"]["selector"][0]["prefix"]
