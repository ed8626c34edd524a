"""Headings of exchanges as the list of contents has them: cut to a line or two, for the page has them whole."""

from __future__ import annotations

from generator.grammar.sentences.shortening import shortened
from generator.model.consultation import Exchange
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.render.writing.headings import exchange_heading, exchange_label, exchange_subject

LONGEST = 84
"""Of a heading that is listed whole, in characters."""
_OPENS, _CLOSES, _GOES_ON = "“", "”", " …"
_FEWEST = 24


def short_heading(record: Record, exchange: Exchange, knowledge: Knowledge) -> str:
    """`Vraag 9, D66: NAVO-norm en defensie-uitgaven`; empty where the heading itself is short enough.

    Of a topic with a quotation the topic is left, of a quotation alone its first words.
    """
    if len(exchange_heading(record, exchange, knowledge)) <= LONGEST:
        return ""
    label = exchange_label(record, exchange)
    return f"{label}: {_shortened(exchange_subject(record, exchange, knowledge), LONGEST - len(label) - 2)}"


def _shortened(subject: str, longest: int) -> str:
    topic, _, quoted = subject.partition(f": {_OPENS}")
    if quoted and len(topic) <= longest:
        return topic
    is_quotation = subject.startswith(_OPENS)
    words = subject.strip(_OPENS + _CLOSES).removesuffix(_GOES_ON)
    shown = shortened(words, max(_FEWEST, longest))
    end = "" if shown == words else _GOES_ON
    return f"{_OPENS}{shown}{end}{_CLOSES}" if is_quotation else f"{shown}{end}"
