"""Views of a document in which names are looked for: folded, with single spaces, and with offsets to the source.

A name may continue over the end of a line, page or cell, with or without a hyphen, so there are several views.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.folding import Folded, folded
from generator.model.block import Block, JoinedText, RepairKind, join
from generator.model.text import SourceText, Span

# A hyphen at the end of a line, the end of a paragraph, or any other space.
_GAP = expression(r"(?<=[^\W\d_])-[ \t]*\n\s*(?=[^\W\d_])|\s*\n\s*\n\s*|\s+")


@dataclass(frozen=True)
class View:
    """A copy of the source in which names are searched: a line feed ends a paragraph, any other white space is a space.

    `back` maps a non-empty span of the view to spans of the source; several where lines or pages cut the words.
    """

    text: str
    back: Callable[[Span], tuple[Span, ...]] = field(compare=False)


def views(source: SourceText, blocks: Sequence[Block]) -> Iterator[View]:
    """The source with hyphens at line ends removed; the same with these kept; then the blocks cut by a page end."""
    plain = folded(source.text)
    for hyphen in ("", "-"):
        yield _view(plain, hyphen)
    for block in blocks:
        if len(block.fragments) > 1:
            yield from _of_block(source, block)


def _view(plain: Folded, hyphen: str) -> View:
    """A folded text with single spaces, and with a replacement for every hyphen at a line end."""
    pieces: list[str] = []
    offsets: list[int] = []
    done = 0
    for gap in _GAP.finditer(plain.text):
        pieces.append(plain.text[done : gap.start()])
        offsets.extend(range(done, gap.start()))
        space = hyphen if gap.group().startswith("-") else "\n" if gap.group().count("\n") > 1 else " "
        pieces.append(space)
        offsets.extend([gap.start()] * len(space))
        done = gap.end()
    pieces.append(plain.text[done:])
    offsets.extend(range(done, len(plain.text)))
    return View("".join(pieces), lambda span: (plain.back(Span(offsets[span.start], offsets[span.end - 1] + 1)),))


def _of_block(source: SourceText, block: Block) -> Iterator[View]:
    """A block as it reads; and the same without the hyphens kept at its line ends."""
    joined = join(source, block).legible
    kept = {repair.span.start - 1 for repair in block.repairs if repair.kind is RepairKind.HYPHEN_KEPT}
    yield _joined_view(block, joined)
    if kept:
        stays = [n for n, offset in enumerate(joined.offsets) if offset not in kept]
        text = "".join(joined.text[n] for n in stays)
        yield _joined_view(block, JoinedText(text, tuple(joined.offsets[n] for n in stays)))


def _joined_view(block: Block, joined: JoinedText) -> View:
    plain = folded(joined.text)

    def back(span: Span) -> tuple[Span, ...]:
        words = joined.source_span(plain.back(span))
        shared = (fragment for fragment in block.fragments if fragment.overlaps(words))
        return tuple(Span(max(f.start, words.start), min(f.end, words.end)) for f in shared)

    return View(plain.text, back)
