"""Describes what is wrong with a value to the editor who wrote it."""

from __future__ import annotations

from collections.abc import Callable

from pydantic_core import ErrorDetails

from generator.knowledge.yaml.places import KeyPath
from generator.knowledge.yaml.suggestion import did_you_mean
from generator.model.consultation_yml import DOCUMENT_AND_STATE, SAME_READING
from generator.model.correction import NO_DOUBT, NUMBER_PATTERN, UNDECIDED
from generator.model.entry import (
    ADDRESS_PATTERN,
    DOSSIER_PATTERN,
    LANGUAGE_PATTERN,
    NO_ADDRESS,
    NOT_A_DAY,
    SLUG_PATTERN,
    UNLISTED,
)
from generator.model.publisher import ORGANISATION_PATTERN, REPORT_PATTERN

Words = tuple[str, str]
"""A mistake (continuing the name of the value) and the advice to mend it."""

_PATTERNS: dict[str, Words] = {
    SLUG_PATTERN: ("must be small letters a–z and digits, joined by single hyphens", "for example: navo-norm"),
    ADDRESS_PATTERN: ("must be an address that begins with https:// and holds no spaces", ""),
    NUMBER_PATTERN: ("must be a number as it is printed, perhaps with a letter", "for example: 5 or 3a"),
    DOSSIER_PATTERN: ("must be the number of a dossier without spaces", "for example: 28676 or 36800-XVI"),
    ORGANISATION_PATTERN: (
        "must be the identifier of an organisation in TOOI",
        "for example: https://identifier.overheid.nl/tooi/id/ministerie/mnre1034",
    ),
    REPORT_PATTERN: ("must begin with https://, mailto: or tel: and hold no spaces", "for example: mailto:a@b.nl"),
    LANGUAGE_PATTERN: ("must be a language code of two or three small letters", "for example: en"),
}


def _wrong_pattern(error: ErrorDetails) -> Words:
    return _PATTERNS[error["ctx"]["pattern"]]


def _unlisted(error: ErrorDetails) -> Words:
    message = f"must be a {error['ctx']['what']} of the official list, which ‘{error['input']}’ is not"
    return message, did_you_mean(error["input"], error["ctx"]["known"])


def _no_doubt(error: ErrorDetails) -> Words:
    message = f"must be the code of a doubt, which ‘{error['input']}’ is not"
    return message, did_you_mean(error["input"], error["ctx"]["known"])


def _not_listed(error: ErrorDetails) -> Words:
    message = f"must be {error['ctx']['expected'].replace(chr(39), '')}"
    return message, ""


def _not_a_list(error: ErrorDetails) -> Words:
    return "must be a list", f"write it on a line of its own: - {error['input']}" if isinstance(
        error["input"], str
    ) else ""


def _always(message: str, advice: str = "") -> Callable[[ErrorDetails], Words]:
    return lambda _: (message, advice)


_WHOLE_NUMBER = _always("must be a whole number", "for example: 2")
_DAY = _always("must be a day written as year-month-day", "for example: 2025-06-01")

_WORDS: dict[str, Callable[[ErrorDetails], Words]] = {
    "missing": _always("is missing"),
    "string_type": _always("must be text"),
    "string_too_short": _always("is empty"),
    "string_pattern_mismatch": _wrong_pattern,
    "too_short": _always("must hold at least one item"),
    "tuple_type": _not_a_list,
    "dict_type": _always("must be a mapping", "write one key with a colon on each line"),
    "model_type": _always("must be a mapping", "write one key with a colon on each line"),
    "bool_type": _always("must be true or false"),
    "bool_parsing": _always("must be true or false"),
    "int_type": _WHOLE_NUMBER,
    "int_parsing": _WHOLE_NUMBER,
    "int_parsing_size": _WHOLE_NUMBER,
    "int_from_float": _WHOLE_NUMBER,
    "greater_than_equal": lambda error: (f"must be at least {error['ctx']['ge']}", ""),
    "date_type": _DAY,
    "date_from_datetime_parsing": _always("is not a day of the calendar"),
    UNLISTED: _unlisted,
    NOT_A_DAY: _DAY,
    NO_DOUBT: _no_doubt,
    UNDECIDED: lambda error: ("decides nothing", f"add one of: {error['ctx']['known']}"),
    "enum": _not_listed,
    SAME_READING: _always(
        "reads what was recognised", "write what the page shows, or confirm it with `checked` and UNSURE-WORD"
    ),
    DOCUMENT_AND_STATE: _always(
        "must name the document of a commitment that is fulfilled, and of no other",
        "add `document`, or write `state: confirmed`",
    ),
    NO_ADDRESS: _always("must hold a letter or a digit, because its address is made from them"),
}


def described(error: ErrorDetails, path: KeyPath, *, about_key: bool, empty: bool) -> Words:
    """The message and the advice for a mistake at `path` of a file; `empty` when nothing is written there."""
    subject = f"the key ‘{path[-1]}’" if about_key else _name(path)
    if empty:
        return f"{subject} is empty", ""
    message, advice = _WORDS.get(error["type"], _always("is not a value that can stand here"))(error)
    return f"{subject} {message}", advice


def _name(path: KeyPath) -> str:
    """The name of a value for people: its key, or its position in a list."""
    if not path:
        return "this file"
    *before, last = path
    if isinstance(last, str):
        return f"‘{last}’"
    within = next((step for step in reversed(before) if isinstance(step, str)), None)
    return f"item {last + 1} of ‘{within}’" if within else f"entry {last + 1}"
