"""The first person: a paragraph that says `ik` is an answer, even if it repeats a question."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Tried
from generator.grammar.sentences.quotations import unquoted

# Those who ask in writing never say `ik`.
_FIRST_PERSON_PATTERN = expression(
    r"(?<![\w’'-])(?:[Ii]k|(?<!\b[Dd]e )(?<!\been )[Mm]ijn|[Mm]ij|[Mm]ijns|[Mm]ijnerzijds)\b(?![’'-])"
)
_FIRST_PERSON = Tried(_FIRST_PERSON_PATTERN, expression(r"[IiMm](?=k|ij)(?<![\w’'-].)"), (0,))


def speaks_as_minister(text: str) -> bool:
    """Whether a paragraph says `ik` outside quotations, as only those who answer do: `Daarover ben ik in gesprek`."""
    return _FIRST_PERSON.search(unquoted(text)) is not None
