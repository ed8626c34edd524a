"""Lines of tables of contents: titles of the table, numbers of parts, numbers of pages."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression

_TITLE = expression(r"(?:Inhoudsopgave|Inhoud|INHOUDSOPGAVE|INHOUD)(?:\W*(?:blz|pag(?:ina)?)\.?)?[\s|]*", re.IGNORECASE)
_SENTENCE_END = expression(r"[.?!][”’\"')»\]]*$")
_NO_WORD = expression(r"[\W_]+")
_PART_NUMBER = expression(r"[IVX]{1,4}\.?")
_PAGE_NUMBER = expression(r"(?<=\D)\d{1,3}$")


def is_contents_title(text: str) -> bool:
    """Whether a line is the title of a table of contents."""
    return _TITLE.fullmatch(text) is not None


def ends_in_full_stop(text: str) -> bool:
    """Whether a line ends in a full stop, as sentences do and entries do not."""
    return _SENTENCE_END.search(text) is not None


def is_part_number(text: str) -> bool:
    """Whether a line is the Roman number of a part and nothing else."""
    return _PART_NUMBER.fullmatch(text) is not None


def entry_letters(text: str) -> str:
    """The letters and digits of an entry, without its page number."""
    return _PAGE_NUMBER.sub("", _NO_WORD.sub("", text.casefold()).removeprefix("blz"))
