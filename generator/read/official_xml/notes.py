"""Notes of an official publication: their keys and signs, and where the sign stands in the text."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.read.tree import Element, name_of, text_of

_NOTES = ("{*}noot", "{*}voetnoot", "{*}eindnoot")
_REFERENCES = ("{*}nootref", "{*}voetref")


@dataclass(frozen=True)
class Note:
    """A note: its key in the document, its sign, and whether its own element stands where the sign does."""

    key: str
    sign: str
    is_in_text: bool


@dataclass
class Notes:
    """The notes of a document, by element and by the id that references name."""

    by_element: dict[Element, Note] = field(default_factory=dict)
    by_id: dict[str, Note] = field(default_factory=dict)


def find_notes(root: Element) -> Notes:
    """All notes, keys `f1`, `f2`, … in document order."""
    referred = {reference.get("refid") or "" for reference in root.iter(*_REFERENCES)}
    notes = Notes()
    for element in root.iter(*_NOTES):
        identifier = element.get("id") or ""
        number = len(notes.by_element) + 1
        in_text = _stands_in_text(element) if identifier in referred else name_of(element) == "noot"
        note = Note(f"f{number}", _sign(element) or str(number), in_text)
        notes.by_element[element] = note
        notes.by_id.setdefault(identifier, note)
    return notes


def _sign(element: Element) -> str:
    for child in element:
        if name_of(child) == "noot.nr":
            return text_of(child)
    return (element.get("nr") or "").strip()


def _stands_in_text(element: Element) -> bool:
    """Whether words stand on the same level: a note among blocks is only a body that references lead to."""
    parent = element.getparent()
    if parent is None:
        return False
    beside = [parent.text, *(child.tail for child in parent)]
    return any(text and text.strip() for text in beside)
