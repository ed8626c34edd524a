"""Checks the properties of a PDF: only programs, dates and words shown on its pages; others may name people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from generator.model.hidden_content import HiddenContent
from generator.read.pdf.only_pages.leaves import may_stand
from generator.read.pdf.only_pages.refusal import MoreThanPagesError
from generator.read.pdf.only_pages.syntax import Name, Value
from generator.read.programs import names_programs
from generator.read.shown_words import ShownWords

# The allowed kind of value of each property in the dictionary (ISO 32000-1, 14.3.3).
_PROPERTIES = {
    "Title": "text",
    "Subject": "text",
    "Keywords": "text",
    "Author": "maker",
    "Creator": "maker",
    "Producer": "maker",
    "CreationDate": "date",
    "ModDate": "date",
    "Trapped": "code",
    "PTEX.Fullbanner": "maker",
    "GTS_PDFXVersion": "code",
    "GTS_PDFXConformance": "code",
    "GTS_PDFA1Version": "code",
}
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_SPACES = {
    "http://ns.adobe.com/xap/1.0/": {
        "CreatorTool": "maker",
        "CreateDate": "date",
        "ModifyDate": "date",
        "MetadataDate": "date",
    },
    "http://ns.adobe.com/pdf/1.3/": {"Producer": "maker", "Keywords": "text", "PDFVersion": "date", "Trapped": "code"},
    "http://purl.org/dc/elements/1.1/": {
        "format": "format",
        "title": "text",
        "description": "text",
        "subject": "text",
        "language": "language",
        "date": "date",
        "creator": "maker",
    },
    "http://ns.adobe.com/xap/1.0/mm/": {
        "DocumentID": "number",
        "InstanceID": "number",
        "OriginalDocumentID": "number",
        "VersionID": "date",
        "RenditionClass": "format",
    },
    "http://www.aiim.org/pdfa/ns/id/": {"part": "date", "conformance": "code", "amd": "code", "rev": "date"},
    "http://www.aiim.org/pdfua/ns/id/": {"part": "date", "amd": "code", "rev": "date"},
}
# The words of the description of `pdfuaid:part` (ISO 19005-1, 6.7.8), the same in every file.
_EXTENSIONS = "http://www.aiim.org/pdfa/ns/"
_OF_EXTENSIONS = frozenset(
    """
    http https www aiim org pdfa pdfua ns id pdf ua universal accessibility schema identification internal external part
    integer text indicates which of iso standard is followed the amd rev closed choice corr year version number
    optional document a identifier and amendment
    """.split()  # noqa: SIM905
)
_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"(?:uuid:|xmp\.[id]id:|urn:uuid:|adobe:docid:indd:)*[0-9A-Fa-f-]{0,40}")
_FORMAT = re.compile(r"(?:application/(?:pdf|vnd\.adobe\.[a-z.]+)|proof:pdf|default|)")


def check_properties(properties: Mapping[str, Value], shown: ShownWords) -> None:
    """Raise MoreThanPagesError if the properties of a file have words not on its pages, except programs and dates."""
    for key, value in properties.items():
        if key not in _PROPERTIES or not may_stand(_PROPERTIES[key], value, shown):
            raise MoreThanPagesError(HiddenContent.PROPERTIES)


def check_metadata(data: bytes, shown: ShownWords) -> None:
    """Raise MoreThanPagesError if the metadata of a file (XMP, ISO 16684-1) has such words, or comments."""
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data.strip(b"\0 \t\r\n"), parser)
    except etree.XMLSyntaxError as error:
        raise MoreThanPagesError(HiddenContent.PROPERTIES) from error
    outside = [*root.itersiblings(preceding=True), *root.itersiblings()]
    # Comments and definitions of entities.
    if b"<!" in data or not all(map(_is_wrapper, outside)):
        raise MoreThanPagesError(HiddenContent.PROPERTIES)
    for kind, text in _texts(root):
        if not _may_show(kind, text, shown):
            raise MoreThanPagesError(HiddenContent.PROPERTIES)


def _is_wrapper(node: etree._Element) -> bool:
    return isinstance(node, etree._ProcessingInstruction) and node.target == "xpacket"


def _texts(root: etree._Element) -> Iterator[tuple[str, str]]:
    """The allowed kind and the text, for each text of the metadata; the kind is empty for unknown elements."""
    for element in root.iter():
        if not isinstance(element.tag, str):
            yield "", "?"
            continue
        yield _kind_of(element), element.text or ""
        yield "nothing", element.tail or ""
        for name, value in element.attrib.items():
            yield _kind_of_attribute(str(name)), str(value)


def _kind_of(element: etree._Element) -> str:
    """The allowed kind for the text of an element: that of the property that contains the element."""
    holder: etree._Element | None = element
    while holder is not None and str(holder.tag).startswith(_RDF):
        holder = holder.getparent()
    return "nothing" if holder is None else _kind(str(holder.tag))


def _kind(tag: str) -> str:
    space, _, name = tag.removeprefix("{").rpartition("}")
    if space == "adobe:ns:meta/":
        return "nothing"
    if space.startswith(_EXTENSIONS) and space not in _SPACES:
        return "extension"
    return _SPACES.get(space, {}).get(name, "")


def _kind_of_attribute(name: str) -> str:
    if name.startswith(_RDF):
        return "number" if name == f"{_RDF}about" else "extension"
    if name == "{http://www.w3.org/XML/1998/namespace}lang":
        return "language"
    return "maker" if name == "{adobe:ns:meta/}xmptk" else _kind(name)


def _may_show(kind: str, text: str, shown: ShownWords) -> bool:
    text = text.strip()
    if not text:
        return True
    if kind == "number":
        return _NUMBER.fullmatch(text) is not None
    if kind == "format":
        return _FORMAT.fullmatch(text) is not None
    if kind == "extension":
        return all(word in _OF_EXTENSIONS or names_programs(word) for word in _LETTERS.findall(text.casefold()))
    return kind not in ("", "nothing") and may_stand(kind, Name(text), shown)
