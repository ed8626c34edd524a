"""Names of acts that have a number: `Verordening (EG) nr. 810/2009 (de Visumcode)`."""

from __future__ import annotations

import re

from generator.grammar.definitions.announced_names import before_notes
from generator.grammar.long_forms.official_names import act_before
from generator.grammar.long_forms.text_before import bare, sentence_before, without_article
from generator.model.text import Span

_NAME = re.compile(r"[^\W\d_][\w-]{3,}(?:\s[^\W\d_][\w-]+){0,2}")
_SAYS_KIND = re.compile(r"[\w-]{3,}(?:verordening|richtlijn|besluit|code)")


def numbered_act_before(text: str, end: int) -> Span | None:
    """The act with its number that ends right before a place, or before brackets that say where it was published."""
    return act_before(text, sentence_before(text, before_notes(text, end)))


def act_in_brackets(text: str, opens: int, inside: Span) -> tuple[Span, Span] | None:
    """The name that brackets give the act before them, by its article or by its kind, and the act."""
    short = bare(text, inside)
    name = without_article(text, short)
    is_name = len(name) < len(short) or _SAYS_KIND.fullmatch(name) is not None
    act = numbered_act_before(text, opens) if is_name and _NAME.fullmatch(name) else None
    return (short, act) if act else None
