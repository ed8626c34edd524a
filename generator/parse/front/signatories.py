"""Who signed a document: offices and names of its signature lines, paired."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.names import bare_name
from generator.grammar.signatures import signature, signing
from generator.model.consultation import Signatory
from generator.parse.roles.pieces import Piece, Role


def signatories(pieces: Sequence[Piece]) -> tuple[Signatory, ...]:
    """Those who signed, in order, each once; the office may stand above the name, or below it."""
    return tuple(dict.fromkeys(_signed([piece.text for piece in pieces if piece.role is Role.SIGNATURE])))


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


def without_name(piece: Piece) -> str:
    """The words of a piece; of a signature those of the office: a name after it reads like more of a committee's."""
    signed = signature(piece.text) if piece.role is Role.SIGNATURE else None
    return piece.text.removesuffix(signed.name).rstrip(" ,") if signed and signed.name else piece.text
