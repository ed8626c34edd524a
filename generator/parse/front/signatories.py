"""Signatories of a document: pairs the offices and names of its signature lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.front.signatures import signature, signing
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


def without_name(paragraph: Paragraph) -> str:
    """The words of a paragraph; of a signature only the office: a name after it looks like part of a committee's."""
    signed = signature(paragraph.text) if paragraph.role is Role.SIGNATURE else None
    return paragraph.text.removesuffix(signed.name).rstrip(" ,") if signed and signed.name else paragraph.text
