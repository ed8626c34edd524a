"""The vocabulary of policy themes that ships with the program: words, and how much each says about a theme."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import yaml

from generator.grammar.words.index import WordIndex
from generator.model.text import Span

# What a word counts, by the list of a theme that it is in.
WEIGHTS = {"strong": 5.0, "words": 2.0, "weak": 0.7}
EXCEPTIONS = "except"
# Texts of which the words are kept: several annotators ask for those of one consultation.
REMEMBERED = 1024
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class ThemeWord:
    """A word of the vocabulary, as written there, the theme it points to, and what it counts (0.0 to 5.0)."""

    word: str
    theme: str
    weight: float


@dataclass(frozen=True)
class _Excepted:
    """What a phrase is in which no word of a theme counts."""

    theme: str


FindWords = Callable[[str], tuple[tuple[ThemeWord, Span], ...]]
"""Each word found in a text and its span (offsets), in order."""


class ThemeWords:
    """Finds the words of all themes in a text, but not in phrases that a theme excepts."""

    def __init__(self, lists: list[dict[str, Any]]) -> None:
        themes: dict[str, dict[str, str]] = defaultdict(dict)
        for entry in lists:
            for kind in WEIGHTS:
                for word in entry.get(kind) or ():
                    themes[str(word)].setdefault(entry["theme"], kind)
        # The more themes share a word, the less it counts for each of them.
        words = [
            (word, ThemeWord(word, theme, WEIGHTS[kind] / len(found)))
            for word, found in themes.items()
            for theme, kind in found.items()
        ]
        exceptions = [
            (str(phrase), _Excepted(entry["theme"])) for entry in lists for phrase in entry.get(EXCEPTIONS) or ()
        ]
        self._words = WordIndex[ThemeWord | _Excepted]((*words, *exceptions))
        self._found: dict[str, tuple[tuple[ThemeWord, Span], ...]] = {}

    def find(self, text: str) -> tuple[tuple[ThemeWord, Span], ...]:
        """Each word found and its span (offsets into `text`), in order; one place may hold words of several themes."""
        if text not in self._found:
            if len(self._found) >= REMEMBERED:
                self._found.clear()
            self._found[text] = self._find(text)
        return self._found[text]

    def _find(self, text: str) -> tuple[tuple[ThemeWord, Span], ...]:
        excepted: dict[str, list[Span]] = {}
        found: list[tuple[ThemeWord, Span]] = []
        for word, span in self._words.find(text):
            if isinstance(word, ThemeWord):
                found.append((word, span))
            else:
                excepted.setdefault(word.theme, []).append(span)
        if excepted:
            found = [(w, span) for w, span in found if not any(map(span.overlaps, excepted.get(w.theme, ())))]
        return tuple(found)


@cache
def theme_words() -> ThemeWords:
    """The vocabulary, read once: every list of the folder, in the order of their names."""
    folder = resources.files("generator.knowledge").joinpath("lists", "themes")
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".yml")), key=lambda file: file.name)
    texts = (file.read_text(encoding="utf-8") for file in files)
    return ThemeWords([entry for text in texts for entry in yaml.load(text, _Loader)])  # noqa: S506 - a safe loader
