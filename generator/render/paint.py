"""Painting: annotations become links on their words, after one rule for overlaps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.text import Span
from generator.render.markdown import Markdown, characters

# A reference says where the words lead; a term only what they mean.
_RANK = {AnnotationKind.REFERENCE: 0, AnnotationKind.TERM: 1}
Link = Callable[[Annotation, Markdown], Markdown]


def paint(text: str, annotations: Iterable[Annotation], link: Link) -> Markdown:
    """Make a block's joined text Markdown, with `link` around the words of each annotation that is shown."""
    escaped = characters(text)
    made: list[str] = []
    done = 0
    for annotation, span in visible(annotations):
        made += escaped[done : span.start]
        made.append(link(annotation, Markdown("".join(escaped[span.start : span.end]))))
        done = span.end
    return Markdown("".join([*made, *escaped[done:]]))


def visible(annotations: Iterable[Annotation]) -> Sequence[tuple[Annotation, Span]]:
    """Where annotations overlap the longest is shown, of equals a reference before a term; in order of place."""
    wanted = [(a, a.span) for a in annotations if a.kind in _RANK and a.span]
    wanted.sort(key=lambda pair: (-len(pair[1]), _RANK[pair[0].kind], pair[1]))
    shown: list[tuple[Annotation, Span]] = []
    for annotation, span in wanted:
        if not any(span.overlaps(other) for _, other in shown):
            shown.append((annotation, span))
    return sorted(shown, key=lambda pair: pair[1])
