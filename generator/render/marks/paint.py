"""Painting: turns annotations into links on their words, by one rule for overlaps, and adds styles and insertions."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.direction import turns
from generator.model.text import Span
from generator.render.writing.markdown import Markdown, characters, isolate

# A reference says where the words lead; a term only what they mean.
_RANK = {
    AnnotationKind.REFERENCE: 0,
    AnnotationKind.INTERNAL_REFERENCE: 0,
    AnnotationKind.SHORT_REFERENCE: 0,
    AnnotationKind.TERM: 1,
    AnnotationKind.SHORT_FORM: 2,
}
Link = Callable[[Annotation, Markdown], Markdown]


@dataclass(frozen=True)
class Style:
    """An HTML element that official words stand in, such as `em` or `span lang="en"`, as its opening tag has it.

    `span` holds offsets into a block's joined text.
    """

    span: Span
    element: str


@dataclass(frozen=True)
class Insertion:
    """Markdown inserted on the page before a character of a block's joined text, not part of that text.

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

    @cached_property
    def inserted(self) -> Mapping[int, Sequence[Markdown]]:
        """What is inserted at each position, in order."""
        found: dict[int, list[Markdown]] = defaultdict(list)
        for insertion in self.insertions:
            found[insertion.position].append(insertion.markdown)
        return dict(sorted(found.items()))

    @cached_property
    def positions(self) -> Sequence[int]:
        """Where something is inserted, in order."""
        return list(self.inserted)


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
    return list(map(isolate, paint_loose(text, annotations, link, parts, styles)))


def paint_loose(
    text: str, annotations: Iterable[Annotation], link: Link, parts: Sequence[Part], styles: Sequence[Style] = ()
) -> list[str]:
    """The same before each part is isolated from the direction of what stands around it."""
    if turns(text):
        parts = [replace(part, insertions=_isolated(part.insertions)) for part in parts]
    return paint_characters(characters(text), annotations, link, parts, styles)


def paint_characters(
    made: list[str], annotations: Iterable[Annotation], link: Link, parts: Sequence[Part], styles: Sequence[Style] = ()
) -> list[str]:
    """The same of a text of which each character is written already, in Markdown or in what else `link` writes."""
    shown = visible(annotations)
    if not (shown or styles or any(part.insertions for part in parts)):
        return ["".join(made[part.span.start : part.span.end]) for part in parts]
    painter = _Painter(made, styles)
    borders = {insertion.position for part in parts for insertion in part.insertions}
    in_order = sorted(borders | {part.span.start for part in parts})
    links = [(a, _unbroken(span, in_order)) for a, span in shown]
    ends, starts = [span.end for _, span in links], [span.start for _, span in links]
    within = (slice(bisect_right(ends, part.span.start), bisect_left(starts, part.span.end)) for part in parts)
    return [painter.part(part, links[inside], link) for part, inside in zip(parts, within, strict=True)]


def visible(annotations: Iterable[Annotation]) -> Sequence[tuple[Annotation, Span]]:
    """The annotations shown, in order: of overlapping ones the longest; of equals a reference before a term."""
    wanted = [(a, a.span) for a in annotations if a.kind in _RANK and a.span]
    if len(wanted) == 1:
        return wanted
    wanted.sort(key=lambda pair: (pair[1].start - pair[1].end, _RANK[pair[0].kind], pair[1].start))
    shown: list[tuple[Annotation, Span]] = []
    starts: list[int] = []
    for annotation, span in wanted:
        # Those shown share no character, so that in order of place only its neighbours can overlap another.
        at = bisect_left(starts, span.start)
        if not any(span.overlaps(other) for _, other in shown[max(0, at - 1) : at + 1]):
            starts.insert(at, span.start)
            shown.insert(at, (annotation, span))
    return shown


def _unbroken(span: Span, borders: Sequence[int]) -> Span:
    """The longest stretch of a span that no border cuts; of equals the first."""
    inside = borders[bisect_right(borders, span.start) : bisect_left(borders, span.end)]
    cuts = [span.start, *inside, span.end]
    return max((Span(*stretch) for stretch in pairwise(cuts)), key=len)


class _Painter:
    """Writes stretches of one text."""

    def __init__(self, escaped: list[str], styles: Sequence[Style]) -> None:
        self._escaped = escaped
        self._is_styled = bool(styles)
        self._stretches = list(_stretches(styles, len(escaped)))

    def part(self, part: Part, links: Iterable[tuple[Annotation, Span]], link: Link) -> str:
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
        return "".join(made)

    def _plain(self, part: Part, span: Span) -> Iterator[str]:
        """A stretch without links, with what is inserted in it."""
        cuts = part.positions[bisect_left(part.positions, span.start) : bisect_left(part.positions, span.end)]
        for start, end in pairwise(dict.fromkeys([span.start, *cuts, span.end])):
            yield from _inserted(part, start)
            yield from self._styled(Span(start, end))

    def _styled(self, span: Span) -> Iterator[str]:
        """The words of a stretch in the elements of their styles."""
        if not self._is_styled:
            yield "".join(self._escaped[span.start : span.end])
            return
        first = bisect_right(self._stretches, span.start, key=lambda stretch: stretch[0].start) - 1
        last = bisect_left(self._stretches, span.end, key=lambda stretch: stretch[0].start)
        for number in range(max(0, first), last):
            stretch, names = self._stretches[number]
            words = "".join(self._escaped[max(stretch.start, span.start) : min(stretch.end, span.end)])
            if words.strip():
                for name in names:
                    words = f"<{name}>{words}</{name.partition(' ')[0]}>"
            yield words


def _isolated(insertions: Iterable[Insertion]) -> tuple[Insertion, ...]:
    """Insertions, isolated from the direction of the text around them."""
    return tuple(replace(each, markdown=Markdown(f'<bdi dir="ltr">{each.markdown}</bdi>')) for each in insertions)


def _stretches(styles: Sequence[Style], length: int) -> Iterator[tuple[Span, Sequence[str]]]:
    """A text cut wherever a style begins or ends, with the elements that stand around each stretch, the inner first."""
    begin, end = defaultdict(list), defaultdict(list)
    for number, style in enumerate(styles):
        if style.span:
            begin[style.span.start].append(number)
            end[style.span.end].append(number)
    now: dict[int, None] = {}
    for start, stop in pairwise(sorted({0, *begin, *end, length})):
        for number in end[start]:
            del now[number]
        now.update(dict.fromkeys(begin[start]))
        yield Span(start, stop), list(dict.fromkeys(styles[number].element for number in sorted(now)))


def _inserted(part: Part, position: int) -> Sequence[str]:
    return part.inserted.get(position, ())
