"""The words of the vocabulary of themes that show what a text is about: not those inside names, and lists less."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from generator.grammar.factions.names import FactionNames
from generator.grammar.offices.silent_names import is_name, silent_spans
from generator.grammar.sentences.enumerations import Part, lesser_parts
from generator.grammar.sentences.procedure import procedural_spans
from generator.knowledge.shipped.theme_words import FindWords, ThemeWord
from generator.model.covers import Covers
from generator.model.text import Span


class TellingWord(NamedTuple):
    """A word in a text: the theme it points to, its place (offsets), what it counts (0.0 to 5.0), and its letters."""

    theme: str
    span: Span
    weight: float
    form: str  # without capitals


TellingWords = Callable[[str], Iterable[TellingWord]]
"""The words of a text that show what it is about."""


def telling_words(find_words: FindWords, factions: FactionNames | None = None) -> TellingWords:
    """A search for the words of a text that count, among those of `find_words`.

    Words inside names of factions, offices and debates, and in sentences that ask how questions are answered, count for
    nothing. A word inside a name of the vocabulary (`Inspectie Leefomgeving en Transport`) counts for the theme of that
    name alone. Items of an enumeration share the weight of one.
    """

    def find(text: str) -> Iterator[TellingWord]:
        found = find_words(text)
        if not found:
            return
        silent = [*silent_spans(text), *procedural_spans(text)]
        silent += [name.span for name in factions.named(text)] if factions else []
        longer = _longer(text, found)
        unheard, parts = Covers(silent) if silent else None, _by_share(lesser_parts(text))
        for word, span in found:
            covers = longer.get(word.theme)
            if not (unheard and unheard.hold(span)) and not (covers and covers.hold_in_longer(span)):
                share = min((share for share, held in parts.items() if held.hold(span)), default=1.0) if parts else 1.0
                form = text[span.start : span.end].casefold()
                yield TellingWord(word.theme, span, word.weight * share, form)

    return find


def _longer(text: str, found: Iterable[tuple[ThemeWord, Span]]) -> dict[str, Covers]:
    """For each theme the names in a text and its own words, where some of these may lie in others."""
    of_theme: dict[str, set[Span]] = defaultdict(set)
    names: set[Span] = set()
    for word, span in found:
        of_theme[word.theme].add(span)
        words = text[span.start : span.end]
        if not words.isalpha() and is_name(words):
            names.add(span)
    several = ((theme, spans | names) for theme, spans in of_theme.items() if names or len(spans) > 1)
    return {theme: Covers(spans) for theme, spans in several}


def _by_share(parts: Iterable[Part]) -> dict[float, Covers]:
    """The stretches of a text by the share of their weight that words in them have."""
    spans: dict[float, list[Span]] = defaultdict(list)
    for part in parts:
        spans[part.share].append(part.span)
    return {share: Covers(held) for share, held in spans.items()}
