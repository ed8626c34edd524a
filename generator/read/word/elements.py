"""The elements of WordprocessingML without text of their own, grouped by their treatment."""

from __future__ import annotations

from generator.messages.message import say
from generator.read.word.names import W

_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"


def _words(names: str) -> frozenset[str]:
    return frozenset(W + name for name in names.split())


# Elements that describe others or are never published: comments are notes of the writers to each other.
SKIPPED = _words(
    "pPr rPr tblPr tblPrEx tblGrid trPr tcPr sectPr sdtPr sdtEndPr smartTagPr customXmlPr rubyPr rt "
    "commentReference annotationRef delInstrText fldData ffData"
)
# Elements that only group others or mark a place.
TRANSPARENT = _words(
    "body hdr ftr footnote endnote p r t sdt sdtContent smartTag customXml hyperlink ins moveTo fldSimple dir bdo "
    "drawing pict object control ruby rubyBase tbl tr tc txbxContent "
    "bookmarkStart bookmarkEnd proofErr permStart permEnd commentRangeStart commentRangeEnd separator "
    "continuationSeparator moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd "
    "customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd "
    "customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd "
    "bookmark numberingChange pgNum movie background objectEmbed objectLink"
)
# Elements whose text is elsewhere, in a form that is not read.
LOST = {
    W + "altChunk": say("a document within the document"),
    W + "subDoc": say("a reference to another document"),
    W + "contentPart": say("ink"),
    _DIAGRAM: say("a diagram"),
    _CHART: say("a chart"),
}
