"""Dossiers that the front matter of a document names as its subject: `Kamerstuk 35 925 IX`, `(35 925-IX)`."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.references import find_references
from generator.grammar.references.parts.dossier import read_dossier

# `(35 925 IX)`, `(Kamerstukken II 2021/22, 35 925 IX)`: nothing else between the brackets.
_BRACKET = expression(
    r"\(\s*(?:[Kk]amerstuk(?:ken)?\s+(?:I{1,2}\s+)?(?:\d{4}\s?[-/–]\s?\d{2,4},?\s+)?)?(?=\d{2}[\s.]?\d{3}(?!\d))"
)
# Words before a number in brackets that show that the number is a bill's: five figures alone may count anything.
_BILL = expression(
    rf"\b(?:[Ww]ets?(?:voorstel)?|[Ww]etsontwerp|[Ii]nitiatiefwetsvoorstel|[Ww]ijziging\s+van|[{UPPER}][^\W\d_]*wet"
    r"|[Gg]oedkeuring\s+van|[Rr]egels\s+(?:over|omtrent|inzake))\b[^.?!()]{0,300}$"
)
# The chapter of a fund is a letter, and so is the number of a paper of the Eerste Kamer: `Provinciefonds (36 200 C)`.
_FUND = expression(
    r"(?:[Bb]egroting|fonds|[Ss]uppletoire)[^.?!]{0,200}?(?<!\d)(?P<high>\d{2})[\s.]?(?P<low>\d{3})[\s-](?P<fund>[A-M])(?=[\s),;]|$)"
)
_NAMES_PAPER = expression(r"\b(?:[Kk]amerstuk|[Vv]aststelling\s+van\s+de\s+begrotingssta(?:at|ten)\b)")


def named_dossiers(text: str) -> tuple[str, ...]:
    """The dossiers of a text, written as in ids (`36200-C`), each once: of named papers, in brackets, of funds.

    The dossier of a budget is left out if one of its funds is named.
    """
    plain = " ".join(text.split())
    written = (reference.dossier or reference.id for reference in find_references(plain) if _is_paper(reference.kind))
    found = dict.fromkeys((*(number for number in written if number), *_in_brackets(plain)))
    funds = dict.fromkeys(f"{fund['high']}{fund['low']}-{fund['fund']}" for fund in _FUND.finditer(plain))
    bases = {number[:-2] for number in funds}
    return tuple(number for number in (*found, *funds) if number not in bases)


def names_paper(text: str) -> bool:
    """Whether a text names a paper of parliament or a budget; each of these belongs to a dossier."""
    return _NAMES_PAPER.search(text) is not None


def _is_paper(kind: str) -> bool:
    return kind in {"kst", "dossier"}


def _in_brackets(text: str) -> Iterator[str]:
    for opened in _BRACKET.finditer(text):
        dossier = read_dossier(text, opened.end())
        if dossier is None or not dossier.number or not text.startswith(")", dossier.span.end):
            continue
        if not dossier.is_plain or opened.group() != "(" or _BILL.search(text[: opened.start()]):
            yield dossier.number
