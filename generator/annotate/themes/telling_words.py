"""The words of the vocabulary of themes that tell what a text is about: not those inside names, and lists less."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.grammar.factions.names import FactionNames
from generator.grammar.offices.silent_names import is_name, silent_spans
from generator.grammar.sentences.enumerations import Part, lesser_parts
from generator.grammar.sentences.procedure import procedural_spans
from generator.knowledge.shipped.theme_words import FindWords, ThemeWord
from generator.model.covers import Covers
from generator.model.text import Span


@dataclass(frozen=True)
class TellingWord:
    """A word in a text: the theme it points to, its place (offsets), and what it counts (0.0 to 5.0)."""

    theme: str
    span: Span
    weight: float


TellingWords = Callable[[str], Iterable[TellingWord]]
"""The words of a text that tell what it is about."""


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
        unheard, parts = Covers(silent), _by_share(lesser_parts(text))
        for word, span in found:
            covers = longer.get(word.theme)
            if not unheard.hold(span) and not (covers and covers.hold_in_longer(span)):
                share = min((share for share, held in parts.items() if held.hold(span)), default=1.0) if parts else 1.0
                yield TellingWord(word.theme, span, word.weight * share)

    return find


def _longer(text: str, found: Iterable[tuple[ThemeWord, Span]]) -> dict[str, Covers]:
    """For each theme the names in a text and its own words, where some of these may lie in others."""
    of_theme: dict[str, set[Span]] = defaultdict(set)
    for word, span in found:
        of_theme[word.theme].add(span)
    names = {span for spans in of_theme.values() for span in spans if is_name(text[span.start : span.end])}
    several = ((theme, spans | names) for theme, spans in of_theme.items() if names or len(spans) > 1)
    return {theme: Covers(spans) for theme, spans in several}


def _by_share(parts: Iterable[Part]) -> dict[float, Covers]:
    """The stretches of a text by the share of their weight that words in them have."""
    spans: dict[float, list[Span]] = defaultdict(list)
    for part in parts:
        spans[part.share].append(part.span)
    return {share: Covers(held) for share, held in spans.items()}
