"""PDFs that hold nothing but their page, written in many ways."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from tests.read.pdf.hidden_forms import annotation
from tests.read.pdf.made import at, stream
from tests.read.pdf.sources import (
    BARE,
    HYBRID,
    IN_LETTERS,
    JBIG2,
    JFIF,
    JP2,
    LINK,
    ON_PAGE,
    SMALL,
    bookmarked,
    info,
    jpeg,
    linearized,
    made,
    objects_in_stream,
    photograph,
    picture_box,
    revised,
    tagged,
    text,
    with_metadata,
)

# Each holds nothing but its page, written in a way of its own.
PLAIN: Mapping[str, bytes] = {
    "plain": BARE,
    "properties of programs": info(
        b"/Producer(Acrobat Distiller 11.0 \\(Windows\\))/Creator(PScript5.dll Version 5.2.2)/Author()"
        b"/CreationDate(D:20240328084559+01'00')/ModDate(D:20240328)/Trapped/False/Keywords(--------)"
    ),
    "a title that the page shows": info(b"/Title(Antwoord van de minister)/Subject(%s)" % b"Ja, dat klopt"),
    "a title with other signs": info(b"/Title %s" % text("Ántwoord – ‘van de minister’")),
    "properties of a word processor": info(b"/Producer(LibreOffice 7.4)/Creator(Writer)/Author(python-docx)"),
    "a program that merged": info(b"/Producer(iText\256 7.1.17 \2512000-2021 iText Group NV \\(AGPL-version\\))"),
    "what the data service of parliament writes": info(
        b"/Producer(File downloaded from https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Document"
        b"\\(01b2bcad-7296-43bb-bc44-e727fc69b23f\\)/resource)"
    ),
    "metadata of programs": with_metadata(
        "<xmp:CreateDate>2024-03-28T08:45:59+01:00</xmp:CreateDate><pdf:Producer>LibreOffice 7.4</pdf:Producer>"
        '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Antwoord van de minister</rdf:li></rdf:Alt></dc:title>'
        "<xmpMM:DocumentID>uuid:6f1b0c39-8f2e-4f7c-9d2a-1d2c3b4a5f60</xmpMM:DocumentID><dc:format>application/pdf"
        "</dc:format><pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
    ),
    "what distinguishes it from others": made(trailer=b"/ID[<%s><%s>]" % (b"0a" * 16, b"0b" * 16)),
    "a link to a site": made(annotation("Link", LINK), page=ON_PAGE),
    "a link to a page": made(annotation("Link", "/Dest[3 0 R/XYZ 0 842 null]/Contents(Antwoord)"), page=ON_PAGE),
    "a link that goes to a page": made(annotation("Link", "/A<</S/GoTo/D[3 0 R/Fit]>>"), page=ON_PAGE),
    "opens on a page": made(catalog=b"/OpenAction[3 0 R/FitH 842]/PageMode/UseNone"),
    "bookmarks of its own words": bookmarked(b"/Dest[3 0 R/Fit]", b"(Antwoord van de minister)"),
    "named places": made(
        b"<</Names[(_Toc123) [3 0 R/Fit] (page.2) <</D[3 0 R/Fit]>>]>>", catalog=b"/Names<</Dests 5 0 R>>"
    ),
    "tagged": tagged(b"/Lang(nl-NL)/A<</O/Layout/Placement/Block>>/T(Antwoord)/ActualText(klopt)"),
    "tagged with words for a logo": tagged(b"/Alt(Logo Rijksoverheid)/ID(id12)"),
    "marked content": made(draw="/Span<</MCID 0/Lang(nl)>>BDC EMC /Artifact<</Type/Pagination>>BDC EMC"),
    "signs in its text that begin remarks elsewhere": made(draw=at(70, 300, "50% (van (alles)) klopt %")),
    "numbers of pages": made(catalog=b"/PageLabels<</Nums[0<</S/D/St 1>>]>>"),
    "an empty form": made(catalog=b"/AcroForm<</Fields[]>>"),
    "how colours are printed": made(
        stream(b"acsp", b"/N 3"),
        catalog=b"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
        b"/RegistryName(http://www.color.org)/Info(sRGB IEC61966-2.1)/DestOutputProfile 5 0 R>>]",
    ),
    "a table of colours": made(resources=b"/ColorSpace<</C[/Indexed/DeviceRGB 1 <000000ffffff>]>>", draw="/C cs 0 sc"),
    "a photograph": photograph(jpeg(JFIF, (0xEE, b"Adobe\0d\0\0\0\0\0"), (0xE2, b"ICC_PROFILE\0\x01\x01acsp"))),
    "a photograph of another kind": photograph(JP2 + picture_box(b"jp2c", b"\xff\x4f\xff\x51"), b"/Filter/JPXDecode"),
    "a picture of two shades": photograph(JBIG2, b"/Filter/JBIG2Decode"),
    "a fax": photograph(b"\0\x01\0\x01", b"/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 1/Rows 1>>"),
    "a picture of dots": photograph(zlib.compress(b"\x80"), b"/Filter/FlateDecode"),
    "a form that is drawn": made(
        stream(b"0 0 5 5 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 5 5]"),
        resources=b"/XObject<</X 5 0 R>>",
        draw="/X Do",
    ),
    "a shade and a pattern": made(
        stream(
            b"0 g 0 0 4 4 re f", b"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 4 4]/XStep 4/YStep 4/Resources<<>>"
        ),
        resources=b"/Pattern<</P 5 0 R>>/ExtGState<</G<</ca .5/BM/Multiply/SMask/None>>>>",
        draw="/G gs /Pattern cs /P scn 300 300 20 20 re f",
    ),
    "a later version that adds nothing": BARE + HYBRID,
    "a later version that adds a page": revised(made(catalog=b"/Lang(nl)"), (5, b"null")),
    "objects that hold nothing": made(b"<</Type/Font/BaseFont/Arial>>", b"[1 2 3]", b"null"),
    "objects in a stream": made(objects_in_stream(b"<</Type/Outlines>>", b"7"), catalog=b"/Outlines 6 0 R"),
    "made to be shown while it is loaded": linearized(BARE),
    "a program named in a remark": BARE.replace(b"startxref", b"%iText-5.5.10\nstartxref"),
    "packed once more as letters": made(
        b"<<%s/Filter[/ASCII85Decode/FlateDecode]/Length %d>>stream\n%s\nendstream"
        % (SMALL, len(IN_LETTERS), IN_LETTERS),
        resources=b"/XObject<</X 5 0 R>>",
        draw="/X Do",
    ),
}
