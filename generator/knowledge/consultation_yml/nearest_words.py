"""Advice for a quote that does not stand in a document: the words there that are most like it."""

from __future__ import annotations

from generator.knowledge.consultation_yml.quotes import nearest_passage
from generator.messages.message import Message, say
from generator.model.consultation import Consultation


def nearest_words(consultation: Consultation, quote: str) -> Message:
    """The words of the document that are most like a quote, and where they stand."""
    passage = nearest_passage(consultation, quote)
    if passage is None:
        return say("nothing in the document is like it")
    start = consultation.joined(passage.block).source_span(passage.span).start
    return say("nearest to it: ‘{text}’ at {place}", text=passage.text, place=consultation.source.place(start))
