"""What a question asks is found once, and kept with the consultation."""

from __future__ import annotations

import pytest

from generator.model.library import Record
from generator.pipeline import Understood
from generator.publish.units.packing import packed, unpacked
from generator.render.views import asked_questions
from generator.render.views.asked_questions import all_asked, asked_by


def test_what_is_kept_with_a_consultation_is_what_its_questions_ask(may: Record) -> None:
    kept = unpacked(packed(Understood(may), all_asked(may)), may.file.data).record
    assert kept is not None
    assert kept == may
    assert kept.asked == all_asked(may)
    assert sum(len(asked) > 1 for asked in kept.asked.values()) == 11


def test_what_was_kept_is_not_looked_for_again(may: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = unpacked(packed(Understood(may), all_asked(may)), may.file.data).record
    assert kept is not None
    monkeypatch.setattr(asked_questions, "asked_in", None)
    asked = [asked_by(kept, question) for each in kept.consultation.exchanges for question in each.questions]
    assert all(asked)


def test_a_consultation_alone_has_the_same_bytes_whether_that_was_found_or_not(may: Record) -> None:
    before = packed(Understood(may))
    assert all_asked(may)
    assert packed(Understood(may)) == before
