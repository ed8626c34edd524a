"""Words that are in most documents, and so say nothing about the subject of one."""

from __future__ import annotations

from functools import cache
from importlib import resources


@cache
def common_words() -> frozenset[str]:
    """Words that stand in most documents and so set no question apart (`lists/common-words.txt`), in small letters."""
    file = resources.files("generator.knowledge").joinpath("lists", "common-words.txt")
    return frozenset(file.read_text(encoding="utf-8").split())
