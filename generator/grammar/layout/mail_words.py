"""The parts of mail around its content: lines of its head, and courtesies to the person who receives it."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Tried

_FIELDS = r"(?:Van|Verzonden|Datum|Aan|CC|Cc|Onderwerp|Bijlagen?|From|Sent|Date|To|Subject|Attachments?)"
_SENT = expression(r"(?:^|\s)(?:Verzonden|Sent)(?:\s+op)?\s*:\s*(?:[a-z]+(?:dag|day),?\s+)?$", re.IGNORECASE)
_HEAD = expression(rf"(?:Van|From)\s*:\s\S.*|{_FIELDS}\s*:\s.*@.*")
_WROTE = expression(r"(?:Op|On)\s.{4,120}(?:schreef|wrote)\b.{0,120}:?|.{1,80}\s(?:schreef|wrote)(?:\s.{1,60})?:")
_COURTESY_PATTERN = expression(
    r"\b(?:[Hh]oor(?:t|en)?\s+(?:ik|wij|we)\s+(?:het|dat)\s+(?:dan\s+)?(?:graag|gaarne)"
    r"|(?:[Ll]aat|[Ll]aten)\s+(?:het\s+)?(?:me|mij|ons)\s+(?:het\s+)?(?:dan\s+|even\s+|gerust\s+){0,3}weten)\b"
    r"|^Mocht(?:en)?\s+(?:u|je|jullie|er)\b.{0,30}\b(?:nog|verdere|aanvullende)\b.{0,30}\bvragen\b"
    r"|^(?:Heeft|Heb|Hebben)\s+(?:u|je|jullie)\s+nog\s+vragen\b.{0,60}\b(?:contact|bel|mail|hoor|weten)\b"
    r"|^(?:Is|Zijn)\s+(?:het|dit|deze\s+antwoorden|de\s+antwoorden)\s+zo\s+(?:voldoende|akkoord|duidelijk|goed)\?"
    r"|^(?:Ik\s+hoop|Wij\s+hopen|Hopelijk)\b.{0,20}\b(?:u|je|jullie)\b.{0,20}\b(?:hiermee|zo)\b"
)
# At the beginning of the text, or of a word.
_BEGINS_COURTESY = expression(r"[HILMWZhl](?<!\w.)(?:(?<![\s\S]{2})|(?=oo|a[at]))")
_COURTESY = Tried(_COURTESY_PATTERN, _BEGINS_COURTESY, (0,))
LONGEST_COURTESY = 200
LONGEST_SENT = 40


def heads_message(line: str) -> bool:
    """Whether a line begins the head of a message, or names the next writer: `Van: …`, `Op 3 mei schreef …:`."""
    return _HEAD.fullmatch(line) is not None or (line.endswith(":") and _WROTE.fullmatch(line) is not None)


def is_courtesy(text: str) -> bool:
    """Whether a paragraph is a courtesy to the receiver of a message, not an answer: `Anders hoor ik het graag.`."""
    return len(text) <= LONGEST_COURTESY and _COURTESY.search(text) is not None


def says_when_sent(before: str) -> bool:
    """Whether the words before a date belong to the head of a message: `Verzonden: dinsdag 4 april 2017`."""
    return _SENT.search(before[-LONGEST_SENT:]) is not None
