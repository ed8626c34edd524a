"""The canonical page of a consultation: the whole document in its own order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby, pairwise, takewhile

from generator.grammar.front.title_lines import is_of_title
from generator.grammar.layout.headings import opens_part_of_document
from generator.model.block import OFF_PAGE, BlockKind
from generator.model.consultation import Answer, Consultation, Exchange, Question
from generator.model.direction import isolated
from generator.model.identifiers import annotations_path, data_path, full_text_path, ledger_path
from generator.model.library import Page
from generator.render.marks.anchors import heading_anchor
from generator.render.marks.masthead import masthead
from generator.render.marks.official_block import OfficialBlock
from generator.render.views.environment import fill
from generator.render.views.exchange_view import FEWEST_LISTED, ExchangeHead, PartView, part_view, turn_blocks
from generator.render.views.facts import facts
from generator.render.views.page_context import PageContext
from generator.render.views.presented import Presented
from generator.render.views.scanned import scanned
from generator.render.views.version_notices import version_notice
from generator.render.writing import wording
from generator.render.writing.links import ADDED_BY_US, DERIVED
from generator.render.writing.titles import breadcrumbs, short_title, title


@dataclass(frozen=True)
class Run:
    """Consecutive blocks that do the same: the masthead, a heading, running text, a question or an answer.

    `id` is its anchor, empty where it has none or another element bears it. `opens` and `closes` show whether the
    exchange begins or ends here; its parts need not stand together: `resumes` shows that others stood between, and
    `goes_on` are the parts that follow after others: one, or all answers to a question. `level` is that of a heading:
    of this one, or, in a turn, of one right below that of its exchange or of what stands between. `next` is the
    exchange that begins after the one that closes here.
    """

    kind: str
    blocks: tuple[OfficialBlock, ...] = ()
    id: str = ""
    exchange: ExchangeHead | None = None
    part: PartView | None = None
    opens: bool = False
    closes: bool = False
    resumes: bool = False
    goes_on: tuple[PartView, ...] = ()
    level: int = 2
    next: ExchangeHead | None = None


@dataclass(frozen=True)
class _Owner:
    """The question or answer to which a block belongs."""

    exchange: Exchange
    turn: Question | Answer


def full_text(presented: Presented) -> Iterator[Page]:
    """One page."""
    record = presented.record
    context = presented.page(full_text_path(record.consultation.id))
    runs = runs_of(context, presented)
    heading = f"Volledige tekst: {short_title(record)}"
    markdown = fill(
        "full_text.md.jinja",
        title=heading,
        full_title=title(record) if title(record) != short_title(record) else "",
        kicker=wording.kind(record.consultation.front.kind),
        facts=list(facts(context, record)),
        derivation=context.about(DERIVED),
        about=context.about(ADDED_BY_US),
        breadcrumbs=breadcrumbs(context.path, record),
        front=record.consultation.front,
        version=version_notice(context, record),
        scanned=scanned(record),
        runs=runs,
        has_list=sum(run.opens for run in runs) >= FEWEST_LISTED,
        ledger=context.link(ledger_path(record.consultation.id)),
        data=context.file(data_path(record.consultation.id)),
        annotations=context.file(annotations_path(record.consultation.id)),
        footnotes=context.all_footnotes(record),
        term_rows=presented.term_rows(context),
        context=context,
    )
    filled = presented.filled(context, markdown)
    yield Page(context.path, heading, filled, f"De volledige tekst van: {isolated(title(record))}.")


def runs_of(context: PageContext, presented: Presented) -> list[Run]:
    """The whole text of a consultation, in its own order."""
    record = presented.record
    consultation = record.consultation
    owners = _owners(consultation)
    # Painting in document order puts the mark of a term at its first use on the page.
    on_page = [block.index for block in consultation.blocks if block.kind not in OFF_PAGE | {BlockKind.NOTE}]
    shown = {index: context.official(record, index) for index in on_page}
    heads = {exchange.id: presented.head_in_text(exchange) for exchange in consultation.exchanges}
    runs: list[Run] = []
    head = masthead(consultation)
    if head:
        runs.append(Run("masthead", tuple(shown[index] for index in on_page if index in head)))
    behind = (index for index in on_page if index not in head)
    for _, group in groupby(behind, key=lambda index: _kind_of(consultation, owners, index)):
        indexes = list(group)
        blocks = tuple(shown[index] for index in indexes)
        owner = owners.get(indexes[0])
        runs.append(_turn_run(owner, blocks, heads) if owner else _text_run(consultation, indexes, blocks))
    return list(_placed(_interrupted(runs)))


def _owners(consultation: Consultation) -> dict[int, _Owner]:
    owners: dict[int, _Owner] = {}
    for exchange in consultation.exchanges:
        turns: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
        for turn in turns:
            owners.update(dict.fromkeys(turn_blocks(turn), _Owner(exchange, turn)))
    return owners


def _kind_of(consultation: Consultation, owners: dict[int, _Owner], index: int) -> str:
    """What keeps neighbouring blocks together: the same turn, or text that belongs to none; headings stand alone."""
    if index in owners:
        return owners[index].turn.id
    return f"heading {index}" if consultation.blocks[index].kind is BlockKind.HEADING else "text"


def _text_run(consultation: Consultation, indexes: list[int], blocks: tuple[OfficialBlock, ...]) -> Run:
    if consultation.blocks[indexes[0]].kind is not BlockKind.HEADING:
        return Run("text", blocks)
    section = next((s for s in consultation.sections if s.heading == indexes[0]), None)
    anchor = heading_anchor(consultation, section) if section else ""
    if not anchor and is_of_title(consultation.legible(indexes[0])):
        return Run("text", blocks)  # the title of the page says it: it divides nothing
    is_below = not opens_part_of_document(consultation.legible(indexes[0]))
    inside = is_below and section is None and indexes[0] > consultation.first_body_block
    return Run("subheading" if inside else "heading", blocks, anchor)


def _turn_run(owner: _Owner, blocks: tuple[OfficialBlock, ...], heads: dict[str, ExchangeHead]) -> Run:
    kind = "question" if isinstance(owner.turn, Question) else "answer"
    return Run(kind, exchange=heads[owner.exchange.id], part=part_view(owner.turn, blocks))


def _interrupted(runs: list[Run]) -> list[Run]:
    """Find where the parts of an exchange do not stand together, which parts follow after others, and where."""
    found = list(runs)
    places: dict[str, list[int]] = defaultdict(list)
    for position, run in enumerate(runs):
        if run.exchange and run.part:
            places[run.exchange.id].append(position)
    for held in places.values():
        for number, (last, position) in enumerate(pairwise(held), 1):
            if any(other.exchange or other.kind == "heading" for other in runs[last + 1 : position]):
                following = (runs[held[n]] for n in range(number, len(held)))
                found[last] = replace(found[last], goes_on=_going_on(runs[last], following))
                found[position] = replace(found[position], resumes=True)
    return found


def _going_on(last: Run, following: Iterator[Run]) -> tuple[PartView, ...]:
    """The part of an exchange that follows after others; behind a question all answers, up to another question."""
    first = next(following)
    is_answered = last.kind == "question" and first.kind == "answer"
    further = takewhile(lambda run: run.kind == "answer", following) if is_answered else ()
    parts = (run.part for run in (first, *further) if run.part)
    return tuple({part.id: part for part in parts}.values())


def _placed(runs: list[Run]) -> Iterator[Run]:
    """Mark for each run of a turn whether its anchor, and its exchange's beginning and end, stand there.

    The heading stands before the first question, permalink and citation after the last of the whole exchange. A turn
    that something interrupts has its anchor where it begins.
    """
    last = {run.exchange.id: position for position, run in enumerate(runs) if run.exchange}
    heads = {run.exchange.id: run.exchange for run in runs if run.exchange}
    following = dict(pairwise(heads))
    begun: set[str] = set()
    above = level = 1  # that of the title, under which exchanges stand where no section has a heading
    for position, run in enumerate(runs):
        if run.exchange is None or run.part is None:
            above = 2 if run.kind == "heading" else above
            level = above + (run.kind == "subheading") if "heading" in run.kind else level
            yield replace(run, level=level)
            continue
        first = run.part.id not in begun
        begun.add(run.part.id)
        opens = first and run.part.id == run.exchange.id
        anchor = run.part.id if first and not opens else ""
        level = above + 1 if opens or run.resumes else level
        after = heads.get(following.get(run.exchange.id, ""))
        closes = last[run.exchange.id] == position
        yield replace(run, id=anchor, opens=opens, closes=closes, level=level + 1, next=after)
