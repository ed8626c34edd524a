"""What takes long to find in a consultation is found once, and kept with it."""

from __future__ import annotations

import pytest

from generator.grammar.same_words.in_turns import turn_sentences
from generator.model.library import Record
from generator.model.text import Span
from generator.pipeline import Understood
from generator.publish.units.packing import packed, unpacked
from generator.render.views import findings
from generator.render.views.findings import all_findings, asked_by, numbered_sentences


def test_what_is_kept_with_a_consultation_is_what_its_questions_ask_and_its_sentences(may: Record) -> None:
    kept = unpacked(packed(Understood(may), all_findings(may)), may.file.data).record
    assert kept is not None
    assert kept == may
    assert kept.findings == all_findings(may)
    assert sum(len(asked) > 1 for asked in kept.findings.asked.values()) == 11
    sentences = turn_sentences(may.consultation)
    assert [each.number for each in numbered_sentences(kept)] == [each.sentence.number for each in sentences]
    assert [(each.block, Span(each.start, each.end)) for each in numbered_sentences(kept)] == [
        (each.block, each.span) for each in sentences
    ]


def test_what_was_kept_is_not_looked_for_again(may: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = unpacked(packed(Understood(may), all_findings(may)), may.file.data).record
    assert kept is not None
    monkeypatch.setattr(findings, "asked_in", None)
    monkeypatch.setattr(findings, "turn_sentences", None)
    asked = [asked_by(kept, question) for each in kept.consultation.exchanges for question in each.questions]
    assert all(asked)
    assert list(numbered_sentences(kept))


def test_a_consultation_alone_has_the_same_bytes_whether_that_was_found_or_not(may: Record) -> None:
    before = packed(Understood(may))
    all_findings(may)
    assert packed(Understood(may)) == before
