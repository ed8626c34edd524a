"""Painting: annotations become links on their words, after one rule for overlaps; styles and insertions join them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.direction import turns
from generator.model.text import Span
from generator.render.markdown import Markdown, characters, isolate

# A reference says where the words lead; a term only what they mean.
_RANK = {AnnotationKind.REFERENCE: 0, AnnotationKind.TERM: 1}
Link = Callable[[Annotation, Markdown], Markdown]


@dataclass(frozen=True)
class Style:
    """An HTML element that official words stand in, such as `em`: offsets into a block's joined text."""

    span: Span
    element: str


@dataclass(frozen=True)
class Insertion:
    """What stands on the page before a character of a block's joined text but is no part of that text.

    `offset` is where the words that it stands for begin in the source.
    """

    position: int
    markdown: Markdown
    offset: int = 0


@dataclass(frozen=True)
class Part:
    """A stretch of a joined text that stands by itself, such as a cell, and what is inserted in it or at its end."""

    span: Span
    insertions: tuple[Insertion, ...] = ()


def paint(
    text: str,
    annotations: Iterable[Annotation],
    link: Link,
    styles: Sequence[Style] = (),
    insertions: Sequence[Insertion] = (),
) -> Markdown:
    """Make a block's joined text Markdown, with `link` around the words of each annotation that is shown.

    No link goes over an insertion, which may be a link itself: then the longest stretch on one side bears it.
    """
    whole = Part(Span(0, len(text)), tuple(insertions))
    return paint_parts(text, annotations, link, (whole,), styles)[0]


def paint_parts(
    text: str, annotations: Iterable[Annotation], link: Link, parts: Sequence[Part], styles: Sequence[Style] = ()
) -> list[Markdown]:
    """The same for a text in parts that follow each other; no link goes over two."""
    if turns(text):
        parts = [replace(part, insertions=_isolated(part.insertions)) for part in parts]
    painter = _Painter(characters(text), styles)
    borders = {insertion.position for part in parts for insertion in part.insertions}
    in_order = sorted(borders | {part.span.start for part in parts})
    links = [(a, _unbroken(span, in_order)) for a, span in visible(annotations)]
    return [painter.part(part, [pair for pair in links if part.span.overlaps(pair[1])], link) for part in parts]


def visible(annotations: Iterable[Annotation]) -> Sequence[tuple[Annotation, Span]]:
    """Where annotations overlap the longest is shown, of equals a reference before a term; in order of place."""
    wanted = [(a, a.span) for a in annotations if a.kind in _RANK and a.span]
    wanted.sort(key=lambda pair: (-len(pair[1]), _RANK[pair[0].kind], pair[1]))
    shown: list[tuple[Annotation, Span]] = []
    for annotation, span in wanted:
        if not any(span.overlaps(other) for _, other in shown):
            shown.append((annotation, span))
    return sorted(shown, key=lambda pair: pair[1])


def _unbroken(span: Span, borders: Sequence[int]) -> Span:
    """The longest stretch of a span that no border cuts; of equals the first."""
    cuts = [span.start, *(border for border in borders if span.start < border < span.end), span.end]
    return max((Span(*stretch) for stretch in pairwise(cuts)), key=len)


class _Painter:
    """Writes stretches of one text."""

    def __init__(self, escaped: list[str], styles: Sequence[Style]) -> None:
        self._escaped = escaped
        self._styles = styles

    def part(self, part: Part, links: Iterable[tuple[Annotation, Span]], link: Link) -> Markdown:
        """One part, with links that do not overlap, in order."""
        made: list[str] = []
        done = part.span.start
        for annotation, span in links:
            made += self._plain(part, Span(done, span.start))
            made += _inserted(part, span.start)
            made.append(link(annotation, Markdown("".join(self._styled(span)))))
            done = span.end
        made += self._plain(part, Span(done, part.span.end))
        made += _inserted(part, part.span.end)
        return isolate("".join(made))

    def _plain(self, part: Part, span: Span) -> Iterator[str]:
        """A stretch without links, with what is inserted in it."""
        cuts = sorted({i.position for i in part.insertions if span.start <= i.position < span.end})
        for start, end in pairwise(dict.fromkeys([span.start, *cuts, span.end])):
            yield from _inserted(part, start)
            yield from self._styled(Span(start, end))

    def _styled(self, span: Span) -> Iterator[str]:
        """The words of a stretch in the elements of their styles."""
        styles = [style for style in self._styles if style.span.overlaps(span)]
        edges = {
            edge for style in styles for edge in (style.span.start, style.span.end) if span.start < edge < span.end
        }
        for start, end in pairwise(sorted({span.start, *edges, span.end})):
            words = "".join(self._escaped[start:end])
            names = dict.fromkeys(s.element for s in styles if s.span.start <= start and end <= s.span.end)
            if words.strip():
                for name in names:
                    words = f"<{name}>{words}</{name}>"
            yield words


def _isolated(insertions: Iterable[Insertion]) -> tuple[Insertion, ...]:
    """Insertions that the direction of the text around them does not turn."""
    return tuple(replace(each, markdown=Markdown(f'<bdi dir="ltr">{each.markdown}</bdi>')) for each in insertions)


def _inserted(part: Part, position: int) -> Iterator[str]:
    return (insertion.markdown for insertion in part.insertions if insertion.position == position)
