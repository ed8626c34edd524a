"""Work from doubts: those of one cause are one item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.knowledge.consultation_yml.quotes import folded
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.problems import Code, Problem, printable
from generator.render.worklist.case import Case
from generator.render.worklist.item import WorkItem, WorkPlace
from generator.render.worklist.ways_out import confirming, others
from generator.render.worklist.whereabouts import Whereabouts
from generator.render.worklist.yaml_text import together
from generator.render.writing import wording

# One way of a file causes all of these, and one look at it settles all.
_OF_THE_FILE = frozenset(
    {Code.UNCERTAIN_NOTE, Code.CONTACT_DATA, Code.HIDDEN_TEXT, Code.RECOGNISED_TEXT, Code.ENCODING, Code.UNREAD_ELEMENT}
)
# Who asks is missing where these names were not understood.
_ASKING = frozenset({Code.UNLISTED_FACTION, Code.NO_FACTION})
_ASKERS = frozenset({"factions", "members"})
# These stand at each exchange that they are about, where readers see only the first.
_OF_EXCHANGES = {
    Code.WEAK_THEME: "De woorden zeggen weinig over het thema van deze vragen.",
    Code.NO_TOPIC: "Bij deze vragen past geen van onze onderwerpen.",
}


def doubted(
    record: Record, knowledge: Knowledge, problems: Sequence[Problem], codes: Iterable[Code]
) -> Iterator[WorkItem]:
    """The items of the doubts with these codes, in the order of the codes and then of the places."""
    where = Whereabouts(record)
    following = _that_nobody_asks(problems)
    for code in codes:
        causes: dict[str, list[Problem]] = {}
        for problem in problems:
            if problem.code is code and problem is not following:
                causes.setdefault(_cause(problem), []).append(problem)
        for found in causes.values():
            item = _item(Case(record, knowledge, where, tuple(found)))
            if following and code in _ASKING:
                item, following = _together(item, _item(Case(record, knowledge, where, (following,)))), None
            yield item


def _that_nobody_asks(problems: Iterable[Problem]) -> Problem | None:
    """The doubt that no asker was found, where another one says why: their names were not understood."""
    found = tuple(problems)
    if not any(problem.code in _ASKING for problem in found):
        return None
    missing = (problem for problem in found if problem.code is Code.MISSING_FACT and problem.about)
    return next((problem for problem in missing if _ASKERS.issuperset(problem.about)), None)


def _together(item: WorkItem, following: WorkItem) -> WorkItem:
    """An item that settles what follows from it, too."""
    decision = together((item.decision, following.decision))
    return replace(item, lines=(*item.lines, *following.lines), decision=decision)


def _cause(problem: Problem) -> str:
    return "" if problem.code in _OF_THE_FILE else folded(problem.quote)


def _item(case: Case) -> WorkItem:
    code = case.first.code
    return WorkItem(
        code.label,
        _OF_EXCHANGES.get(code, wording.DOUBTS[code]) + _told(case),
        tuple(_line(problem) for problem in case.problems),
        tuple(place for problem in case.problems for place in _places(case, problem)),
        confirming(case),
        tuple(others(case)),
    )


def _told(case: Case) -> str:
    """What the page must say of a doubt beside its kind and its places."""
    about = case.first.about
    if case.first.code is Code.MISSING_FACT and about:
        return f" Het gaat om: {', '.join(wording.FACTS[key] for key in about)}."
    return ""


def _line(problem: Problem) -> str:
    """The problem without its advice, which the ways out give."""
    return printable(f"doubt: {problem.place}: [{problem.code.label}] {problem.message}")


def _places(case: Case, problem: Problem) -> Iterator[WorkPlace]:
    """Where a doubt stands; one about several exchanges stands at each."""
    if problem.code in _OF_EXCHANGES and problem.about:
        yield from (case.where.place_of(identity) for identity in problem.about)
        return
    exchange = case.where.exchange_at(problem.place)
    yield WorkPlace(problem.place, problem.quote, exchange.id if exchange else "")
