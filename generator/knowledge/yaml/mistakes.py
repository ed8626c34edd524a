"""Describes what is wrong with a value to the editor who wrote it."""

from __future__ import annotations

import re
from collections.abc import Callable

from pydantic_core import ErrorDetails

from generator.knowledge.yaml.places import KeyPath
from generator.knowledge.yaml.suggestion import did_you_mean
from generator.messages.message import NOTHING, Message, listed, say, with_or, words
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

_QUOTED = re.compile("'([^']*)'")

Words = tuple[Message, Message]
"""A mistake and the advice to mend it."""
_Said = Callable[[Message], Message]
"""A mistake of the value with this name."""
_Describe = Callable[[ErrorDetails, Message], Words]
"""A mistake of the value with this name, and the advice, by what pydantic says of it."""

_PATTERNS: dict[str, tuple[_Said, Message]] = {
    SLUG_PATTERN: (
        lambda name: say("{name} must be small letters a–z and digits, joined by single hyphens", name=name),
        say("for example: navo-norm"),
    ),
    ADDRESS_PATTERN: (
        lambda name: say("{name} must be an address that begins with https:// and holds no spaces", name=name),
        NOTHING,
    ),
    NUMBER_PATTERN: (
        lambda name: say("{name} must be a number as it is printed, perhaps with a letter", name=name),
        say("for example: 5 or 3a"),
    ),
    DOSSIER_PATTERN: (
        lambda name: say("{name} must be the number of a dossier without spaces", name=name),
        say("for example: 28676 or 36800-XVI"),
    ),
    ORGANISATION_PATTERN: (
        lambda name: say("{name} must be the identifier of an organisation in TOOI", name=name),
        say("for example: https://identifier.overheid.nl/tooi/id/ministerie/mnre1034"),
    ),
    REPORT_PATTERN: (
        lambda name: say("{name} must begin with https://, mailto: or tel: and hold no spaces", name=name),
        say("for example: mailto:a@b.nl"),
    ),
    LANGUAGE_PATTERN: (
        lambda name: say("{name} must be a language code of two or three small letters", name=name),
        say("for example: en"),
    ),
}
# By what the model calls the list.
_LISTS: dict[str, Callable[[Message, str], Message]] = {
    "category of the Wet open overheid": lambda name, written: say(
        "{name} must be a category of the Wet open overheid of the official list, which ‘{written}’ is not",
        name=name,
        written=written,
    ),
    "kind of document": lambda name, written: say(
        "{name} must be a kind of document of the official list, which ‘{written}’ is not", name=name, written=written
    ),
    "policy theme": lambda name, written: say(
        "{name} must be a policy theme of the official list, which ‘{written}’ is not", name=name, written=written
    ),
}


def _wrong_pattern(error: ErrorDetails, name: Message) -> Words:
    said, advice = _PATTERNS[error["ctx"]["pattern"]]
    return said(name), advice


def _unlisted(error: ErrorDetails, name: Message) -> Words:
    written = error["input"]
    return _LISTS[error["ctx"]["what"]](name, written), did_you_mean(written, error["ctx"]["known"])


def _no_doubt(error: ErrorDetails, name: Message) -> Words:
    written = error["input"]
    message = say("{name} must be the code of a doubt, which ‘{written}’ is not", name=name, written=written)
    return message, did_you_mean(written, error["ctx"]["known"])


def _not_listed(error: ErrorDetails, name: Message) -> Words:
    allowed = listed(_QUOTED.findall(error["ctx"]["expected"]), with_or)
    return say("{name} must be {allowed}", name=name, allowed=allowed), NOTHING


def _not_a_list(error: ErrorDetails, name: Message) -> Words:
    written = error["input"]
    advice = say("write it on a line of its own: - {written}", written=written) if isinstance(written, str) else NOTHING
    return say("{name} must be a list", name=name), advice


def _at_least(error: ErrorDetails, name: Message) -> Words:
    return say("{name} must be at least {least}", name=name, least=error["ctx"]["ge"]), NOTHING


def _undecided(error: ErrorDetails, name: Message) -> Words:
    return say("{name} decides nothing", name=name), say("add one of: {known}", known=error["ctx"]["known"])


def _always(said: _Said, advice: Message = NOTHING) -> _Describe:
    return lambda _, name: (said(name), advice)


_WHOLE_NUMBER = _always(lambda name: say("{name} must be a whole number", name=name), say("for example: 2"))
_DAY = _always(
    lambda name: say("{name} must be a day written as year-month-day", name=name), say("for example: 2025-06-01")
)
_MAPPING = _always(
    lambda name: say("{name} must be a mapping", name=name), say("write one key with a colon on each line")
)
_YES_OR_NO = _always(lambda name: say("{name} must be true or false", name=name))
_OTHER = _always(lambda name: say("{name} is not a value that can stand here", name=name))

_WORDS: dict[str, _Describe] = {
    "missing": _always(lambda name: say("{name} is missing", name=name)),
    "string_type": _always(lambda name: say("{name} must be text", name=name)),
    "string_too_short": _always(lambda name: say("{name} is empty", name=name)),
    "string_pattern_mismatch": _wrong_pattern,
    "too_short": _always(lambda name: say("{name} must hold at least one item", name=name)),
    "tuple_type": _not_a_list,
    "dict_type": _MAPPING,
    "model_type": _MAPPING,
    "bool_type": _YES_OR_NO,
    "bool_parsing": _YES_OR_NO,
    "int_type": _WHOLE_NUMBER,
    "int_parsing": _WHOLE_NUMBER,
    "int_parsing_size": _WHOLE_NUMBER,
    "int_from_float": _WHOLE_NUMBER,
    "greater_than_equal": _at_least,
    "date_type": _DAY,
    "date_from_datetime_parsing": _always(lambda name: say("{name} is not a day of the calendar", name=name)),
    UNLISTED: _unlisted,
    NOT_A_DAY: _DAY,
    NO_DOUBT: _no_doubt,
    UNDECIDED: _undecided,
    "enum": _not_listed,
    SAME_READING: _always(
        lambda name: say("{name} reads what was recognised", name=name),
        say("write what the page shows, or confirm it with `checked` and UNSURE-WORD"),
    ),
    DOCUMENT_AND_STATE: _always(
        lambda name: say("{name} must name the document of a commitment that is fulfilled, and of no other", name=name),
        say("add `document`, or write `state: confirmed`"),
    ),
    NO_ADDRESS: _always(
        lambda name: say("{name} must hold a letter or a digit, because its address is made from them", name=name)
    ),
}


def described(error: ErrorDetails, path: KeyPath, *, about_key: bool, empty: bool) -> Words:
    """The message and the advice for a mistake at `path` of a file; `empty` when nothing is written there."""
    name = say("the key ‘{key}’", key=path[-1]) if about_key else _name(path)
    if empty:
        return say("{name} is empty", name=name), NOTHING
    return _WORDS.get(error["type"], _OTHER)(error, name)


def _name(path: KeyPath) -> Message:
    """The name of a value for people: its key, or its position in a list."""
    if not path:
        return say("this file")
    *before, last = path
    if isinstance(last, str):
        return words(f"‘{last}’")
    within = next((step for step in reversed(before) if isinstance(step, str)), None)
    return (
        say("item {number} of ‘{within}’", number=last + 1, within=within)
        if within
        else say("entry {number}", number=last + 1)
    )
