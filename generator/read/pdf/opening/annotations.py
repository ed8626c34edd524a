"""Objects on a page that may hold words but are not part of its text: typed notes, stamps, form fields."""

from __future__ import annotations

import pypdfium2.raw as pdfium

from generator.messages.message import NOTHING, Message, say

_KINDS = {
    pdfium.FPDF_ANNOT_FREETEXT: say("texts that someone typed over the page"),
    pdfium.FPDF_ANNOT_STAMP: say("stamps"),
    pdfium.FPDF_ANNOT_WIDGET: say("fields of a form"),
}
# A page of a form has hundreds of annotations; only their kinds are reported.
_MOST = 1_000


def added_to(page: object) -> tuple[Message, ...]:
    """The kinds of such objects on a loaded page, in words for people, in alphabetical order."""
    found: set[Message] = set()
    for index in range(min(_MOST, pdfium.FPDFPage_GetAnnotCount(page))):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if annotation:
            found.add(_KINDS.get(pdfium.FPDFAnnot_GetSubtype(annotation), NOTHING))
            pdfium.FPDFPage_CloseAnnot(annotation)
    return tuple(sorted(found - {NOTHING}))
