"""Pages over all consultations that only earlier versions had: they stay, and say what became of what they listed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from generator.model.direction import isolated
from generator.model.identifiers import consultation_path, document_anchor
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import Summary
from generator.render.versions.former import FormerPassage, ids_in
from generator.render.views.draft import Draft
from generator.render.views.environment import fill
from generator.render.writing.document_names import full_name
from generator.render.writing.links import NamedLink, to_page
from generator.render.writing.markdown import Markdown

Drafts = Callable[[Archive], Iterable[Draft]]
# The heading above the documents of a dossier, which goes with the last of them.
_LIST_OF_DOCUMENTS = "stukken"


@dataclass(frozen=True)
class LostEntry:
    """Something that a page listed for an earlier version of a consultation only: its anchor, and what it was."""

    anchor: str
    said: str
    place: NamedLink


def with_former_lists(archive: Archive, drafts_of: Drafts) -> Iterator[Draft]:
    """The pages over all consultations, and one in the place of each that there was with an earlier version of one."""
    formers = list(_former_archives(archive))
    if not formers:
        yield from drafts_of(archive)
        return
    lost: dict[str, dict[str, LostEntry]] = defaultdict(dict)
    for former, earlier in formers:
        for path, entry in _entries(former, earlier):
            lost[path].setdefault(entry.anchor, entry)
    made = set()
    for each in drafts_of(archive):
        made.add(each.path)
        yield _with_lost(each, lost)
    for former, _ in formers:
        for each in drafts_of(former):
            if each.path not in made:
                made.add(each.path)
                yield _with_lost(_gone(each), lost)


def _former_archives(archive: Archive) -> Iterator[tuple[Archive, list[Summary]]]:
    """The archive with the version before the newest of each document and these versions, then one further back, …."""
    most = max((len(summary.former) for summary in archive.summaries), default=0)
    for back in range(1, most + 1):
        earlier = [summary.former[-back] for summary in archive.summaries if len(summary.former) >= back]
        yield replace(archive, summaries=tuple(_before(summary, back) for summary in archive.summaries)), earlier


def _before(summary: Summary, back: int) -> Summary:
    return summary.former[-back] if len(summary.former) >= back else summary


def _entries(former: Archive, earlier: Iterable[Summary]) -> Iterator[tuple[str, LostEntry]]:
    """What earlier versions mention and promise, each with the page that listed it."""
    for summary in earlier:
        for mention in summary.mentions:
            path = former.page_of_document(mention.document)
            name = full_name(mention.document, mention.written)
            yield path, _entry(path, document_anchor(mention.document), f"Hier stond een document: {name}.", summary)
            yield path, _entry(path, _LIST_OF_DOCUMENTS, "Hier stonden documenten.", summary)
        for made in summary.commitments:
            path = former.page_of_commitment(made.anchor)
            yield path, _entry(path, made.anchor, f"Hier stond een toezegging uit {made.turn_name}.", summary)


def _entry(path: str, anchor: str, said: str, summary: Summary) -> LostEntry:
    place = NamedLink(f"het overleg {summary.short_title}", to_page(path, consultation_path(summary.id)))
    return LostEntry(anchor, f"{said} Alleen een oudere versie van een overleg noemt dat.", place)


def _with_lost(made: Draft, lost: dict[str, dict[str, LostEntry]]) -> Draft:
    if made.path not in lost:
        return made
    entries = tuple(lost[made.path].values())
    return replace(made, write=_written, shown=(made.write, made.shown, entries))


def _written(write: Callable[..., Markdown], shown: tuple[object, ...], lost: tuple[LostEntry, ...]) -> Markdown:
    """A page, and below it what it no longer lists."""
    page = write(*shown)
    held = ids_in(page)
    passages = [FormerPassage([each.anchor], each.said, each.place) for each in lost if each.anchor not in held]
    if not passages:
        return page
    return Markdown(f"{page.rstrip()}\n\n{fill('former.md.jinja', passages=passages)}")


def _gone(former: Draft) -> Draft:
    base = f"{former.path.partition('/')[0]}/"
    description = f"Op deze bladzijde staat niets meer: {isolated(former.title)}."
    above = NamedLink("Ga naar de lijst", to_page(former.path, base))
    shown = former.title, above, former.write, former.shown
    return Draft(former.path, former.title, description, _written_gone, shown)


def _written_gone(title: str, above: NamedLink, write: Callable[..., Markdown], shown: tuple[object, ...]) -> Markdown:
    """The page that stays, with all anchors of the one that was there."""
    ids = sorted(ids_in(write(*shown)) - {"begin"})
    return fill("former_list.md.jinja", title=title, above=above, ids=ids)
