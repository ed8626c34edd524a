"""Pages over all consultations that only earlier versions had: they stay, and say that nothing is there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from generator.model.direction import isolated
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import Summary
from generator.render.views.draft import Draft, draft
from generator.render.writing.links import NamedLink, to_page

Drafts = Callable[[Archive], Iterable[Draft]]


def with_former_lists(archive: Archive, drafts_of: Drafts) -> Iterator[Draft]:
    """The pages over all consultations, and one in the place of each that there was with an earlier version of one."""
    made = set()
    for each in drafts_of(archive):
        made.add(each.path)
        yield each
    for former in _former_archives(archive):
        for each in drafts_of(former):
            if each.path not in made:
                made.add(each.path)
                yield _gone(each)


def _former_archives(archive: Archive) -> Iterator[Archive]:
    """The archive with the version before the newest of each document, then with the one before that, …."""
    most = max((len(summary.former) for summary in archive.summaries), default=0)
    for back in range(1, most + 1):
        yield replace(archive, summaries=tuple(_before(summary, back) for summary in archive.summaries))


def _before(summary: Summary, back: int) -> Summary:
    return summary.former[-back] if len(summary.former) >= back else summary


def _gone(former: Draft) -> Draft:
    base = f"{former.path.partition('/')[0]}/"
    description = f"Op deze bladzijde staat niets meer: {isolated(former.title)}."
    above = NamedLink("Ga naar de lijst", to_page(former.path, base))
    return draft("former_list.md.jinja", former.path, former.title, description, above=above)
