"""A consultation at a glance: facts, documents under discussion, all questions, who asked about what, downloads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.akoma_ntoso_names import akoma_ntoso_path
from generator.model.citation_paths import citing_path
from generator.model.direction import isolated
from generator.model.identifiers import (
    annotations_path,
    consultation_path,
    data_path,
    full_text_path,
    ledger_path,
    text_path,
)
from generator.model.library import Page, Record
from generator.model.mentions import published_as
from generator.render.marks.notes import placed_notes
from generator.render.pages.consultation_faction import factions_in
from generator.render.pages.consultation_theme import themes_in
from generator.render.pages.consultation_topic import topics_in
from generator.render.pages.editorial_notes import link_to_notes
from generator.render.pictures.time_line import time_line
from generator.render.views.consultation_pages import Choice
from generator.render.views.environment import fill
from generator.render.views.events import events_of
from generator.render.views.facts import facts
from generator.render.views.mentions import referring
from generator.render.views.neighbours import neighbour_of
from generator.render.views.page_context import PageContext
from generator.render.views.presented import Presented
from generator.render.views.scanned import scanned
from generator.render.views.sections import questions_by_section
from generator.render.views.structured_data import of_document
from generator.render.views.summarizing import section_summaries
from generator.render.views.version_notices import version_notice
from generator.render.writing import left_out, wording
from generator.render.writing.headings import numbers
from generator.render.writing.links import ADDED_BY_US, DERIVED, NamedLink
from generator.render.writing.markdown import Markdown
from generator.render.writing.source_names import hidden_content, is_withheld, source_address
from generator.render.writing.titles import breadcrumbs, title


@dataclass(frozen=True)
class MatrixRow:
    """A theme or topic and, for each faction, the questions it asked about it.

    The last cell holds the questions of nobody who has a column. A topic that `is_below` stands under the theme of the
    rows before it.
    """

    subject: NamedLink
    cells: tuple[tuple[NamedLink, ...], ...]
    is_below: bool = False


def consultation(presented: Presented) -> Iterator[Page]:
    """One page."""
    record = presented.record
    identity = record.consultation.id
    context = presented.page(consultation_path(identity))
    factions, topics = factions_in(record, context.knowledge), topics_in(record, context.knowledge)
    rows = list(_matrix(context, themes_in(record), topics, [faction.name for faction in factions]))
    markdown = fill(
        "consultation.md.jinja",
        title=title(record),
        kicker=wording.kind(record.consultation.front.kind),
        derivation=context.about(DERIVED),
        about=context.about(ADDED_BY_US),
        breadcrumbs=breadcrumbs(context.path),
        front=record.consultation.front,
        version=version_notice(context, record),
        scanned=scanned(record),
        facts=list(facts(context, record)),
        line=time_line(events_of(context, record)),
        sections=list(questions_by_section(context, identity, section_summaries(record, context.knowledge))),
        factions=[NamedLink(c.name, context.link(c.path)) for c in factions],
        rows=rows,
        has_others=any(row.cells[-1] for row in rows),
        subjects="Thema en onderwerp" if topics else "Thema",
        referring=list(referring(context, neighbour_of(record))),
        full_text=context.link(full_text_path(identity)),
        notes=link_to_notes(context, len(placed_notes(record))),
        ledger=context.link(ledger_path(identity)),
        citing=context.link(citing_path(identity)),
        source=context.file(source_address(record)),
        source_format=record.file.suffix.removeprefix("."),
        is_withheld=is_withheld(record),
        hidden_content=left_out.why_not_published(hidden_content(record)),
        data=context.file(data_path(identity)),
        annotations=context.file(annotations_path(identity)),
        akoma_ntoso=context.file(akoma_ntoso_path(identity)),
        text=context.file(text_path(identity)),
        described=_described(presented),
    )
    yield Page(context.path, title(record), markdown, _description(record))


def _described(presented: Presented) -> Markdown:
    record, root = presented.record, presented.around.site_url or "../../"
    front = record.consultation.front
    return of_document(record.consultation.id, front, title(record), published_as(front), root)


def _description(record: Record) -> str:
    return f"{isolated(title(record))}: {wording.questions_and_answers(tuple(record.consultation.exchanges))}."


def _matrix(
    context: PageContext, themes: Mapping[str, Choice], topics: Sequence[Choice], names: Sequence[str]
) -> Iterator[MatrixRow]:
    """Each theme, followed by the topics under it; then the topics of which the editor removed the theme.

    `names` are those of the factions that have columns.
    """
    for theme, choice in themes.items():
        yield _row(context, names, choice)
        yield from (_row(context, names, topic, is_below=True) for topic in topics if topic.theme == theme)
    yield from (_row(context, names, topic) for topic in topics if topic.theme not in themes)


def _row(context: PageContext, names: Sequence[str], choice: Choice, *, is_below: bool = False) -> MatrixRow:
    """The row of a choice, with a cell for each faction of these names and one for the others."""
    cells: dict[str | None, list[NamedLink]] = {name: [] for name in (*names, None)}
    for exchange in choice.exchanges:
        question = NamedLink(numbers(exchange), context.link(choice.path, exchange.id))
        asked_by = [name for name in names if name in exchange.factions]
        for name in asked_by or (None,):
            cells[name].append(question)
    return MatrixRow(NamedLink(choice.name, context.link(choice.path)), tuple(map(tuple, cells.values())), is_below)
