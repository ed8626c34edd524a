"""Lists of names: first names, and surnames that are also words or places."""

from __future__ import annotations

from functools import cache
from importlib import resources

from generator.grammar.characters.folding import plain_word


@cache
def first_names() -> frozenset[str]:
    """Common first names in the Netherlands, in small letters without marks."""
    return _listed("first-names.txt")


@cache
def words_that_are_surnames() -> frozenset[str]:
    """Surnames that with a capital need not mean a person: `Bos`, `Kamer`, `Zwolle`; in small letters without marks."""
    return _listed("surnames-that-are-words.txt")


def _listed(name: str) -> frozenset[str]:
    text = resources.files("generator.knowledge").joinpath("lists", name).read_text(encoding="utf-8")
    return frozenset(map(plain_word, text.split()))
