"""Painting: annotations become links on their words, after one rule for overlaps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.text import Span
from generator.render.markdown import Markdown, escape

# A reference says where the words lead; a term only what they mean.
_RANK = {AnnotationKind.REFERENCE: 0, AnnotationKind.TERM: 1}
Link = Callable[[Annotation, Markdown], Markdown]


def paint(text: str, annotations: Iterable[Annotation], link: Link) -> Markdown:
    """Make a block's joined text Markdown, with `link` around the words of each annotation that is shown."""
    made: list[str] = []
    done = 0
    for annotation, span in visible(annotations):
        made.append(escape(text[done : span.start], at_start=done == 0))
        made.append(link(annotation, escape(text[span.start : span.end], at_start=False)))
        done = span.end
    made.append(escape(text[done:], at_start=done == 0))
    return Markdown("".join(made))


def visible(annotations: Iterable[Annotation]) -> Sequence[tuple[Annotation, Span]]:
    """Where annotations overlap the longer one is shown, a reference before a term; in order of place."""
    wanted = [(a, a.span) for a in annotations if a.kind in _RANK and a.span]
    wanted.sort(key=lambda pair: (-len(pair[1]), _RANK[pair[0].kind], pair[1]))
    shown: list[tuple[Annotation, Span]] = []
    for annotation, span in wanted:
        if not any(span.overlaps(other) for _, other in shown):
            shown.append((annotation, span))
    return sorted(shown, key=lambda pair: pair[1])
