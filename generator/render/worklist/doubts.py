"""Work from doubts: those of one cause are one item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.knowledge.consultation_yml.quotes import folded
from generator.messages.message import NOTHING, Message, joined
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.problems import Code, Problem
from generator.render.worklist.case import Case
from generator.render.worklist.causes import Cause, causes, told_once
from generator.render.worklist.item import BLANK, OtherWay, WorkItem, WorkPlace
from generator.render.worklist.ways_out import confirming, others
from generator.render.worklist.whereabouts import Whereabouts
from generator.render.worklist.yaml_text import together
from generator.render.writing import wording

# One way of a file causes all of these, and one look at it settles all.
_OF_THE_FILE = frozenset(
    {Code.UNCERTAIN_NOTE, Code.CONTACT_DATA, Code.HIDDEN_TEXT, Code.RECOGNISED_TEXT, Code.ENCODING, Code.UNREAD_ELEMENT}
)
# These stand at each exchange that they are about, where readers see only the first.
_OF_EXCHANGES = {
    Code.WEAK_THEME: "De woorden zeggen weinig over het thema van deze vragen.",
    Code.NO_TOPIC: "Bij deze vragen past geen van onze onderwerpen.",
}

_AS_SHOWN = "Of zeg dat het in het document zo staat."
_UNLIKE_ABOVE = f"De regels hierboven geven wat bij elkaar hoort hetzelfde nummer. {_AS_SHOWN}"


def doubted(
    record: Record, knowledge: Knowledge, problems: Sequence[Problem], codes: Iterable[Code]
) -> Iterator[WorkItem]:
    """The items of the doubts with these codes, in the order of the codes and then of the places."""
    wanted, where, told = tuple(codes), Whereabouts(record), told_once(problems)
    found = {code: tuple(_groups(problem for problem in told if problem.code is code)) for code in wanted}
    items = [(group, _item(Case(record, knowledge, where, group))) for code in wanted for group in found[code]]
    shared = causes(record, where, [problem for problem in told if problem.code in found])
    # What renames questions is no default where their addresses were given out.
    yield from _merged(items, shared, may_rename=not record.sidecar.addresses)


def _groups(problems: Iterable[Problem]) -> Iterable[tuple[Problem, ...]]:
    """Doubts of one kind, those of one cause together."""
    groups: dict[str, list[Problem]] = {}
    for problem in problems:
        groups.setdefault(_cause(problem), []).append(problem)
    return map(tuple, groups.values())


def _merged(
    items: Iterable[tuple[tuple[Problem, ...], WorkItem]], shared: Iterable[Cause], *, may_rename: bool
) -> Iterator[WorkItem]:
    """The items in order, those that share a cause as one, where the first stands."""
    known = tuple(shared)
    position = {problem: n for n, cause in enumerate(known) for problem in cause.problems}
    merged: dict[tuple[str, int], WorkItem] = {}
    for number, (problems, item) in enumerate(items):
        at = next((position[problem] for problem in problems if problem in position), None)
        key = ("alone", number) if at is None else ("shared", at)
        if key in merged:
            pair = (merged[key], item)
            # The doubt that causes the others leads.
            is_cause = at is not None and known[at].problems[0] in problems
            first, second = reversed(pair) if is_cause else pair
            merged[key] = _together(first, second)
        else:
            merged[key] = item
    for (kind, at), item in merged.items():
        yield _decided(item, known[at], may_rename=may_rename) if kind == "shared" else item


def _decided(item: WorkItem, cause: Cause, *, may_rename: bool) -> WorkItem:
    """An item with the ways out of its cause; what is likely stands first, unless an editor has to fill it in."""
    if cause.ways is None:
        return item
    ways = cause.ways()
    if not cause.is_likely:
        return replace(item, others=ways)
    likely, *others = ways
    if may_rename and isinstance(likely.decision, Mapping) and BLANK not in str(likely.decision):
        return replace(item, decision=likely.decision, others=(*others, OtherWay(_UNLIKE_ABOVE, item.decision)))
    return replace(item, decision={}, others=(*ways, OtherWay(_AS_SHOWN, item.decision)))


def _together(item: WorkItem, following: WorkItem) -> WorkItem:
    """An item that settles another one of the same cause, too; its ways out settle both."""
    decision = together((item.decision, following.decision))
    what = item.what if following.what in item.what else f"{item.what} {following.what}"
    lines = (*item.lines, *following.lines)
    # What is said of a file as a whole stands where its cause does.
    places = (*item.places, *(each for each in following.places if each.place.line))
    return replace(item, what=what, lines=lines, places=places, decision=decision)


def _cause(problem: Problem) -> str:
    if problem.code is Code.NOT_NEEDED:
        return str(problem.place)
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
    if case.first.code is Code.NOT_NEEDED:
        return f" {wording.deleted(about)}"
    return ""


def _line(problem: Problem) -> Message:
    """The problem without its advice, which the ways out give."""
    return joined((problem.severity.name_shown, replace(problem, advice=NOTHING).line), ": ")


def _places(case: Case, problem: Problem) -> Iterator[WorkPlace]:
    """Where a doubt stands; one about several exchanges stands at each."""
    if problem.code in _OF_EXCHANGES and problem.about:
        yield from (case.where.place_of(identity) for identity in problem.about)
        return
    exchange = case.where.exchange_at(problem.place)
    is_word = problem.code in {Code.UNSURE_WORD, Code.MISSED_WORDS} and not problem.about
    word = case.where.unsure_word_at(problem.place) if is_word else None
    yield WorkPlace(problem.place, problem.quote, exchange.id if exchange else "", word)
