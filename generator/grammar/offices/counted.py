"""How many people an official line names by their offices."""

from __future__ import annotations

import re

_OFFICE = re.compile(r"\b(?:minister(?:s|-president)?|staatssecretaris(?:sen)?)\b", re.IGNORECASE)
_OF_SEVERAL = re.compile(r"\b(?:ministers|staatssecretarissen)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:de|het)\s+", re.IGNORECASE)


def people_at_least(line: str) -> int:
    """How many people the offices in a line stand for, at the least: one each, two for one in the plural."""
    return len(_OFFICE.findall(line)) + len(_OF_SEVERAL.findall(line))


def without_article(name: str) -> str:
    """The name of an office or body without the article before it."""
    return _ARTICLE.sub("", name)
