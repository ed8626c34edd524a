"""The list of contents of a page, as the partials of `overrides/` print it, without Jinja.

It is used only while these partials are, to the letter, those that it was written for; a test holds both equal.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from jinja2 import TemplateNotFound

from generator.publish.assembly.converted import TocEntry

_FEWEST = 3  # one or two headings are found without a list
_HAS_LETTERS = "begrippen/"


@dataclass(frozen=True)
class _Partials:
    """The template of the list, the one for an entry, and the hash of both as they were."""

    name: str
    entry: str
    hash: str

    def are_in(self, source_of: Callable[[str], str]) -> bool:
        """Whether templates, by the function that gives their source, are these."""
        try:
            return hash_of(source_of(self.name), source_of(self.entry)) == self.hash
        except TemplateNotFound:
            return False


PARTIALS = _Partials(
    "partials/toc.html",
    "partials/toc-item.html",
    "bae89e4aa34a5ec41bd1a5d88859e15544cb42bf6158bce4b5f9975d01deec26",
)


def hash_of(*sources: str) -> str:
    """What sets these templates apart from any others, whatever ends their lines."""
    text = "\0".join("\n".join(source.splitlines()) for source in sources)
    return hashlib.sha256(text.encode()).hexdigest()


def contents_list(toc: Sequence[TocEntry], url: str) -> str:
    """The list for the page at `url`; without words where the page needs none."""
    headings = toc[0].children if toc and toc[0].level == 1 else toc
    if url == _HAS_LETTERS:
        return "\n"
    if len(headings) < _FEWEST and not (headings and headings[0].children):
        return ""
    return (
        '<nav class="toc" aria-label="Op deze pagina" tabindex="-1">\n    <details>\n'
        "      <summary>Op deze pagina</summary>\n      <ol>\n        "
        f"{''.join(map(_entry, headings))}\n      </ol>\n    </details>\n  </nav>\n"
    )


def _entry(heading: TocEntry) -> str:
    below = f"\n  <ol>\n    {''.join(map(_entry, heading.children))}\n  </ol>\n" if heading.children else ""
    return f'<li><a href="#{heading.id}">{heading.title}</a>{below}</li>'
