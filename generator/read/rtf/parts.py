"""The parts of a Word document that a file is written to, and the package that they make."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

from lxml import etree

from generator.read.rtf.looks import element
from generator.read.rtf.tree import Group
from generator.read.word.names import Element, R

_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
# The pages that a header or footer is for, by the word of control.
PAGES = {
    "header": "default", "headerr": "default", "headerl": "even", "headerf": "first",
    "footer": "default", "footerr": "default", "footerl": "even", "footerf": "first",
}  # fmt: skip
# Forms of the signs of notes, behind `\\ftnn` and `\\aftnn`.
_SIGNS = {
    "ar": "decimal", "alc": "lowerLetter", "auc": "upperLetter", "rlc": "lowerRoman", "ruc": "upperRoman",
    "chi": "chicago",
}  # fmt: skip


class Parts:
    """The parts of one document, being made."""

    def __init__(self, root: Group, styles: list[Element], numbering: Element) -> None:
        self._root = root
        self.body = element("body")
        self._notes = {name: element(f"{name}s") for name in ("footnote", "endnote")}
        self._edges: list[Element] = []
        self._section: list[tuple[Element, Element]] = []
        self.has_first_page = False
        self._parts = {"styles": element("styles", *styles), "numbering": numbering}

    def note(self, name: str) -> tuple[Element, Element]:
        """A new `footnote` or `endnote`: its body, and the reference to it."""
        notes = self._notes[name]
        number = str(len(notes) + 1)
        notes.append(element(name, id=number))
        return notes[-1], element(f"{name}Reference", id=number)

    def edge(self, word: str) -> Element:
        """A new header or footer of this section, by the word of control that begins it."""
        kind = word[:6]
        self._edges.append(element("hdr" if kind == "header" else "ftr"))
        reference = element(f"{kind}Reference", type=PAGES[word])
        self._section.append((reference, self._edges[-1]))
        return self._edges[-1]

    def section(self) -> Element:
        """The `w:sectPr` of the section that ends here."""
        made = element("sectPr")
        for reference, edge in self._section:
            # Programs repeat the same header in each section.
            words = etree.tostring(edge)
            same = next(n for n, other in enumerate(self._edges, start=1) if etree.tostring(other) == words)
            reference.set(R + "id", f"edge{same}")
            made.append(reference)
        if self.has_first_page:
            made.append(element("titlePg"))
        self._section = []
        return made

    def package(self) -> bytes:
        """The package of all parts."""
        self.body.append(self.section())
        parts = {
            **self._parts,
            **{f"{name}s": notes for name, notes in self._notes.items()},
            "settings": self._settings(),
        }
        links = [(name, name, f"{name}.xml") for name in parts]
        links += [(f"edge{n}", "header", f"edge{n}.xml") for n in range(1, len(self._edges) + 1)]
        stream = BytesIO()
        with ZipFile(stream, "w", ZIP_STORED) as container:
            container.writestr("_rels/.rels", _relationships([("main", "officeDocument", "word/document.xml")]))
            container.writestr("word/_rels/document.xml.rels", _relationships(links))
            container.writestr("word/document.xml", etree.tostring(element("document", self.body)))
            for name, part in parts.items():
                container.writestr(f"word/{name}.xml", etree.tostring(part))
            for n, edge in enumerate(self._edges, start=1):
                container.writestr(f"word/edge{n}.xml", etree.tostring(edge))
        return stream.getvalue()

    def _settings(self) -> Element:
        made = element("settings")
        if self._root.value("facingp"):
            made.append(element("evenAndOddHeaders"))
        for name, prefix in (("footnote", "ftn"), ("endnote", "aftn")):
            form = next((form for end, form in _SIGNS.items() if self._root.value(f"{prefix}n{end}")), "decimal")
            rules = element(f"{name}Pr", element("numFmt", val=form))
            if (start := self._root.value(f"{prefix}start")) is not None:
                rules.append(element("numStart", val=str(start)))
            made.append(rules)
        return made


def _relationships(links: list[tuple[str, str, str]]) -> bytes:
    root = etree.Element(_RELATIONSHIPS + "Relationships")
    for name, kind, target in links:
        etree.SubElement(root, _RELATIONSHIPS + "Relationship", Id=name, Type=f"{_TYPES}/{kind}", Target=target)
    return etree.tostring(root)
