"""The text of an editor's note, as read from its Markdown: paragraphs and lists of words, emphasis and links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """Literal text."""

    text: str


@dataclass(frozen=True)
class Emphasis:
    """Words that are stressed; `is_strong` for two stars."""

    inside: tuple[Inline, ...]
    is_strong: bool = False


@dataclass(frozen=True)
class NoteLink:
    """Words that lead elsewhere.

    The address is absolute, or begins with `/` (a page of this site) or `#` (a question or answer of the document).
    """

    inside: tuple[Inline, ...]
    address: str


Inline = Words | Emphasis | NoteLink


@dataclass(frozen=True)
class Paragraph:
    """A paragraph."""

    inside: tuple[Inline, ...]


@dataclass(frozen=True)
class NoteList:
    """A list; `start` is the first number of a numbered one."""

    items: tuple[tuple[NoteBlock, ...], ...]
    start: int | None = None


NoteBlock = Paragraph | NoteList


def words_of(blocks: tuple[NoteBlock, ...]) -> str:
    """The words of a note without its markup, a space between its paragraphs."""
    return " ".join("".join(_words(paragraph.inside)) for paragraph in _paragraphs(blocks))


def _paragraphs(blocks: tuple[NoteBlock, ...]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for item in block.items:
                yield from _paragraphs(item)


def _words(inlines: tuple[Inline, ...]) -> Iterator[str]:
    for inline in inlines:
        if isinstance(inline, Words):
            yield inline.text
        else:
            yield from _words(inline.inside)
