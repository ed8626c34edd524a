"""The kind and the chamber of a document: printed in its title, else derived from its form."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.front.document_forms import is_consulted, is_laid_before, members_kind, stated_kind
from generator.grammar.front.document_titles import titled_kind, titles_letter
from generator.grammar.front.title_lines import lines_of
from generator.grammar.offices.chambers import is_form_of_the_eerste_kamer, named_chamber
from generator.model import document_kinds as known
from generator.model.consultation import Chamber


def kind_of(paragraphs: Sequence[str], kinds: Sequence[str], *, answered: bool) -> tuple[str | None, bool]:
    """The kind of a document with this front matter, one of `kinds`, and whether it is derived from the form alone.

    `answered` shows that the document holds marked answers.
    """
    text = "\n".join(paragraphs)
    printed = _printed_kind(paragraphs, kinds, members_kind(text, answered=answered))
    if printed:
        return (printed, False) if printed in kinds else (None, False)
    stated = stated_kind(text)
    if stated in kinds and not (answered and stated == known.INBRENG):
        return stated, True
    return (known.VERSLAG, True) if answered and is_consulted(text) and known.VERSLAG in kinds else (None, False)


def expects_answers(kind: str | None) -> bool:
    """Whether a document of this kind should hold answers."""
    return kind not in known.WITHOUT_ANSWERS


def _printed_kind(paragraphs: Sequence[str], kinds: Sequence[str], of_members: str | None) -> str | None:
    lines = lines_of(paragraphs)
    titled = titled_kind(lines) or of_members
    named = titled or next((paragraph for paragraph in paragraphs if paragraph in kinds), None)
    is_letter = titles_letter(lines) and stated_kind("\n".join(paragraphs)) in (None, known.LETTER)
    return named or (known.LETTER if is_letter else None)


def chamber_of(front: str, kind: str | None, number: str | None) -> tuple[Chamber | None, bool]:
    """The chamber, and whether it is derived from the form of the document instead of printed in full.

    The Eerste Kamer letters its documents where the Tweede Kamer numbers them; it sends a letter, and prints that with
    the reply. Only in the Tweede Kamer does a committee report the remarks of its factions with the answers between
    them, or ask in lists, and do members ask in writing what is printed as an Aanhangsel.
    """
    named = named_chamber(front)
    if named:
        return named, False
    if kind in known.OF_THE_EERSTE_KAMER or is_form_of_the_eerste_kamer(front, number):
        return Chamber.EK, True
    laid_before = kind in (known.VERSLAG, *known.LISTS) and is_laid_before(front)
    of_the_tweede = (known.INBRENG, known.LIST_OF_QUESTIONS, known.BILL_REPORT, *known.MEMBERS)
    return (Chamber.TK, True) if number or laid_before or kind in of_the_tweede else (None, False)
