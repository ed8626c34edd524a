"""A document as the fuzzer holds it: text that is easy to change, and the file that it stands for.

    .docx
    === word/document.xml
    <w:document …
    === consultation.yml
    title: …

A zip is held by its parts, a PDF by its objects without compression or table of contents; a file of another kind is the
part `source`. Any bytes are a form: what names no ending is plain text.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.fuzz.guided.pdf_form import sealed
from tests.fuzz.hostile_archives import docx, odt

SOURCE, SIDECAR = "source", "consultation.yml"
SUFFIXES = (".txt", ".md", ".html", ".xml", ".docx", ".odt", ".pdf", ".rtf")
# The part that holds the text of the document.
MAIN = {".docx": "word/document.xml", ".odt": "content.xml"}
_BREAK = b"\n=== "


@dataclass(frozen=True)
class Form:
    """An ending and the parts of the file, by name; among them the sidecar of the editor, if there is one."""

    suffix: str
    parts: tuple[tuple[str, bytes], ...]

    @classmethod
    def of(cls, data: bytes) -> Form:
        """The form that these bytes are."""
        head, _, rest = data.partition(b"\n")
        suffix = head.decode("ascii", errors="replace").strip()
        if suffix not in SUFFIXES:
            return cls(".txt", ((SOURCE, data),))
        parts: dict[str, bytes] = {}
        for part in (b"\n" + rest).split(_BREAK)[1:]:
            name, _, content = part.partition(b"\n")
            parts.setdefault(name.decode("ascii", errors="replace").strip() or SOURCE, content)
        return cls(suffix, tuple(parts.items()))

    def __bytes__(self) -> bytes:
        """The bytes that are this form."""
        parts = (b"=== %s\n%s" % (name.encode(), _unbroken(content)) for name, content in self.parts)
        return b"\n".join([self.suffix.encode(), *parts])

    def part(self, name: str) -> bytes:
        """What a part holds; nothing where there is no such part."""
        return dict(self.parts).get(name, b"")

    def with_part(self, name: str, content: bytes) -> Form:
        """The form with this content in a part, which is added where it was not."""
        return Form(self.suffix, tuple({**dict(self.parts), name: content}.items()))

    @property
    def main(self) -> str:
        """The name of the part with the text."""
        return MAIN.get(self.suffix, SOURCE)

    def file(self) -> bytes:
        """The bytes of the file that it stands for."""
        inside = {name: content for name, content in self.parts if name != SIDECAR}
        if self.suffix in MAIN:
            # A zip without its main part is tried elsewhere; here it would only end the way early.
            return (docx if self.suffix == ".docx" else odt)(inside.pop(self.main, b""), inside)
        return sealed(self.part(SOURCE)) if self.suffix == ".pdf" else self.part(SOURCE)


def _unbroken(content: bytes) -> bytes:
    """The content without what would begin another part."""
    return (b"\n" + content).replace(_BREAK, b"\n == ")[1:]
