"""Names that the generator knows: first names, and surnames that are words or places as well."""

from __future__ import annotations

from functools import cache
from importlib import resources

from generator.grammar.folding import plain_word


@cache
def first_names() -> frozenset[str]:
    """First names that many people in the Netherlands have, in small letters without marks."""
    return _listed("first-names.txt")


@cache
def words_that_are_surnames() -> frozenset[str]:
    """Surnames that a text may hold with a capital and mean no person: `Bos`, `Kamer`, `Zwolle`; written the same."""
    return _listed("surnames-that-are-words.txt")


def _listed(name: str) -> frozenset[str]:
    text = resources.files("generator.knowledge").joinpath("lists", name).read_text(encoding="utf-8")
    return frozenset(map(plain_word, text.split()))
