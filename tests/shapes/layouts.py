"""How the paragraphs of a document become a text file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from textwrap import wrap

# As text copied from a page, and as the official site prints it. The wide one leaves room for another word at the end
# of every paragraph of May 2025: where it would not, nothing would show that the paragraph ends there.
NARROW, WIDE = 76, 92


def _wrapped(paragraph: str, width: int) -> str:
    return "\n".join(wrap(paragraph, width, break_on_hyphens=False, break_long_words=False))


def spaced(paragraphs: Sequence[str]) -> str:
    """Hard wraps, a blank line between paragraphs."""
    return "\n\n".join(_wrapped(paragraph, NARROW) for paragraph in paragraphs) + "\n"


def packed(paragraphs: Sequence[str]) -> str:
    """Hard wraps and no blank lines."""
    return "\n".join(_wrapped(paragraph, WIDE) for paragraph in paragraphs) + "\n"


def one_line_each(paragraphs: Sequence[str]) -> str:
    """One paragraph a line."""
    return "\n".join(paragraphs) + "\n"


def flattened(paragraphs: Sequence[str]) -> str:
    """Everything on one line, as some converters leave a document."""
    return " ".join(paragraphs) + "\n"


LAYOUTS: Mapping[str, Callable[[Sequence[str]], str]] = {
    "spaced": spaced,
    "packed": packed,
    "one-line-each": one_line_each,
    "flattened": flattened,
}
