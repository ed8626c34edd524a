"""Has pages over all consultations written in a process of its own, for what that takes, a process keeps to its end."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from generator.model.library import Page
from generator.publish.pages.archive_drafts import KeyedDraft
from generator.publish.units.apart import done_apart
from generator.publish.units.crew import Crew
from generator.publish.units.work import Done

# With so many consultations it counts what the first process takes.
MANY = 100


def written_apart(drafts: Mapping[str, KeyedDraft], crew: Crew) -> Mapping[str, Page]:
    """These pages with their Markdown, by the same names; none where they are to be written here.

    Raises whatever their templates may raise.
    """
    if not drafts or not crew.copies:
        return {}

    def write(_: object) -> Done:
        return Done(json.dumps({name: each.draft().page().markdown for name, each in drafts.items()}).encode("ascii"))

    for _, outcome in done_apart(crew, [drafts], lambda: None, write):
        if isinstance(outcome, Done) and outcome.unkept is not None:
            made = json.loads(outcome.unkept)
            return {name: replace(each.page, markdown=made[name]) for name, each in drafts.items()}
    return {}
