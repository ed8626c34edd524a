"""Checks that what an editor read in the pictures of pages could be put in the place of what was recognised."""

from __future__ import annotations

from difflib import get_close_matches

from generator.knowledge.consultation_yml.addresses import shortened
from generator.knowledge.consultation_yml.file import SidecarFile
from generator.messages.message import Message, say
from generator.model.consultation import Consultation
from generator.model.readings import Reread
from generator.model.text import MarkKind, SourceText
from generator.problems import Code, Problems

_NO_SCAN = say(
    "only words that a program recognised in a picture can be read otherwise: official text is never changed"
)
_COPY = say("copy the words of one line")


def check_readings(file: SidecarFile, consultation: Consultation, problems: Problems) -> None:
    """Report readings of words that were not recognised, or that another reading shares words with."""
    source = consultation.source
    done = {Reread.of(mark.value).entry for mark in source.marks if mark.kind is MarkKind.REREAD}
    for position, entry in enumerate(file.sidecar.readings):
        if position not in done:
            place = file.places.value(("readings", position, "quote"))
            message = say(
                "these words were not recognised, or not so often, or have a reading: ‘{quote}’",
                quote=shortened(entry.quote),
            )
            problems.report(Code.QUOTE_NOT_FOUND, place, message, _advice(source, entry.quote), entry.quote)


def _advice(source: SourceText, quote: str) -> Message:
    recognised = [source.slice(mark.span) for mark in source.marks if mark.kind is MarkKind.RECOGNISED]
    if not recognised:
        return _NO_SCAN
    words = {word for text in recognised for word in text.split()}
    near = [close for word in quote.split() for close in get_close_matches(word, words, 1)]
    return say("copy the words of one line; nearest to them: ‘{near}’", near=" ".join(near)) if near else _COPY
