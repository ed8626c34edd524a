"""Pages that show some of one consultation's exchanges in full, by faction, theme or topic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from generator.model.consultation import Exchange, Section
from generator.model.direction import isolated
from generator.model.identifiers import consultation_path
from generator.model.library import Page, Record
from generator.render.marks.official_block import OfficialBlock
from generator.render.views.environment import fill
from generator.render.views.exchange_view import FEWEST_LISTED, ExchangeHead
from generator.render.views.page_context import PageContext
from generator.render.views.presented import Presented
from generator.render.views.scanned import scanned
from generator.render.views.side_by_side import faction_columns
from generator.render.views.version_notices import version_notice
from generator.render.writing import wording
from generator.render.writing.links import ADDED_BY_US, NamedLink
from generator.render.writing.markdown import Markdown
from generator.render.writing.titles import breadcrumbs, short_title, title


@dataclass(frozen=True)
class Choice:
    """A faction, theme or topic of a consultation: its page there, its page over all, and its exchanges.

    `faction` is the one that asked all of them; empty where any may have. `theme` is the one that a topic is under.
    """

    path: str
    name: str
    heading: str
    everywhere: str
    everywhere_name: str
    exchanges: tuple[Exchange, ...]
    faction: str = ""
    theme: str = ""


@dataclass(frozen=True)
class ShownExchange:
    """An exchange written in full, and the one that follows on the page."""

    markdown: Markdown
    next: ExchangeHead | None


def consultation_pages(presented: Presented, choices: Sequence[Choice], others: str) -> Iterator[Page]:
    """A page for each choice, with its neighbours as previous and next; `others` names that navigation."""
    record = presented.record
    of_scan = scanned(record)
    for position, choice in enumerate(choices):
        context = presented.page(choice.path)
        before = choices[position - 1] if position else None
        after = choices[position + 1] if position + 1 < len(choices) else None
        questions = wording.questions_and_answers(choice.exchanges)
        introduction = _introduction(context, record, choice)
        exchanges = [
            ShownExchange(
                presented.exchange_about(context, exchange, choice.name), presented.head(after) if after else None
            )
            for exchange, after in zip_longest(choice.exchanges, choice.exchanges[1:])
        ]
        markdown = fill(
            "consultation_page.md.jinja",
            choice=choice,
            others=others,
            questions=questions,
            consultation=NamedLink(short_title(record), context.link(consultation_path(record.consultation.id))),
            about=context.about(ADDED_BY_US),
            breadcrumbs=breadcrumbs(context.path, record),
            front=record.consultation.front,
            scanned=of_scan,
            version=version_notice(context, record),
            everywhere=context.link(choice.everywhere),
            introduction=introduction,
            columns=[] if choice.faction else faction_columns(record, choice.exchanges),
            exchanges=exchanges,
            has_list=len(exchanges) >= FEWEST_LISTED,
            footnotes=context.footnotes(record),
            term_rows=presented.term_rows(context),
            before=_neighbour(context, before),
            after=_neighbour(context, after),
            context=context,
        )
        page_title = f"{isolated(choice.heading)} – {isolated(short_title(record))}"
        yield Page(choice.path, page_title, markdown, f"{choice.heading}: {questions}. {isolated(title(record))}.")


def _neighbour(context: PageContext, choice: Choice | None) -> NamedLink | None:
    return context.named(choice.name, choice.path) if choice else None


def _introduction(context: PageContext, record: Record, choice: Choice) -> list[OfficialBlock]:
    """The introduction of a section, if all its exchanges are shown."""
    shown = set(choice.exchanges)
    sections = [s for s in record.consultation.sections if s.exchanges and shown.issuperset(s.exchanges)]
    theirs = [section for section in sections if _introduces(section, record, choice)]
    return [context.official(record, block) for section in theirs for block in section.introduction]


def _introduces(section: Section, record: Record, choice: Choice) -> bool:
    """Whether the introduction of a section belongs to the choice: under a theme any faction may be speaking."""
    askers = {faction for exchange in record.consultation.exchanges for faction in exchange.factions}
    return choice.faction in ("", *section.factions) or askers == {choice.faction}
