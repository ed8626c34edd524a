"""Reads Markdown: what an editor typed (CommonMark with tables), and what programs make of a PDF."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.messages.message import say
from generator.model.text import SourceFile, SourceText
from generator.problems import Code, Place, Problems
from generator.read.decoding import decode
from generator.read.markdown.compose import Composer
from generator.read.markdown.layout import FileLayout, find_layout
from generator.read.markdown.pandoc import as_commonmark
from generator.read.markdown.pandoc_tables import use_pandoc_tables
from generator.read.plaintext import plain_text
from generator.read.writing import Writer

__all__ = ["read_markdown"]

# Beyond these limits Markdown cannot be parsed in reasonable time; no real document comes near.
MOST_CHARACTERS = 2_000_000
MOST_LINES = 50_000
MOST_SIGNS = 100_000
MOST_BRACKETS = 15_000
_SIGNS = "*_`<&\\|~"
DEEPEST = 100


def read_markdown(file: SourceFile, problems: Problems) -> SourceText | None:
    """Read Markdown, each line with its number in the file; None, with the reason reported, when there is no text.

    Lines after a table have higher numbers than in the file, because each cell of the table has a line.
    `has_paragraphs` is not set for wrapped text, because programs join lines that only the printed page separates.
    """
    text = decode(file, problems)
    if text is None:
        return None
    layout = FileLayout([]) if _is_beyond(text) else find_layout(as_commonmark(text).split("\n"))
    tokens = _tokens("\n".join(layout.lines))
    if not layout.lines or tokens is None:
        message = say("too long or too deeply nested for Markdown; its signs were read as text")
        problems.report(Code.UNREAD_ELEMENT, Place(file.name), message, say("save the document as plain text"))
        return plain_text(file, text, problems)
    writer = Writer()
    composer = Composer(writer, layout, file.name, problems)
    composer.write(tokens)
    if not writer.length:
        problems.report(
            Code.UNREADABLE, Place(file.name), say("the document is empty"), say("put the document's text in it")
        )
        return None
    return writer.source(file.name, has_paragraphs=not (composer.is_wrapped or writer.line_count.is_tight))


def _is_beyond(text: str) -> bool:
    """Whether a text exceeds a limit beyond which Markdown cannot be parsed in reasonable time."""
    if len(text) > MOST_CHARACTERS or text.count("\n") > MOST_LINES or text.count("[") > MOST_BRACKETS:
        return True
    return sum(text.count(sign) for sign in _SIGNS) > MOST_SIGNS


def _tokens(text: str) -> list[Token] | None:
    """The tokens of a text; None when it is nested too deeply to be parsed completely.

    Reference links are not resolved, because what looks like a definition is often a note.
    """
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table").disable("reference")
    use_pandoc_tables(parser)
    tokens = parser.parse(text)
    # At its deepest the parser leaves out what is deeper still.
    return None if any(token.level >= DEEPEST - 2 for token in tokens) else tokens
