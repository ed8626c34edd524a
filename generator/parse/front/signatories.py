"""Signatories of a document: pairs the offices and names of its signature lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.front.letter_heads import goes_to_chamber
from generator.grammar.front.signatures import office, signature, signing
from generator.grammar.people.office_holders import bare_name
from generator.model.consultation import Signatory
from generator.parse.roles.paragraphs import Paragraph, Role


def signatories(paragraphs: Sequence[Paragraph]) -> tuple[Signatory, ...]:
    """The signatories, in order, each once; the office may be above or below the name."""
    return tuple(
        dict.fromkeys(_signed([paragraph.text for paragraph in paragraphs if paragraph.role is Role.SIGNATURE]))
    )


def _signed(lines: Sequence[str]) -> Iterator[Signatory]:
    role, waiting = "", ""
    for line in lines:
        signed = signing(line)
        if signed is None and role:
            yield Signatory(bare_name(line), role)
        elif signed is None:
            waiting = bare_name(line.removesuffix(","))
        elif signed.name or waiting:
            yield Signatory(signed.name or waiting, signed.role)
            role, waiting = "", ""
        else:
            role = signed.role


def signing_later(found: Sequence[Signatory], body: Sequence[Paragraph]) -> tuple[Signatory, ...]:
    """The ministers who sign below the head of a further letter in the body, where ministers sign the first one.

    What a chairman signs there, or a minister in the letter that is answered, says nothing of who answers.
    """
    if not found or not all(_is_minister(each) for each in found):
        return ()
    heads = (n for n, paragraph in enumerate(body) if goes_to_chamber(paragraph.text))
    first = next(heads, len(body))
    return tuple(each for each in signatories(body[first:]) if _is_minister(each) and each not in found)


def _is_minister(signatory: Signatory) -> bool:
    return office(signatory.role) is not None


def without_name(paragraph: Paragraph) -> str:
    """The words of a paragraph; of a signature only the office: a name after it looks like part of a committee's."""
    signed = signature(paragraph.text) if paragraph.role is Role.SIGNATURE else None
    return paragraph.text.removesuffix(signed.name).rstrip(" ,") if signed and signed.name else paragraph.text
