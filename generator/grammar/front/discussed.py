"""The documents under discussion that the opening of a document names.

A letter is named by its title and its number: `de brief over de motie over glas (Kamerstuk 24 095, nr. 5) (Kamerstuk
24 095, nr. 9)`. Where the title has a number of its own, that of the letter follows in brackets of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.references import find_references

# From behind a number in brackets to the next one in brackets.
_ANOTHER_FOLLOWS = expression(r"[^()]*\)\s*\(\s*Kamerstuk(?:ken)?\b")


def discussed(text: str) -> Iterator[str]:
    """The ids of the Kamerstukken that a text names, in order, without those that stand in the title of another."""
    for reference in find_references(text, None):
        if reference.id.startswith("kst-") and not _ANOTHER_FOLLOWS.match(text, reference.span.end):
            yield reference.id
