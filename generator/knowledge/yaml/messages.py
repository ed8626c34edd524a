"""Rewords errors of the YAML parser for editors, at the place where the mistake begins."""

from __future__ import annotations

import logging
from dataclasses import dataclass

import yaml

from generator.messages.message import Message, say

_log = logging.getLogger(__name__)
Words = tuple[Message, Message]
"""What is wrong and what to do."""

_ALIGN = say("indent the entries of one list or mapping alike, with spaces")
_QUOTE = say("put text that holds a colon, a quotation mark or a sign like @ in quotation marks")
_QUOTE_OR_ALIGN = say("{quote}, or {align}", quote=_QUOTE, align=_ALIGN)
_ASTRAY = (say("this line does not line up with the lines before it"), _ALIGN)
_OPEN_QUOTE = (say("a quotation mark that is never closed"), say("close it"))
_BACKSLASH = (
    say("a backslash before a sign that it cannot stand before"),
    say("write two backslashes for one, or put the text in single quotation marks"),
)
_AFTER_SIGN = (say("words behind the sign that begins a text of several lines"), say("begin the text on the next line"))
_TYPE = (
    say("types (words that begin with !) are not used here"),
    say("leave the word out: every value is read as text"),
)
_DIRECTIVE = (say("a line that begins with % says how to read the file, which is not used here"), say("leave it out"))

_AT_THE_MISTAKE = {
    "mapping values are not allowed here": (say("a colon where none can stand"), _QUOTE_OR_ALIGN),
    "mapping keys are not allowed here": (say("a question mark that begins a key"), _QUOTE),
    "sequence entries are not allowed here": (say("a list begins where none can stand"), _ALIGN),
    "found character '\\t' that cannot start any token": (say("a tab at the start of a word"), say("use spaces")),
    "found character": (say("a sign that no word can begin with"), _QUOTE),
    "expected <block end>, but found '<scalar>'": (say("text where the value before it has already ended"), _QUOTE),
    "expected <block end>": _ASTRAY,
    "did not find expected <document start>": _ASTRAY,
    "expected '<document start>'": _ASTRAY,
    "expected the node content": (say("a sign where a value is expected"), _QUOTE),
    "found unknown escape character": _BACKSLASH,
    "expected escape sequence of": _BACKSLASH,
    "found duplicate YAML directive": _DIRECTIVE,
    "found incompatible YAML document": _DIRECTIVE,
    "duplicate tag handle": _DIRECTIVE,
    "found undefined tag handle": _TYPE,
}
_AT_THE_BEGINNING = {
    "could not find expected ':'": (say("a line without a colon among lines with one"), _ALIGN),
    "found unexpected end of stream": _OPEN_QUOTE,
    "found unexpected document separator": _OPEN_QUOTE,
    "expected ',' or ']'": (
        say("a list in square brackets that is not closed"),
        say("close it, or write one item a line"),
    ),
    "expected ',' or '}'": (say("a mapping in braces that is not closed"), say("close it, or write one key a line")),
}
# What was being read tells more than what was expected there.
_WHILE = {
    "while scanning a directive": _DIRECTIVE,
    "while scanning a block scalar": _AFTER_SIGN,
    "while scanning an": (say("a sign that no word can begin with"), _QUOTE),
    "while scanning a tag": _TYPE,
    "while parsing a tag": _TYPE,
}
_OTHER = (say("this does not follow the rules of YAML"), _QUOTE_OR_ALIGN)


@dataclass(frozen=True)
class Complaint:
    """A syntax error of YAML in plain words; `mark` is where PyYAML found it, None when it gives no place."""

    message: Message
    advice: Message
    mark: yaml.Mark | None


def complaint_about(error: yaml.MarkedYAMLError) -> Complaint:
    """The error of the parser in plain words; those of the parser itself are shown by `--debug`."""
    _log.debug("the YAML parser refused a file", exc_info=error)
    if words := _begun(_AT_THE_BEGINNING, error.problem):
        return Complaint(*words, error.context_mark or error.problem_mark)
    words = _begun(_AT_THE_MISTAKE, error.problem) or _begun(_WHILE, error.context) or _OTHER
    return Complaint(*words, error.problem_mark or error.context_mark)


def _begun(table: dict[str, Words], said: str | None) -> Words | None:
    return next((words for beginning, words in table.items() if (said or "").startswith(beginning)), None)
