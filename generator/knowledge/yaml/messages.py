"""Rewords errors of the YAML parser for editors, at the place where the mistake begins."""

from __future__ import annotations

from dataclasses import dataclass

import yaml

_ALIGN = "indent the entries of one list or mapping alike, with spaces"
_QUOTE = "put text that holds a colon, a quotation mark or a sign like @ in quotation marks"
_ASTRAY = ("this line does not line up with the lines before it", _ALIGN)

_AT_THE_MISTAKE = {
    "mapping values are not allowed here": ("a colon where none can stand", f"{_QUOTE}, or {_ALIGN}"),
    "sequence entries are not allowed here": ("a list begins where none can stand", _ALIGN),
    "found character '\\t' that cannot start any token": ("a tab at the start of a word", "use spaces"),
    "found character": ("a sign that no word can begin with", _QUOTE),
    "expected <block end>, but found '<scalar>'": ("text where the value before it has already ended", _QUOTE),
    "expected <block end>": _ASTRAY,
    "did not find expected <document start>": _ASTRAY,
}
_AT_THE_BEGINNING = {
    "could not find expected ':'": ("a line without a colon among lines with one", _ALIGN),
    "found unexpected end of stream": ("a quotation mark that is never closed", "close it"),
    "expected ',' or ']'": ("a list in square brackets that is not closed", "close it, or write one item a line"),
    "expected ',' or '}'": ("a mapping in braces that is not closed", "close it, or write one key a line"),
}


@dataclass(frozen=True)
class Complaint:
    """A syntax error of YAML in plain words; `mark` is where PyYAML found it, None when it gives no place."""

    message: str
    advice: str
    mark: yaml.Mark | None


def complaint_about(error: yaml.MarkedYAMLError) -> Complaint:
    """The error of the parser in plain words; rare errors keep the words of the parser."""
    problem = error.problem or error.context or "this cannot be read"
    for beginning, words in _AT_THE_BEGINNING.items():
        if problem.startswith(beginning):
            return Complaint(*words, error.context_mark or error.problem_mark)
    mark = error.problem_mark or error.context_mark
    for beginning, words in _AT_THE_MISTAKE.items():
        if problem.startswith(beginning):
            return Complaint(*words, mark)
    return Complaint(f"not YAML: {problem}", "", mark)
