"""The elements of WordprocessingML that hold no text of their own, by what the reader does with them."""

from __future__ import annotations

from generator.read.word.names import W

_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"


def _words(names: str) -> frozenset[str]:
    return frozenset(W + name for name in names.split())


# What describes, and what is never published: comments are notes of the writers to one another.
SKIPPED = _words(
    "pPr rPr tblPr tblPrEx tblGrid trPr tcPr sectPr sdtPr sdtEndPr smartTagPr customXmlPr rubyPr rt "
    "commentReference annotationRef delInstrText fldData ffData"
)
# What only groups or marks a place.
TRANSPARENT = _words(
    "body hdr ftr footnote endnote p r t sdt sdtContent smartTag customXml hyperlink ins moveTo fldSimple dir bdo "
    "drawing pict object control ruby rubyBase tbl tr tc txbxContent "
    "bookmarkStart bookmarkEnd proofErr permStart permEnd commentRangeStart commentRangeEnd separator "
    "continuationSeparator moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd "
    "customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd "
    "customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd "
    "bookmark numberingChange pgNum movie background objectEmbed objectLink"
)
# What holds text elsewhere, in a form that is not read.
LOST = {
    W + "altChunk": "a document within the document",
    W + "subDoc": "a reference to another document",
    W + "contentPart": "ink",
    _DIAGRAM: "a diagram",
    _CHART: "a chart",
}
