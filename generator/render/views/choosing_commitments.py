"""Commitments as readers choose from them over all periods of the list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.model.direction import isolated
from generator.render.summaries.summary import CommitmentSummary, Summary
from generator.render.views.choosing import Choice, ChoiceGroup, Result, ResultGroup
from generator.render.writing import wording

MadeIn = tuple[Summary, CommitmentSummary]
"""A commitment, and the consultation that it stands in."""


def chosen_by(made: MadeIn) -> ChoiceGroup:
    """What a commitment can be chosen by."""
    summary, commitment = made
    latest = summary.front.dates.latest
    facets = {
        "ministerie": (*commitment.promisers.ministries, *commitment.promisers.on_behalf_of),
        "nakoming": ("Nagekomen" if commitment.is_fulfilled else "Nog niet nagekeken",),
    }
    return ChoiceGroup({"jaar": (str(latest.year),) if latest else ()}, (Choice(facets),))


def chosen(_: str, step: str, found: Sequence[MadeIn]) -> Iterator[ResultGroup]:
    """Commitments as results; each leads to its place on the page of its period, at `step` below the first."""
    for _, held in groupby(found, key=lambda made: made[0].id):
        group = list(held)
        summary = group[0][0]
        day = wording.opening(wording.dated(summary.front.dates, summary.front.kind))
        results = [_result(commitment) for _, commitment in group]
        yield ResultGroup(f"{step}/", isolated(summary.short_title), day, results)


def _result(made: CommitmentSummary) -> Result:
    by = made.promisers
    of = "Gevraagd aan" if by.is_only_asked else "Ministeries" if len(by.ministries) > 1 else "Ministerie"
    last_day = f"uiterlijk {made.day}" if made.day else ""
    term = ", ".join(filter(None, (made.term, last_day)))
    facts = (
        ": ".join(filter(None, (made.turn_name, made.subject))),
        f"termijn: {term}" if term else "geen termijn",
        f"{of}: {'; '.join(by.ministries)}" if by.ministries else "",
        f"ook namens {'; '.join(by.on_behalf_of)}" if by.on_behalf_of else "",
        made.state,
    )
    return Result(made.anchor, "", " ".join(f"{wording.opening(fact)}." for fact in facts if fact), made.sentence)
