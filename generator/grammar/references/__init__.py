"""Finds written references to official documents, and knows their ids and addresses.

Each family of written forms is a file with functions of one signature, and a line in the table below.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.references.acts import name_of_act
from generator.grammar.references.articles import find_articles
from generator.grammar.references.european import find_acts, find_commission, find_nameless_acts
from generator.grammar.references.gazette import find_gazette, find_journal
from generator.grammar.references.groups import Group, act_of, group_of, in_order
from generator.grammar.references.kamerstuk import find_kamerstukken
from generator.grammar.references.law import find_law_ids
from generator.grammar.references.parts.addresses import address_of, dossier_of, number_in_dossier
from generator.grammar.references.parts.writing import plain
from generator.grammar.references.proceedings import find_proceedings
from generator.grammar.references.published import (
    find_commitments,
    find_parliament_ids,
    find_parliament_pages,
    find_published,
)
from generator.model.reference import DossierContext, Reference

__all__ = [
    "Group",
    "act_of",
    "address_of",
    "dossier_of",
    "find_references",
    "group_of",
    "in_order",
    "name_of_act",
    "number_in_dossier",
]

# The order decides which family gets the words: those found by an earlier family are hidden from later ones.
FAMILIES: tuple[Callable[[str, DossierContext], Iterator[Reference]], ...] = (
    find_published,
    find_parliament_pages,
    find_proceedings,
    find_kamerstukken,
    find_parliament_ids,
    find_commitments,
    find_gazette,
    find_journal,
    find_commission,
    find_acts,
    find_nameless_acts,
    find_law_ids,
    find_articles,
)

# Whatever names a document has a number, though that of a very old one is Roman.
_FIGURE = expression("[0-9]")
_PAPER = Needing(expression("kst-"), ["kst-"])


def find_references(text: str, context: DossierContext | None = None) -> tuple[Reference, ...]:
    """Every written reference in a text, in order of place, none overlapping another.

    Spans are offsets into `text`. When one written form names several documents (`nrs. 496 en 499`), the first span
    includes the words before its number and each later span only its number. `context` supplies facts that the words
    leave out.
    """
    if _FIGURE.search(text) is None and not _PAPER.may_be_in(text):
        return ()
    rest = plain(text)
    found: list[Reference] = []
    for find in FAMILIES:
        if references := tuple(find(rest, context or DossierContext())):
            rest = _hide(rest, references)
            found.extend(references)
    return tuple(sorted(found, key=lambda reference: reference.span))


def _hide(text: str, references: tuple[Reference, ...]) -> str:
    pieces: list[str] = []
    pos = 0
    for span in sorted(reference.span for reference in references):
        pieces += [text[pos : span.start], "\0" * len(span)]
        pos = span.end
    return "".join([*pieces, text[pos:]])
