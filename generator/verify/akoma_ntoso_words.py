"""The words that the Akoma Ntoso of a document shows as its own: those of the text, and those of its notes.

It knows nothing of how the file is made, but for what stands in it that is ours: `omissis`, references to notes of the
editor, and elements that stand for a character which XML cannot hold.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from generator.messages.message import say
from generator.verify.shown_words import ADDED_BY_US, ShownWords

AKOMA_NTOSO = say("the Akoma Ntoso")
"""What problems call this form of a document."""
_AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
_CODE = "{urn:uuid:81004fd0-73df-45f3-b404-f3fdada6bfd0}code"
_SIGNS = frozenset({"authorialNote", "noteRef"})
# Elements within a line of text: others begin and end a line.
_INLINE = _SIGNS | {"abbr", "b", "docTitle", "i", "inline", "omissis", "ref", "signature", "span", "sub", "sup", "term"}


def akoma_ntoso_words(xml: bytes) -> ShownWords:
    """The words of the preface and the body without those of notes, and the words of the notes by their numbers."""
    root = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    shown = [part for name in ("preface", "debateBody") for part in root.iter(f"{_AKN}{name}")]
    text = "".join(piece for part in shown for piece in _pieces(part))
    notes = sorted((note for part in shown for note in part.iter(f"{_AKN}authorialNote")), key=_number)
    return ShownWords(text.split(), "".join(piece for note in notes for piece in _within(note)).split())


def _number(note: etree._Element) -> int:
    return int((note.get("eId") or "").rpartition("_")[2])


def _pieces(element: etree._Element) -> Iterator[str]:
    """The text of an element; of a note the sign that calls it."""
    name = etree.QName(element).localname
    if element.get("class") == ADDED_BY_US:
        return
    if name in _SIGNS:
        yield element.get("marker") or ""
    elif code := element.get(_CODE):
        yield chr(int(code, 16))
    else:
        yield from _within(element) if name not in _INLINE else _inside(element)


def _within(element: etree._Element) -> Iterator[str]:
    yield " "
    yield from _inside(element)
    yield " "


def _inside(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield from _pieces(child)
        yield child.tail or ""
