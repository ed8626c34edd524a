"""The words of the vocabulary of themes that tell what a text is about: not those inside names, and lists less."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.grammar.factions.names import FactionNames
from generator.grammar.offices.silent_names import is_name, silent_spans
from generator.grammar.sentences.enumerations import lesser_parts
from generator.grammar.sentences.procedure import procedural_spans
from generator.knowledge.shipped.theme_words import FindWords
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
        spans = {(word.theme, span) for word, span in found}
        names = {span for _, span in spans if is_name(text[span.start : span.end])}
        parts = list(lesser_parts(text))
        for word, span in found:
            longer = (other for each, other in spans if other != span and (each == word.theme or other in names))
            if not any(_holds(other, span) for other in (*silent, *longer)):
                share = min((part.share for part in parts if _holds(part.span, span)), default=1.0)
                yield TellingWord(word.theme, span, word.weight * share)

    return find


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
