"""The printed numbers of a document: dossiers, number or letter in them, number of an Aanhangsel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.grammar.front.appendix_numbers import appendix_number, is_appendix
from generator.grammar.front.title_lines import (
    TITLE,
    is_number,
    lines_of,
    lone_joined,
    own_number,
    published_as,
    reprint,
)
from generator.grammar.sentences.borders import ends_sentence


@dataclass(frozen=True)
class Numbers:
    """The numbers of one document, empty or None when it has none; `title` is the title of its first dossier.

    Dossiers are written as published (`21501-32`, `34550-VI`). `is_appendix` shows that the number is that of an
    Aanhangsel, `is_kingdom` that the dossier is a bill of the kingdom; `reprint` is the number of the reprint, 0 for
    none. `dossier_titles` are the dossiers that have a title, each with that title.
    """

    title: str | None
    dossiers: tuple[str, ...]
    number: str | None
    is_appendix: bool = False
    is_kingdom: bool = False
    reprint: int = 0
    dossier_titles: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class _Title:
    dossier: str
    title: str
    is_kingdom: bool


def official_numbers(paragraphs: Sequence[str], edges: Sequence[str] = ()) -> Numbers:
    """Read the numbers from the paragraphs of the front matter; `edges` of pages only show that it is an Aanhangsel."""
    lines = lines_of(paragraphs)
    titles = list(_titles(lines))
    published = published_as("\n".join(paragraphs))
    dossiers = dict.fromkeys([*(each.dossier for each in titles), *((published[0],) if published else ())])
    own = own_number(lines) or (published[1] if published else None)
    appendix = None if own else appendix_number(paragraphs, edges)
    return Numbers(
        next((each.title for each in titles if each.title), None),
        tuple(dossiers),
        own or appendix,
        is_appendix=bool(appendix) and is_appendix([*paragraphs, *edges]),
        is_kingdom=any(each.is_kingdom for each in titles),
        reprint=reprint(paragraphs),
        dossier_titles=tuple(dict.fromkeys((each.dossier, each.title) for each in titles if each.title)),
    )


def _titles(lines: Sequence[str]) -> Iterator[_Title]:
    for line in lone_joined(lines):
        found = TITLE.fullmatch(line)
        if found and not ends_sentence(line):
            title = "" if is_number(found["title"]) else found["title"]
            yield _Title(_as_published(found["dossier"]), title, found["kingdom"] is not None)


def _as_published(dossier: str) -> str:
    """The dossier as published: `21501-32` for `21 501-32`, `34550-VI` for `34 550 VI`."""
    return (dossier[:2] + dossier[3:] if dossier[2].isspace() else dossier).replace(" ", "-")
