"""Who signed a document: offices and names of its signature lines, paired."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.names import bare_name
from generator.grammar.signatures import signature, signing
from generator.model.consultation import Signatory
from generator.parse.roles.paragraphs import Paragraph, Role


def signatories(paragraphs: Sequence[Paragraph]) -> tuple[Signatory, ...]:
    """Those who signed, in order, each once; the office may stand above the name, or below it."""
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
    """The words of a paragraph; of a signature only the office: a name after it reads as part of a committee's name."""
    signed = signature(paragraph.text) if paragraph.role is Role.SIGNATURE else None
    return paragraph.text.removesuffix(signed.name).rstrip(" ,") if signed and signed.name else paragraph.text
