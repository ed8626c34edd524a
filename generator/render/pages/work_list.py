"""The work-list of editors as a page: only for a preview, and never part of a site."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from generator.messages.language import in_dutch
from generator.model.direction import isolated
from generator.model.identifiers import consultation_path, full_text_path
from generator.model.library import Attachment, Library, Page, Record
from generator.model.readings import UnsureWord
from generator.problems import Problem, printable
from generator.render.views.environment import fill
from generator.render.views.page_place import PagePlace
from generator.render.worklist.item import WorkItem, WorkPlace
from generator.render.worklist.kinds import WorkKind, WorkList
from generator.render.worklist.pasting import Chunk, Where, chunks
from generator.render.worklist.terminal import to_paste
from generator.render.writing import wording
from generator.render.writing.markdown import Markdown
from generator.render.writing.titles import short_title

PATH = "werklijst/"
NO_MARKDOWN = Markdown("")
PictureOf = Callable[[Record, UnsureWord], bytes | None]
"""Paints the picture (PNG) in which a word was recognised; None where that cannot be done."""


def no_picture(_: Record, __: UnsureWord) -> None:
    """Paints nothing."""


@dataclass(frozen=True)
class PlaceView:
    """A place to look at: its name, where the preview shows it, its words, its line, and the picture of a word."""

    name: str
    address: Markdown
    quote: str
    line: str
    picture: Markdown = NO_MARKDOWN


@dataclass(frozen=True)
class ChunkView:
    """Lines to paste, and where."""

    where: str
    yaml: Markdown


@dataclass(frozen=True)
class ItemView:
    """An item as the page shows it."""

    what: str
    code: str
    places: tuple[PlaceView, ...]
    chunks: tuple[ChunkView, ...]


@dataclass(frozen=True)
class KindView:
    """The items of one kind."""

    heading: str
    reason: str
    items: tuple[ItemView, ...]


@dataclass(frozen=True)
class ListView:
    """The work in one consultation; `whole` is the address of the lines that settle all of it, empty for one item."""

    title: str
    file: str
    count: int
    kinds: tuple[KindView, ...]
    whole: Markdown


def work_list_page(
    library: Library, lists: Sequence[WorkList], errors: Sequence[Problem] = (), picture_of: PictureOf = no_picture
) -> tuple[Page, tuple[Attachment, ...]]:
    """The page with all that there is to look at, and beside it the lines to paste for each consultation, and pictures.

    `errors` are mistakes of what was pasted, which leave the library as it was before.
    """
    here = PagePlace(PATH)
    total = sum(len(each.items) for each in lists)
    title = f"Werklijst ({wording.number(total)})"
    pictures = _Pictures(here, picture_of)
    shown = [_list(pictures, each) for each in lists]
    mistakes = Markdown("\n").join(_raw(printable(in_dutch(error.line))) for error in errors)
    markdown = fill("work_list.md.jinja", title=title, lists=shown, mistakes=mistakes, about=here.link(""))
    page = Page(PATH, title, markdown, "Wat de redactie nog moet bekijken.")
    return page, (*(_whole(each) for each in lists if len(each.items) > 1), *pictures.made)


class _Pictures:
    """The pictures of scanned words that the page shows, as files beside it."""

    def __init__(self, here: PagePlace, picture_of: PictureOf) -> None:
        self.here = here
        self._picture_of = picture_of
        self.made: list[Attachment] = []

    def address(self, record: Record, place: WorkPlace) -> Markdown:
        """The address of the picture of a place; empty where it has none."""
        data = self._picture_of(record, place.word) if place.word else None
        if data is None:
            return NO_MARKDOWN
        path = f"{PATH}{record.consultation.id}-{len(self.made) + 1}.png"
        self.made.append(Attachment(path, data))
        return self.here.file(path)


def _whole(work: WorkList) -> Attachment:
    return Attachment(_whole_path(work), "\n".join((*map(in_dutch, to_paste(work)), "")).encode())


def _whole_path(work: WorkList) -> str:
    return f"{PATH}{work.record.consultation.id}.txt"


def _list(pictures: _Pictures, work: WorkList) -> ListView:
    title = isolated(short_title(work.record))
    kinds = tuple(_kind(pictures, work, title, kind, items) for kind, items in work.groups)
    whole = pictures.here.file(_whole_path(work)) if len(work.items) > 1 else Markdown("")
    return ListView(title, work.file, len(work.items), kinds, whole)


def _kind(pictures: _Pictures, work: WorkList, title: str, kind: WorkKind, items: Sequence[WorkItem]) -> KindView:
    shown = tuple(
        ItemView(
            item.what,
            item.code,
            tuple(_place(pictures, work, place) for place in item.places),
            tuple(_chunks(work, [item])),
        )
        for item in items
    )
    return KindView(f"{in_dutch(kind.name)}: {title}", in_dutch(kind.why), shown)


def _place(pictures: _Pictures, work: WorkList, place: WorkPlace) -> PlaceView:
    consultation, here = work.record.consultation, pictures.here
    if place.exchange:
        numbers = {exchange.id: exchange.number for exchange in consultation.exchanges}
        name = f"Vraag {numbers.get(place.exchange, place.exchange)}"
        address = here.link(full_text_path(consultation.id), place.exchange)
    elif place.place.line and place.place.file != work.record.file.name:
        name, address = place.place.file.rpartition("/")[2], here.link(consultation_path(consultation.id))
    elif place.place.line:
        name, address = "Volledige tekst", here.link(full_text_path(consultation.id))
    else:
        name, address = "Het overleg", here.link(consultation_path(consultation.id))
    picture = pictures.address(work.record, place)
    return PlaceView(name, address, " ".join(place.quote.split()), wording.line(place.place), picture)


def _chunks(work: WorkList, items: Sequence[WorkItem]) -> Iterator[ChunkView]:
    for chunk in chunks(work.held, items):
        yield ChunkView(_where(chunk), _raw(chunk.text))


def _raw(text: str) -> Markdown:
    """Text for raw HTML, where every sign stands for itself; no line of it is blank."""
    return Markdown(escape(text, quote=False))


def _where(chunk: Chunk) -> str:
    if chunk.where is Where.AT_END:
        return "Plak dit aan het eind"
    return f"Plak dit onder regel {chunk.line}" if chunk.where is Where.BELOW else f"Vervang hiermee regel {chunk.line}"
