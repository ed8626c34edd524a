"""Footnotes and endnotes: their signs are in the text, their bodies in other parts of the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.read.office.list_numbers import FORMATS, decimal
from generator.read.word.names import Element, W, child_value, number
from generator.read.word.package import Package, Part


@dataclass(frozen=True, eq=False)
class Note:
    """A note that the text refers to: its key in the document, its sign as printed, the part and element of its body.

    `own_sign` shows that the writer typed the sign: then it is part of the text, and `sign` is empty.
    """

    key: str
    sign: str
    own_sign: bool
    part: Part
    body: Element


class _Series:
    """The notes of one kind, footnotes or endnotes, with a counter of their own."""

    def __init__(self, package: Package, name: str, default_format: str, settings: Element | None) -> None:
        self._name = name
        self._part = package.related(f"{name}s")
        elements = self._part.root.iter(W + name) if self._part else ()
        self._bodies = {each.get(W + "id", ""): each for each in elements if each.get(W + "type") in (None, "normal")}
        rules = [each for each in (settings, package.main.root) if each is not None]
        self._format = next((f for each in rules if (f := _rule(each, name, "numFmt"))), default_format)
        self._restart = next((r for each in rules if (r := _rule(each, name, "numRestart"))), "continuous")
        self._start = number(next((s for each in rules if (s := _rule(each, name, "numStart"))), "1"), 1)
        self._next = self._start
        self._page: int | None = None
        self._made: dict[str, Note] = {}

    def note(self, reference: Element, page: int | None) -> Note | None:
        """The note of a reference on this page, the same for all references to it; None if the document lacks it."""
        note_id = reference.get(W + "id", "")
        body = self._bodies.get(note_id)
        if body is None or self._part is None:
            return None
        if note_id in self._made:
            return self._made[note_id]
        own_sign = is_on_attribute(reference, "customMarkFollows")
        if self._restart == "eachPage" and page != self._page:
            self._next = self._start
        self._page = page
        sign = "" if own_sign else FORMATS.get(self._format, decimal)(self._next)
        self._next += not own_sign
        self._made[note_id] = Note(f"{self._name[0]}{len(self._made) + 1}", sign, own_sign, self._part, body)
        return self._made[note_id]

    def begin_section(self) -> None:
        """A new section begins; some documents restart their numbers there."""
        if self._restart == "eachSect":
            self._next = self._start


class Notes:
    """All notes of a document; those that the text refers to are collected, in order, to be written later."""

    def __init__(self, package: Package) -> None:
        settings = package.related("settings")
        root = settings.root if settings else None
        self._series = {
            W + "footnoteReference": _Series(package, "footnote", "decimal", root),
            W + "endnoteReference": _Series(package, "endnote", "lowerRoman", root),
        }
        self._waiting: dict[Note, bool] = {}

    def refer(self, reference: Element, page: int | None, *, is_deleted: bool) -> Note | None:
        """The note of a `w:footnoteReference` or `w:endnoteReference`, collected to be written; None without a note."""
        note = self._series[str(reference.tag)].note(reference, page)
        if note:
            self._waiting[note] = is_deleted and self._waiting.get(note, True)
        return note

    def begin_section(self) -> None:
        """A new section of the document begins."""
        for series in self._series.values():
            series.begin_section()

    def waiting(self) -> Iterator[tuple[Note, bool]]:
        """The notes referred to so far; the flag shows that all references are deleted; footnotes before endnotes."""
        yield from sorted(self._waiting.items(), key=lambda each: each[0].key[0] != "f")


def is_on_attribute(element: Element, name: str) -> bool:
    """Whether the attribute with this name is a switch that is on."""
    return element.get(W + name) in ("1", "true", "on")


def _rule(root: Element, name: str, rule: str) -> str | None:
    """The value of a rule of counting for this kind of notes, below `root`; None without one."""
    return next((found for each in root.iter(f"{W}{name}Pr") if (found := child_value(each, rule))), None)
