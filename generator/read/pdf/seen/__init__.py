"""Distinguishes the letters of a page that a reader sees from invisible letters in the file.

Most text is certainly seen: dark, on white, with nothing on top. To judge other text, the page is painted with and
without it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.read.pdf.glyphs.characters import Characters, Drawn
from generator.read.pdf.glyphs.page import Run
from generator.read.pdf.seen.bitmaps import Budget, Sheet
from generator.read.pdf.seen.doubtful import Doubts, Unseen, letters_box
from generator.read.pdf.seen.letters import Text, around, unseen_letters
from generator.read.pdf.seen.overlays import BLOCKS, Overlays, overlays_of
from generator.read.pdf.seen.pictures import hides_picture
from generator.read.pdf.seen.scans import OF_LETTERS, is_picture_of_page, words_not_in_picture
from generator.read.pdf.seen.scene import Scene, Shape, address, scene_of
from generator.read.pdf.seen.shapes import Box

__all__ = ["Budget", "SeenPage", "Sheet", "look"]


@dataclass(frozen=True)
class SeenPage:
    """The runs of a page, with invisible ones marked; the other fields are described in `Page`."""

    runs: tuple[Run, ...]
    is_recognised: bool = False
    hides_picture: bool = False


@dataclass(eq=False)
class _Item:
    """A run, its box in the coordinates of the file, and for each character the reason why it is unseen.

    A reason is empty for a seen character; `reasons` is empty if all are seen.
    """

    drawn: Drawn
    box: Box
    reasons: list[str]


def look(sheet: Sheet, characters: Characters, drawn: Sequence[Drawn], *, has_layers: bool) -> SeenPage:
    """The runs of a loaded page, with unseen ones marked; `has_layers` shows that the file can switch parts off."""
    blocks = [each for each in drawn if not BLOCKS.isdisjoint(each.run.text)]
    scene, overlays = scene_of(sheet.page, with_texts=bool(blocks)), overlays_of(sheet.page)
    _add_blocks(scene, characters, blocks)
    items = [_Item(each, _box(characters, each), []) for each in drawn]
    doubts = Doubts(scene, overlays, characters.paper, has_layers=has_layers)
    _judge(sheet, characters, items, doubts)
    is_recognised = _recognise(sheet, characters, scene, items)
    _mark(characters, overlays, items)
    runs = tuple(run for item in items for run in _runs(characters, item))
    return SeenPage(runs, is_recognised, hides_picture(scene, overlays, characters.paper))


def _add_blocks(scene: Scene, characters: Characters, blocks: Sequence[Drawn]) -> None:
    """Add letters that are blocks of ink to the shapes, because they may cover text under them."""
    for each in blocks:
        order = scene.texts.get(address(each.drawn), 0)
        scene.shapes.append(Shape(order, _box(characters, each)))
    scene.shapes.sort(key=lambda shape: shape.order)


def _box(characters: Characters, drawn: Drawn) -> Box:
    """The box around a run in the coordinates of the file."""
    run = drawn.run
    if not run.rotation:
        left, _, _, top = characters.paper
        return letters_box(run.left + left, top - run.baseline, run.right + left, run.size)
    return around([characters.box(drawn.start), characters.box(drawn.end - 1)])


def _judge(sheet: Sheet, characters: Characters, items: Sequence[_Item], doubts: Doubts) -> None:
    """Set the reasons of the unseen characters of each run; doubtful runs are painted."""
    looked: list[_Item] = []
    for item in items:
        drawn, size = item.drawn.drawn, item.drawn.run.size
        if reason := doubts.surely_unseen(drawn, item.box, size):
            item.reasons = [reason.value] * (item.drawn.end - item.drawn.start)
        elif doubts.must_be_looked_at(drawn, item.box, size, is_odd=item.drawn.is_odd):
            looked.append(item)
    if not looked:
        return
    whys = [doubts.why(item.drawn.drawn, item.box).value for item in looked]
    texts = [
        replace(
            _text(characters, item),
            may_lack_ink=item.drawn.is_odd or doubts.may_lack_ink(item.drawn.drawn, item.box),
        )
        for item in looked
    ]
    for item, why, unseen in zip(looked, whys, unseen_letters(sheet, texts, characters.paper), strict=True):
        item.reasons = [why if each else "" for each in unseen]


def _text(characters: Characters, item: _Item) -> Text:
    letters, boxes = characters.letters(item.drawn)
    return Text(letters, tuple(boxes), item.drawn.run.size, item.drawn.drawn)


def _recognise(sheet: Sheet, characters: Characters, scene: Scene, items: Sequence[_Item]) -> bool:
    """Whether the page is a scan with words recognised by a program; then these count as seen.

    Words in places where the picture shows no letters stay unseen.
    """
    unseen = [item for item in items if item.reasons and all(item.reasons) and item.reasons[0] in _UNDER_PICTURES]
    letters = sum(len(item.drawn.run.text) for item in items)
    if not unseen or sum(len(item.drawn.run.text) for item in unseen) < OF_LETTERS * letters:
        return False
    if not is_picture_of_page(scene, characters.paper):
        return False
    texts = [_text(characters, item) for item in unseen]
    for item, verdicts in zip(unseen, words_not_in_picture(sheet, texts, characters.paper), strict=True):
        item.reasons = [Unseen.NOT_IN_PICTURE.value if each else "" for each in verdicts]
    return True


_UNDER_PICTURES = frozenset({Unseen.INVISIBLE.value, Unseen.COVERED.value})


def _mark(characters: Characters, overlays: Overlays, items: Sequence[_Item]) -> None:
    """Mark as unseen the letters that somebody marked for blacking out, whether or not that was done."""
    if not overlays.marked:
        return
    for item in items:
        _, boxes = characters.letters(item.drawn)
        marked = [overlays.are_to_go(box) for box in boxes]
        if any(marked):
            reasons = item.reasons or [""] * len(marked)
            item.reasons = [
                Unseen.MARKED.value if each else reason for each, reason in zip(marked, reasons, strict=True)
            ]


def _runs(characters: Characters, item: _Item) -> Iterator[Run]:
    """The run, cut wherever the reason changes; each part has one reason, empty for a seen part."""
    reasons = item.reasons
    if not any(reasons):
        yield item.drawn.run
        return
    start = item.drawn.start
    for reason, group in groupby(reasons):
        end = start + len(list(group))
        if run := characters.part(item.drawn, start, end):
            yield replace(run, unseen=reason)
        start = end
