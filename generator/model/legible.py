"""Text as people read it: without its invisible characters.

Editors and programs leave soft hyphens, joiners and marks of direction in words. Official text keeps them; code that
looks for words ignores them.
"""

from __future__ import annotations

import re

# Unicode: soft hyphen, grapheme joiner, Arabic letter mark, Mongolian vowel separator, zero-width space and joiners,
# marks and embeddings of direction, word joiner and invisible operators, isolates, zero-width no-break space.
INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")


def legible(text: str) -> str:
    """A text without invisible characters and the space they leave; a text of nothing else is returned unchanged."""
    if text.isascii() or INVISIBLE.search(text) is None:
        return text
    return " ".join(INVISIBLE.sub("", text).split()) or text
