"""Dutch law by id: judgments by ECLI, regulations by BWB id."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.references.parts.with_address import refer
from generator.model.reference import DossierContext, Reference
from generator.model.text import Span

_ECLI = Needing(
    expression(r"(?<!\w)ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:[0-9]{4}:[A-Z0-9]{1,20}(?:\.[A-Z0-9]{1,20}){0,3}+(?!\w)"), ["ecli:"]
)
_BWB = Needing(expression(r"(?<!\w)BWB[RVW][0-9]{7}(?!\w)"), ["bwb"])


def find_law_ids(text: str, _context: DossierContext) -> Iterator[Reference]:
    """`ECLI:NL:HR:2019:2006` and `BWBR0005537`, which are ids themselves."""
    for kind, pattern in (("ecli", _ECLI), ("bwb", _BWB)):
        yield from (refer(Span(*match.span()), kind, match[0]) for match in pattern.finditer(text))
