"""consultation.yml, checked as far as that can be done without the document."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.knowledge.consultation_yml.file import load_sidecar
from generator.knowledge.shipped.official_lists import document_kinds
from generator.model.consultation_yml import EditorialNote, ExchangeEdit, PublishedQuote, Sidecar, WithheldQuote
from generator.model.knowledge import Knowledge, Topic
from generator.problems import Code, Place, Problems
from tests.knowledge.conftest import Write
from tests.knowledge.reported import reported

NAME = "content/consultations/proef/consultation.yml"
NORM = Topic(id="navo-norm", title="NAVO-norm", theme="Internationaal | Defensie", match=("norm",))
SANCTIONS = Topic(id="sancties", title="Sancties", theme="Internationaal | Defensie", match=("sancties",))
KNOWLEDGE = Knowledge(topics=(NORM, SANCTIONS), kinds=document_kinds())

WHOLE = """\
title: Vragen over de NAVO
short_title: NAVO, mei 2025
official_id: kst-28676-501
official_address: https://zoek.officielebekendmakingen.nl/kst-28676-501.html
kind: Verslag van een schriftelijk overleg
exchanges:
  vraag-1:
    title: Steun
    add_topics: [navo-norm]
    remove_topics: [sancties]
notes:
  - quote: de EU
    occurrence: 2
    text: De Europese Unie.
    author: Redactie
    date: 2025-06-01
addresses:
  vraag-1: De leden van
"""


def test_everything_an_editor_may_add_is_read(write: Write, problems: Problems) -> None:
    file = load_sidecar(write(WHOLE), NAME, problems, KNOWLEDGE)
    assert reported(problems) == []
    assert file.sidecar == Sidecar(
        title="Vragen over de NAVO",
        short_title="NAVO, mei 2025",
        official_id="kst-28676-501",
        official_address="https://zoek.officielebekendmakingen.nl/kst-28676-501.html",
        kind="Verslag van een schriftelijk overleg",
        exchanges={
            "vraag-1": ExchangeEdit(title="Steun", add_topics=("navo-norm",), remove_topics=("sancties",)),
        },
        notes=(
            EditorialNote(
                quote="de EU", occurrence=2, text="De Europese Unie.", author="Redactie", date=date(2025, 6, 1)
            ),
        ),
        addresses={"vraag-1": "De leden van"},
    )


def test_places_are_kept_for_what_is_checked_later(write: Write, problems: Problems) -> None:
    file = load_sidecar(write(WHOLE), NAME, problems, KNOWLEDGE)
    assert file.places.value(("notes", 0, "quote")) == Place(NAME, 12, 12)
    assert file.places.key(("exchanges", "vraag-1")) == Place(NAME, 7, 3)


def test_no_file_is_an_empty_sidecar(tmp_path: Path, problems: Problems) -> None:
    file = load_sidecar(tmp_path / "consultation.yml", NAME, problems, KNOWLEDGE)
    assert (file.sidecar, file.places.value(()), reported(problems)) == (Sidecar(), Place(NAME), [])


def test_an_empty_file_is_an_empty_sidecar(write: Write, problems: Problems) -> None:
    assert load_sidecar(write("# nothing yet\n"), NAME, problems, KNOWLEDGE).sidecar == Sidecar()
    assert reported(problems) == []


def test_a_file_that_is_no_yaml_is_reported_and_empty(write: Write, problems: Problems) -> None:
    assert load_sidecar(write("title: a: b"), NAME, problems, KNOWLEDGE).sidecar == Sidecar()
    assert [str(p.place) for p in problems] == [f"{NAME}:1:9"]


def test_a_file_with_mistakes_is_reported_and_empty(write: Write, problems: Problems) -> None:
    assert load_sidecar(write("titel: a\nkind: Verslag\n"), NAME, problems, KNOWLEDGE).sidecar == Sidecar()
    lines = reported(problems)
    assert lines[0] == f"{NAME}:1:1: [UNKNOWN-KEY] there is no key ‘titel’ here; did you mean ‘title’?"
    assert lines[1].startswith(f"{NAME}:2:7: [INVALID-VALUE] ‘kind’ must be a kind of document of the official list")


def test_a_topic_that_topics_yml_lacks_is_reported_with_the_nearest(write: Write, problems: Problems) -> None:
    text = "exchanges:\n  vraag-1:\n    add_topics: [navonorm]\n    remove_topics:\n      - iets-heel-anders\n"
    load_sidecar(write(text), NAME, problems, KNOWLEDGE)
    assert reported(problems) == [
        f"{NAME}:3:18: [UNKNOWN-TOPIC] topics.yml has no topic ‘navonorm’; did you mean ‘navo-norm’?",
        f"{NAME}:5:9: [UNKNOWN-TOPIC] topics.yml has no topic ‘iets-heel-anders’; known here: navo-norm, sancties",
    ]


def test_topics_are_not_called_unknown_while_topics_yml_has_mistakes(write: Write, problems: Problems) -> None:
    text = "exchanges:\n  vraag-1:\n    add_topics: [oekraine]\n"
    load_sidecar(write(text), NAME, problems, Knowledge(topics=(NORM,), topics_complete=False))
    assert reported(problems) == []


def test_a_topic_both_added_and_removed_is_reported(write: Write, problems: Problems) -> None:
    text = "exchanges:\n  vraag-1:\n    add_topics: [sancties]\n    remove_topics: [sancties]\n"
    load_sidecar(write(text), NAME, problems, KNOWLEDGE)
    assert reported(problems) == [
        f"{NAME}:4:21: [INVALID-VALUE] the topic ‘sancties’ is both added to and removed from ‘vraag-1’; "
        "keep one of the two",
    ]


def test_what_is_valid_beside_a_mistake_is_still_checked(tmp_path: Path) -> None:
    path = tmp_path / "consultation.yml"
    path.write_text(
        "titel: x\nshort_title: kort\nexchanges:\n  vraag-99:\n    title: x\n  vraag-1:\n    titel: x\n",
        encoding="utf-8",
    )
    problems = Problems()
    sidecar = load_sidecar(path, "consultation.yml", problems, Knowledge()).sidecar
    assert [problem.code for problem in problems.errors] == [Code.UNKNOWN_KEY, Code.UNKNOWN_KEY]
    assert sidecar.short_title == "kort"
    assert list(sidecar.exchanges) == ["vraag-99"]


def test_a_mapping_without_any_valid_entry_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "consultation.yml"
    path.write_text("exchanges:\n  vraag-1:\n    titel: x\n", encoding="utf-8")
    assert load_sidecar(path, "consultation.yml", Problems(), Knowledge()).sidecar.exchanges == {}


def test_words_to_withhold_and_to_publish_are_read_with_and_without_an_occurrence(write: Write) -> None:
    entries = "withhold:\n  - {quote: Jan, occurrence: 2, reason: een naam}\npublish:\n  - quote: 070 4266426\n"
    problems = Problems()
    kept = load_sidecar(write(entries), NAME, problems, KNOWLEDGE).sidecar
    assert list(problems) == []
    assert kept.withhold == (WithheldQuote(quote="Jan", occurrence=2, reason="een naam"),)
    assert kept.publish == (PublishedQuote(quote="070 4266426"),)


def test_words_without_a_reason_cannot_be_withheld(write: Write) -> None:
    problems = Problems()
    load_sidecar(write("withhold:\n  - quote: Jan\n"), NAME, problems, KNOWLEDGE)
    assert [problem.code for problem in problems] == [Code.INVALID_VALUE]


def test_a_theme_that_the_official_list_lacks_is_reported_with_the_nearest(write: Write, problems: Problems) -> None:
    added = "exchanges:\n  vraag-1:\n    add_themes: [Internationaal | Defensi]\n"
    text = f"{added}    remove_themes:\n      - iets heel anders\n"
    load_sidecar(write(text), NAME, problems, KNOWLEDGE)
    assert [str(problem) for problem in problems] == [
        f"{NAME}:3:18: [INVALID-VALUE] item 1 of ‘add_themes’ must be a policy theme of the official list, "
        "which ‘Internationaal | Defensi’ is not; did you mean ‘Internationaal | Defensie’?",
        f"{NAME}:5:9: [INVALID-VALUE] item 1 of ‘remove_themes’ must be a policy theme of the official list, "
        "which ‘iets heel anders’ is not",
    ]


def test_a_theme_as_a_whole_may_be_given_like_its_parts(write: Write, problems: Problems) -> None:
    text = "exchanges:\n  vraag-1:\n    add_themes: [Internationaal, Bestuur | Gemeenten]\n"
    file = load_sidecar(write(text), NAME, problems, KNOWLEDGE)
    assert list(problems) == []
    assert file.sidecar.exchanges["vraag-1"].add_themes == ("Internationaal", "Bestuur | Gemeenten")


def test_a_theme_both_added_and_removed_is_reported(write: Write, problems: Problems) -> None:
    text = "exchanges:\n  vraag-1:\n    add_themes: [Bestuur]\n    remove_themes: [Recht, Bestuur]\n"
    load_sidecar(write(text), NAME, problems, KNOWLEDGE)
    message = "the theme ‘Bestuur’ is both added to and removed from ‘vraag-1’; keep one of the two"
    assert [str(problem) for problem in problems] == [f"{NAME}:4:28: [INVALID-VALUE] {message}"]


def test_a_commitment_is_fulfilled_only_by_a_document(write: Write, problems: Problems) -> None:
    edits = (
        "- {quote: a, state: fulfilled}\n- {quote: a, state: none, document: kst-1-2}\n- {quote: a, document: kst-1-2}"
    )
    load_sidecar(write(f"commitments:\n{edits}\n"), NAME, problems, KNOWLEDGE)
    rule = "must name the document of a commitment that is fulfilled, and of no other"
    advice = "add `document`, or write `state: confirmed`"
    assert reported(problems) == [
        f"{NAME}:2:3: [INVALID-VALUE] item 1 of ‘commitments’ {rule}; {advice}",
        f"{NAME}:3:3: [INVALID-VALUE] item 2 of ‘commitments’ {rule}; {advice}",
    ]
