"""The theme that a new topic belongs under: that which most of its exchanges share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.annotate.themes.exchanges import SEPARATOR
from generator.knowledge.shipped.official_lists import policy_themes
from generator.knowledge.shipped.theme_words import theme_words
from generator.model.assigned import AssignedTheme

# A word that says something by itself.
_FIRM = 0.99


def shared_theme(given: Sequence[Sequence[AssignedTheme]], title: str) -> str | None:
    """The part of a theme that more than half of some exchanges have, each with its themes, best first.

    Doubtful themes count for nothing. Of two that as many share, the one that is the best of more exchanges. Where none
    is shared: the one that the title itself points to, if an exchange has it; else a part of the theme that they
    share as a whole; else None.
    """
    sure = [[theme.name for theme in themes if theme.is_sure] for themes in given]
    parts = Counter(theme for themes in sure for theme in themes if SEPARATOR in theme)
    best = Counter(themes[0] for themes in sure if themes)
    shared = [part for part in parts if 2 * parts[part] > len(given)]
    if shared:
        return max(shared, key=lambda part: (parts[part], best[part]))
    told = (word.theme for word, _ in theme_words().find(title) if word.weight >= _FIRM and word.theme in parts)
    return next(told, None) or next(_parts_of_whole(sure, parts), None)


def _parts_of_whole(sure: Sequence[Sequence[str]], parts: Counter[str]) -> Iterator[str]:
    """Parts of the themes that more than half share as a whole, those that an exchange has first."""
    whole = Counter(name for themes in sure for name in {theme.partition(SEPARATOR)[0] for theme in themes})
    for name, count in whole.most_common():
        if 2 * count > len(sure):
            found = (part for part, _ in parts.most_common())
            yield from (part for part in (*found, *policy_themes()) if part.startswith(f"{name}{SEPARATOR}"))
