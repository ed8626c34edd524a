"""A packed draft comes back as it was, and its digest follows from all that its page would show."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from generator.publish.pages.packed_drafts import DraftPacker
from generator.render import archive_of, drafts_of_archive
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import ExchangeSummary, Summary
from generator.render.views.draft import Draft
from generator.render.writing.markdown import Markdown
from tests.archive import archive as published
from tests.publish.libraries import library

OTHER = "een-ander"


@cache
def archive() -> Archive:
    """A consultation with two exchanges."""
    return archive_of(library())


def digests(of: Archive | None = None) -> dict[str, str]:
    return {**{each.id: "as it is" for each in (of or archive()).summaries}, OTHER: "as it is"}


def words(*_: object) -> Markdown:
    return Markdown("")


def of(*shown: object) -> Draft:
    return Draft("fracties/", "Fracties", "Alle fracties.", words, shown)


def exchange() -> ExchangeSummary:
    return next(each for summary in archive().summaries for each in summary.exchanges)


@pytest.mark.slow
def test_each_draft_of_what_is_published_comes_back_as_it_was() -> None:
    held = archive_of(published())
    packer = DraftPacker(digests(held))
    drafts = list(drafts_of_archive(held))
    packed = [packer.packed(each)[0] for each in drafts]
    assert len(drafts) > 100
    assert any(each.beside for each in drafts)
    assert [packer.unpacked(each) for each in packed] == drafts


def test_what_a_consultation_holds_is_not_written_again() -> None:
    packer = DraftPacker(digests())
    packed, _ = packer.packed(of(summary := archive().summaries[0]))
    [again] = packer.unpacked(packed).shown
    assert again is summary


def test_an_exchange_of_an_earlier_version_is_not_taken_for_the_newest_with_its_name() -> None:
    newest = exchange()
    earlier = replace(newest, heading="Zoals het eerst heette")
    packer = DraftPacker(digests())
    (first, one), (second, two) = packer.packed(of(newest)), packer.packed(of(earlier))
    assert packer.unpacked(first).shown == (newest,)
    assert packer.unpacked(second).shown == (earlier,)
    assert one != two


def test_what_changes_in_a_consultation_changes_the_digest_of_pages_that_show_it_alone() -> None:
    [shown] = archive().summaries
    other = replace(shown, id=OTHER, exchanges=())
    before, after = DraftPacker(digests()), DraftPacker({**digests(), shown.id: "changed"})
    for draft in (of(shown), of((shown.exchanges,)), of(shown.exchanges[0], other)):
        assert before.packed(draft)[1] != after.packed(draft)[1]
    for draft in (of(other), of("Wat geen overleg noemt")):
        assert before.packed(draft)[1] == after.packed(draft)[1]


def test_equal_drafts_have_one_digest_whatever_objects_they_are_made_of() -> None:
    name = "".join(["F", "racties"])
    assert DraftPacker({}).packed(of(name, name)) == DraftPacker({}).packed(of("Fracties", f"{name}"))


def test_a_summary_may_stand_in_a_page_with_exchanges_of_its_earlier_version() -> None:
    newest = archive().summaries[0]
    earlier: Summary = replace(newest, exchanges=newest.exchanges[:1])
    packer = DraftPacker(digests())
    packed, _ = packer.packed(of(newest, earlier))
    assert packer.unpacked(packed).shown == (newest, earlier)
