"""Writes the text of an editor's note as Markdown of a page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.knowledge.consultation_yml.note_text import read_note
from generator.model.identifiers import full_text_path
from generator.model.note_text import Emphasis, Inline, NoteBlock, NoteLink, Paragraph, Words, words_of
from generator.render.writing import links
from generator.render.writing.markdown import Markdown, characters, isolate

_BLANK_LINE = re.compile(r"\n\s*\n")
_Address = Callable[[str], Markdown]


def note_text(text: str, here: str, consultation: str) -> Markdown:
    """The text of a note on the page at site path `here`; `consultation` is the id of that which it is about.

    One that holds what notes may not hold, which is an error and never published, stands there letter for letter.
    """

    def address(written: str) -> Markdown:
        if written.startswith("#"):
            return links.to_page(here, full_text_path(consultation), written[1:])
        return links.to_site(here, written) if written.startswith("/") else links.to_outside(written)

    return Markdown("\n\n".join(_blocks(note_blocks(text), address)))


def note_words(text: str) -> str:
    """The words of a note without its markup."""
    return " ".join(words_of(note_blocks(text)).split())


def note_blocks(text: str) -> tuple[NoteBlock, ...]:
    """What a note is made of; of one that holds what notes may not hold, its paragraphs letter for letter."""
    read = read_note(text)
    return tuple(Paragraph((Words(part),)) for part in _BLANK_LINE.split(text)) if read.faults else read.blocks


def _blocks(blocks: tuple[NoteBlock, ...], address: _Address) -> Iterator[str]:
    """Lists as elements, because Markdown would put two that follow each other together."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield isolate("".join(_inlines(block.inside, address)))
            continue
        start = f' start="{block.start}"' if block.start not in (None, 1) else ""
        name = "ul" if block.start is None else "ol"
        yield f'<{name}{start} markdown="block">'
        for item in block.items:
            yield '<li markdown="block">'
            yield from _blocks(item, address)
            yield "</li>"
        yield f"</{name}>"


def _inlines(inlines: tuple[Inline, ...], address: _Address) -> Iterator[str]:
    for inline in inlines:
        if isinstance(inline, Words):
            yield _literal(inline.text)
            continue
        inside = "".join(_inlines(inline.inside, address))
        if isinstance(inline, NoteLink):
            yield f"[{inside}]({address(inline.address)})"
        elif isinstance(inline, Emphasis):
            element = "strong" if inline.is_strong else "em"
            yield f"<{element}>{inside}</{element}>"


def _literal(text: str) -> str:
    """Words that may stand right before a link, which an exclamation mark would make a picture."""
    made = "".join(characters(text))
    return f"{made[:-1]}&#33;" if made.endswith("!") else made
