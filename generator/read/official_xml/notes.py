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
    in_text: dict[Element, bool] = {}
    for element in root.iter(*_NOTES):
        identifier = element.get("id") or ""
        number = len(notes.by_element) + 1
        is_mark = name_of(element) == "noot"
        if identifier in referred and (parent := element.getparent()) is not None:
            if parent not in in_text:
                in_text[parent] = _holds_words(parent)
            is_mark = in_text[parent]
        note = Note(f"f{number}", _sign(element) or str(number), is_mark)
        notes.by_element[element] = note
        notes.by_id.setdefault(identifier, note)
    return notes


def _sign(element: Element) -> str:
    for child in element:
        if name_of(child) == "noot.nr":
            return text_of(child)
    return (element.get("nr") or "").strip()


def _holds_words(parent: Element) -> bool:
    """Whether words stand beside its elements: a note among blocks is only a body that references lead to."""
    beside = (parent.text, *(child.tail for child in parent))
    return any(text and text.strip() for text in beside)
