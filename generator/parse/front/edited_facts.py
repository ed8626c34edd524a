"""Facts that an editor knows better than the rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.model.consultation import FrontMatter, Signatory
from generator.model.consultation_yml import DateEdits, Sidecar
from generator.problems import Code, Problem

# Facts with the same form in a sidecar and in the front matter, and others: the askers are known only after the
# sections.
_PLAIN = ("kind", "chamber", "title", "dossiers", "number", "committee", "addressee", "documents")
_LATER = ("signatories", "factions", "members")


def edited(front: FrontMatter, sidecar: Sidecar) -> FrontMatter:
    """The facts, replaced by those of the editor where given; the latter are not `derived`."""
    given = {key: getattr(sidecar, key) for key in _PLAIN if getattr(sidecar, key) is not None}
    signatories = front.signatories
    if sidecar.signatories is not None:
        signatories = tuple(Signatory(each.name, each.role) for each in sidecar.signatories)
    days = {f"dates.{key}" for key, day in sidecar.dates if day is not None}
    return replace(
        front,
        **given,
        short_title=sidecar.short_title,
        official_id=sidecar.official_id or front.official_id,
        official_address=sidecar.official_address,
        dates=sidecar.dates.over(front.dates),
        signatories=signatories,
        derived=tuple(key for key in front.derived if key not in given and key not in days),
        edited=(*given, *sorted(days), *(key for key in _LATER if getattr(sidecar, key) is not None)),
    )


# Facts that have no other effect when an editor gives them; the number and the days also settle doubts.
COMPARED = frozenset(_PLAIN) - {"number"}


def repeated(front: FrontMatter, sidecar: Sidecar) -> frozenset[str]:
    """The facts of `COMPARED` that the editor gives exactly as found, and that were not derived by a rule."""
    given = {key for key in COMPARED if getattr(sidecar, key) is not None}
    return frozenset(key for key in given - {*front.derived} if getattr(front, key) == getattr(sidecar, key))


def unsettled(found: Iterable[Problem], sidecar: Sidecar) -> Iterator[Problem]:
    """The problems except those with facts that the editor gives."""
    for problem in found:
        about_number = problem.quote[:2].casefold() == "nr"
        given = sidecar.number is not None if about_number else sidecar.dates != DateEdits()
        if not (given and problem.code in (Code.OPEN_FACT, Code.IMPOSSIBLE_DATE)):
            yield problem
