"""The parts and counters that all stories of one Word document share."""

from __future__ import annotations

from dataclasses import dataclass

from generator.read.office.composer import Composer
from generator.read.office.doubts import Doubts
from generator.read.word.names import W
from generator.read.word.notes import Notes
from generator.read.word.numbering import Numbering
from generator.read.word.package import Package
from generator.read.word.styles import Styles


class Pages:
    """Counts pages by the breaks that Word stored when it laid out the text; without these no page is known."""

    def __init__(self, composer: Composer, *, is_known: bool) -> None:
        self._composer = composer
        self._is_awaited = False
        composer.page = 1 if is_known else None

    def rendered_break(self) -> None:
        """Word began a page here; right after a break of the writer this is the same break and is not counted."""
        if not self._is_awaited:
            self._turn()
        self._is_awaited = False

    def explicit_break(self) -> None:
        """The writer began a page here."""
        self._turn()
        self._is_awaited = True

    def text_follows(self) -> None:
        """There is text here, so that the next stored break is a new one."""
        self._is_awaited = False

    def _turn(self) -> None:
        if self._composer.page is not None:
            self._composer.page += 1


@dataclass(frozen=True)
class Document:
    """One Word document that is being read."""

    package: Package
    composer: Composer
    styles: Styles
    numbering: Numbering
    notes: Notes
    pages: Pages
    doubts: Doubts

    @classmethod
    def of(cls, package: Package, doubts: Doubts) -> Document:
        """A document before its text is read; raises DamageError when a part of it is damaged."""
        composer = Composer()
        styles_part, numbering_part = package.related("styles"), package.related("numbering")
        styles = Styles(styles_part.root if styles_part else None)
        numbering = Numbering(numbering_part.root if numbering_part else None, styles, doubts.unread)
        is_known = next(package.main.root.iter(W + "lastRenderedPageBreak"), None) is not None
        pages = Pages(composer, is_known=is_known)
        return cls(package, composer, styles, numbering, Notes(package), pages, doubts)
