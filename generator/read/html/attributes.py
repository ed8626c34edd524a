"""Finds tags with too many attributes, because the parser compares each attribute with all before it."""

from __future__ import annotations

import re

MOST_ATTRIBUTES = 5_000
# A tag up to its end or to the end of the file; a quoted value may hold anything except its quotes.
_VALUE = r"""=\s*+(?:"[^"]*+"|'[^']*+')"""
_NAME = r"[^\s=>/]++"
_TAG = re.compile(rf"<[A-Za-z](?:{_VALUE}|{_NAME}|[\s=/]++)*+")
_NAMES = re.compile(rf"{_VALUE}|({_NAME})")


def has_too_many_attributes(text: str) -> bool:
    """Whether a tag of the page has more attributes than are read; values without quotes may count as attributes."""
    # The least length of a tag with this many attributes.
    long = (match.group() for match in _TAG.finditer(text) if len(match.group()) > 2 * MOST_ATTRIBUTES)
    return any(sum(map(bool, _NAMES.findall(tag))) > MOST_ATTRIBUTES for tag in long)
