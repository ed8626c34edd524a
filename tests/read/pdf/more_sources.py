"""PDFs that hold words besides their page, each in a part of the file of its own, and the reason for each."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from generator.model.hidden_content import HiddenContent
from tests.read.pdf.hidden_forms import annotation, picture
from tests.read.pdf.made import at, stream
from tests.read.pdf.sources import (
    BARE,
    BYTES,
    FIELD,
    JBIG2,
    JFIF,
    JP2,
    LINK,
    ON_PAGE,
    SHOWN,
    UNSEEN,
    bookmarked,
    info,
    jpeg,
    made,
    metadata,
    objects_in_stream,
    photograph,
    picture_box,
    revised,
    tagged,
    text,
    unpacked,
    with_metadata,
)

# Each holds the secret, or may hold one, in a place of its own.
MORE: Mapping[str, tuple[bytes, HiddenContent]] = {
    "an author": (info(b"/Author(%s)" % BYTES), HiddenContent.PROPERTIES),
    "an author in wide letters": (info(b"/Author %s" % text(UNSEEN)), HiddenContent.PROPERTIES),
    "an author whom the page names": (info(b"/Author(minister)"), HiddenContent.PROPERTIES),
    "a title": (info(b"/Title(Concept %s)" % BYTES), HiddenContent.PROPERTIES),
    "a subject": (info(b"/Subject(%s)" % BYTES), HiddenContent.PROPERTIES),
    "a keyword": (info(b"/Keywords(%s)" % BYTES), HiddenContent.PROPERTIES),
    "a creator": (info(b"/Creator(%s)" % BYTES), HiddenContent.PROPERTIES),
    "a producer": (info(b"/Producer(LibreOffice op de computer van %s)" % BYTES), HiddenContent.PROPERTIES),
    "a number to call": (info(b"/Producer(0612345678)"), HiddenContent.PROPERTIES),
    "a property of one's own": (info(b"/Behandelaar(%s)" % BYTES), HiddenContent.PROPERTIES),
    "a property of one's own that is empty": (info(b"/Behandelaar()"), HiddenContent.PROPERTIES),
    "a property as a name": (info(b"/Author/Adriaanse"), HiddenContent.PROPERTIES),
    "properties elsewhere": (
        made(b"<</Author(%s)>>" % BYTES, trailer=b"/Info<</Title 5 0 R>>"),
        HiddenContent.PROPERTIES,
    ),
    "metadata that name somebody": (
        with_metadata(f"<dc:creator><rdf:Seq><rdf:li>{UNSEEN}</rdf:li></rdf:Seq></dc:creator>"),
        HiddenContent.PROPERTIES,
    ),
    "metadata that describe": (with_metadata(f"<dc:description>{UNSEEN}</dc:description>"), HiddenContent.PROPERTIES),
    "metadata with a history": (
        with_metadata(f"<xmpMM:History><rdf:Seq><rdf:li stEvt:action='{UNSEEN}'/></rdf:Seq></xmpMM:History>"),
        HiddenContent.PROPERTIES,
    ),
    "metadata of one's own": (with_metadata(f"<eigen:naam>{UNSEEN}</eigen:naam>"), HiddenContent.PROPERTIES),
    "metadata as an attribute": (
        with_metadata(f"<xmp:CreatorTool eigen:naam='{UNSEEN}'>Word</xmp:CreatorTool>"),
        HiddenContent.PROPERTIES,
    ),
    "a remark in metadata": (with_metadata(f"<!-- {UNSEEN} -->"), HiddenContent.PROPERTIES),
    "a remark around metadata": (with_metadata("", f"<!-- {UNSEEN} -->"), HiddenContent.PROPERTIES),
    "text between metadata": (
        with_metadata(f"<xmp:CreateDate>2024</xmp:CreateDate>{UNSEEN}"),
        HiddenContent.PROPERTIES,
    ),
    "metadata of a page": (
        made(metadata(f"<dc:title>{UNSEEN}</dc:title>"), page=b"/Metadata 5 0 R"),
        HiddenContent.PROPERTIES,
    ),
    "a number that is a name": (made(trailer=b"/ID[(%s)(%s)]" % (BYTES, BYTES)), HiddenContent.PROPERTIES),
    "data of a program": (made(page=b"/PieceInfo<</X<</Private(%s)>>>>" % BYTES), HiddenContent.PROPERTIES),
    "data of a program for all": (made(catalog=b"/PieceInfo<</X<</Private(%s)>>>>" % BYTES), HiddenContent.PROPERTIES),
    "a remark of a reader": (
        made(annotation("Text", f"/T({UNSEEN})/Contents({UNSEEN})"), page=ON_PAGE),
        HiddenContent.ANNOTATIONS,
    ),
    "a remark that is hidden": (
        made(annotation("Text", f"/F 2/Contents({UNSEEN})").replace(b"/F 4", b""), page=ON_PAGE),
        HiddenContent.ANNOTATIONS,
    ),
    "a highlight": (made(annotation("Highlight", f"/T({UNSEEN})"), page=ON_PAGE), HiddenContent.ANNOTATIONS),
    "a pop-up": (made(annotation("Popup", f"/T({UNSEEN})"), page=ON_PAGE), HiddenContent.ANNOTATIONS),
    "a stamp": (made(annotation("Stamp", f"/Contents({UNSEEN})"), page=ON_PAGE), HiddenContent.ANNOTATIONS),
    "a text typed over": (
        made(annotation("FreeText", f"/Contents({UNSEEN})/DA()"), page=ON_PAGE),
        HiddenContent.ANNOTATIONS,
    ),
    "a drawing by hand": (
        made(annotation("Ink", f"/T({UNSEEN})/InkList[[1 1]]"), page=ON_PAGE),
        HiddenContent.ANNOTATIONS,
    ),
    "a mark to black out": (
        made(annotation("Redact", f"/OverlayText({UNSEEN})"), page=ON_PAGE),
        HiddenContent.ANNOTATIONS,
    ),
    "a file pinned to the page": (
        made(annotation("FileAttachment", "/FS<</F(x)/EF<</F 6 0 R>>>>"), stream(BYTES), page=ON_PAGE),
        HiddenContent.ANNOTATIONS,
    ),
    "a field": (made(FIELD % BYTES, page=ON_PAGE, catalog=b"/AcroForm<</Fields[5 0 R]>>"), HiddenContent.FORM),
    "a field of no form": (made(FIELD % BYTES, page=ON_PAGE), HiddenContent.ANNOTATIONS),
    "a form of another kind": (made(stream(BYTES), catalog=b"/AcroForm<</Fields[]/XFA 5 0 R>>"), HiddenContent.FORM),
    "a link that says more": (
        made(annotation("Link", f"{LINK}/Contents({UNSEEN})"), page=ON_PAGE),
        HiddenContent.ANNOTATIONS,
    ),
    "a link with a title": (made(annotation("Link", f"{LINK}/T({UNSEEN})"), page=ON_PAGE), HiddenContent.ANNOTATIONS),
    "a link to an address": (
        made(annotation("Link", "/A<</S/URI/URI(mailto:a.adriaanse@minbz.nl)>>"), page=ON_PAGE),
        HiddenContent.LINKS,
    ),
    "a link to a number": (
        made(annotation("Link", "/A<</S/URI/URI(tel:0612345678)>>"), page=ON_PAGE),
        HiddenContent.LINKS,
    ),
    "a link to a place inside": (
        made(annotation("Link", "/A<</S/URI/URI(http://intranet.minbz.local/adriaanse)>>"), page=ON_PAGE),
        HiddenContent.LINKS,
    ),
    "a link to somebody's place": (
        made(annotation("Link", "/A<</S/URI/URI(https://example.com/x?email=a%40minbz.nl)>>"), page=ON_PAGE),
        HiddenContent.LINKS,
    ),
    "a link to a file": (
        made(annotation("Link", "/A<</S/Launch/F(C:/Users/adriaanse/x.doc)>>"), page=ON_PAGE),
        HiddenContent.ACTIONS,
    ),
    "a link to another document": (
        made(annotation("Link", "/A<</S/GoToR/F(adriaanse.pdf)/D(x)>>"), page=ON_PAGE),
        HiddenContent.ACTIONS,
    ),
    "a link that runs a script": (
        made(annotation("Link", f"/A<</S/JavaScript/JS({UNSEEN})>>"), page=ON_PAGE),
        HiddenContent.ACTIONS,
    ),
    "a link with one more action": (
        made(annotation("Link", f"/A<</S/GoTo/D[3 0 R/Fit]/Next<</S/JavaScript/JS({UNSEEN})>>>>"), page=ON_PAGE),
        HiddenContent.ACTIONS,
    ),
    "a script at its opening": (made(catalog=b"/OpenAction<</S/JavaScript/JS(%s)>>" % BYTES), HiddenContent.ACTIONS),
    "scripts by name": (
        made(catalog=b"/Names<</JavaScript<</Names[(x)<</S/JavaScript/JS(%s)>>]>>>>" % BYTES),
        HiddenContent.ACTIONS,
    ),
    "actions of the file": (made(catalog=b"/AA<</WC<</S/JavaScript/JS(%s)>>>>" % BYTES), HiddenContent.ACTIONS),
    "actions of a page": (made(page=b"/AA<</O<</S/JavaScript/JS(%s)>>>>" % BYTES), HiddenContent.ACTIONS),
    "a file in it": (
        made(
            b"<</Type/Filespec/F(adriaanse.docx)/EF<</F 6 0 R>>>>",
            stream(BYTES),
            catalog=b"/Names<</EmbeddedFiles<</Names[(x) 5 0 R]>>>>",
        ),
        HiddenContent.ATTACHMENTS,
    ),
    "a file that belongs to it": (
        made(b"<</Type/Filespec/F(x)/EF<</F 6 0 R>>>>", stream(BYTES), catalog=b"/AF[5 0 R]"),
        HiddenContent.ATTACHMENTS,
    ),
    "a collection of files": (made(catalog=b"/Collection<</D(%s)>>" % BYTES), HiddenContent.ATTACHMENTS),
    "an earlier version": (
        revised(made(b"(%s)" % BYTES), (4, unpacked(SHOWN.encode("cp1252")))),
        HiddenContent.REVISIONS,
    ),
    "an earlier version of its properties": (
        revised(info(b"/Author(%s)" % BYTES), (5, b"<<>>")),
        HiddenContent.REVISIONS,
    ),
    "an object that nothing uses": (made(b"(%s)" % BYTES), HiddenContent.REVISIONS),
    "a page that was taken out": (
        made(b"<</Type/Page/MediaBox[0 0 9 9]/Contents 6 0 R>>", stream(at(1, 1, UNSEEN).encode())),
        HiddenContent.REVISIONS,
    ),
    "a picture that nothing draws": (
        made(picture([b"\x80"], 1), resources=b"/XObject<</P 5 0 R>>"),
        HiddenContent.REVISIONS,
    ),
    "an object in a stream that nothing uses": (
        made(objects_in_stream(b"<</Type/Outlines>>", b"(%s)" % BYTES), catalog=b"/Outlines 6 0 R"),
        HiddenContent.REVISIONS,
    ),
    "an object twice, once in a stream": (
        made(objects_in_stream(b"<</Type/Outlines>>"), b"(%s)" % BYTES, catalog=b"/Outlines 6 0 R"),
        HiddenContent.REVISIONS,
    ),
    "an object of a second generation": (BARE.replace(b"4 0 obj", b"4 1 obj"), HiddenContent.REVISIONS),
    "layers": (
        made(
            b"<</Type/OCG/Name(%s)>>" % BYTES,
            catalog=b"/OCProperties<</OCGs[5 0 R]/D<</ON[5 0 R]>>>>",
            resources=b"/Properties<</L 5 0 R>>",
            draw="/OC /L BDC EMC",
        ),
        HiddenContent.LAYERS,
    ),
    "a signature": (
        made(
            b"<</Type/Sig/Name(%s)/ContactInfo(%s)/Filter/X/ByteRange[0 1 2 3]/Contents<00>>>" % (BYTES, BYTES),
            catalog=b"/Perms<</DocMDP 5 0 R>>",
        ),
        HiddenContent.SIGNATURE,
    ),
    "words for a picture": (tagged(b"/Alt(%s)" % BYTES), HiddenContent.ALTERNATIVES),
    "words in place of others": (tagged(b"/ActualText %s" % text(UNSEEN)), HiddenContent.ALTERNATIVES),
    "a name of a part": (tagged(b"/T(%s)" % BYTES), HiddenContent.ALTERNATIVES),
    "what an abbreviation stands for": (tagged(b"/E(%s)" % BYTES), HiddenContent.ALTERNATIVES),
    "a summary of a table": (tagged(b"/A<</O/Table/Summary(%s)>>" % BYTES), HiddenContent.ALTERNATIVES),
    "a mark of a part": (tagged(b"/ID(%s)" % BYTES), HiddenContent.ALTERNATIVES),
    "words in what draws the page": (made(draw=f"/Span<</ActualText({UNSEEN})>>BDC EMC"), HiddenContent.ALTERNATIVES),
    "words for what is drawn, given elsewhere": (
        made(b"<</ActualText(%s)>>" % BYTES, resources=b"/Properties<</M 5 0 R>>", draw="/Span/M BDC EMC"),
        HiddenContent.ALTERNATIVES,
    ),
    "a bookmark": (bookmarked(b"/Dest[3 0 R/Fit]", b"(%s)" % BYTES), HiddenContent.ALTERNATIVES),
    "a bookmark that runs a script": (bookmarked(b"/A<</S/JavaScript/JS(%s)>>" % BYTES), HiddenContent.ACTIONS),
    "a name of a place": (
        made(catalog=b"/Names<</Dests<</Names[(%s) [3 0 R/Fit]]>>>>" % BYTES),
        HiddenContent.ALTERNATIVES,
    ),
    "a name of a place of old": (made(catalog=b"/Dests<</Adriaanse[3 0 R/Fit]>>"), HiddenContent.ALTERNATIVES),
    "a label of a page": (made(catalog=b"/PageLabels<</Nums[0<</P(%s)>>]>>" % BYTES), HiddenContent.ALTERNATIVES),
    "a thread of articles": (made(catalog=b"/Threads[<</I<</Author(%s)>>>>]" % BYTES), HiddenContent.PROPERTIES),
    "a small picture of a page": (
        made(stream(b"\x80", b"/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"), page=b"/Thumb 5 0 R"),
        HiddenContent.PICTURES,
    ),
    "a photograph that names its maker": (photograph(jpeg(JFIF, (0xE1, b"Exif\0\0" + BYTES))), HiddenContent.PICTURES),
    "a photograph with metadata": (
        photograph(jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0" + BYTES))),
        HiddenContent.PICTURES,
    ),
    "a photograph with a caption": (photograph(jpeg((0xED, b"Photoshop 3.0\0" + BYTES))), HiddenContent.PICTURES),
    "a photograph with a remark": (photograph(jpeg((0xFE, BYTES))), HiddenContent.PICTURES),
    "a photograph with more behind it": (photograph(jpeg() + BYTES), HiddenContent.PICTURES),
    "a photograph with a smaller one": (photograph(jpeg((0xE0, b"JFXX\0\x10" + BYTES))), HiddenContent.PICTURES),
    "a photograph of another kind with words": (
        photograph(JP2 + picture_box(b"xml ", BYTES) + picture_box(b"jp2c", b"\xff\x4f\xff\x51"), b"/Filter/JPXDecode"),
        HiddenContent.PICTURES,
    ),
    "a photograph of another kind with data": (
        photograph(JP2 + picture_box(b"uuid", bytes(16) + BYTES) + picture_box(b"jp2c", b""), b"/Filter/JPXDecode"),
        HiddenContent.PICTURES,
    ),
    "a picture of two shades with a remark": (
        photograph(JBIG2 + b"\0\0\0\1\x3e\0\x01" + len(BYTES).to_bytes(4, "big") + BYTES, b"/Filter/JBIG2Decode"),
        HiddenContent.PICTURES,
    ),
    "metadata of a picture": (
        photograph(zlib.compress(b"\x80"), b"/Filter/FlateDecode/Metadata<</X(%s)>>" % BYTES),
        HiddenContent.PROPERTIES,
    ),
    "another picture for print": (
        photograph(zlib.compress(b"\x80"), b"/Filter/FlateDecode/Alternates[<</Image 5 0 R>>]"),
        HiddenContent.PICTURES,
    ),
    "encrypted": (made(b"<</Filter/Standard/V 1>>", trailer=b"/Encrypt 5 0 R"), HiddenContent.ENCRYPTED),
    "a remark in what draws the page": (made(draw=f"% {UNSEEN}\n"), HiddenContent.UNKNOWN),
    "a remark between objects": (BARE.replace(b"2 0 obj", b"%% %s\n2 0 obj" % BYTES), HiddenContent.UNKNOWN),
    "a remark in an object": (BARE.replace(b"/Type/Pages", b"/Type/Pages %% %s\n" % BYTES), HiddenContent.UNKNOWN),
    "words before its begin": (b"%s\n" % BYTES + BARE, HiddenContent.UNKNOWN),
    "words after its end": (BARE + BYTES, HiddenContent.UNKNOWN),
    "words between objects": (BARE.replace(b"2 0 obj", b"%s\n2 0 obj" % BYTES), HiddenContent.UNKNOWN),
    "words behind what is packed": (
        made(
            b"<</Type/XObject/Subtype/Form/BBox[0 0 5 5]/Filter/FlateDecode/Length %d>>stream\n%s\nendstream"
            % (len(zlib.compress(b"0 g")) + len(BYTES), zlib.compress(b"0 g") + BYTES),
            resources=b"/XObject<</X 5 0 R>>",
            draw="/X Do",
        ),
        HiddenContent.UNKNOWN,
    ),
    "words in a key nobody knows": (made(catalog=b"/Eigen(%s)" % BYTES), HiddenContent.UNKNOWN),
    "words in a key of a page nobody knows": (made(page=b"/Eigen(%s)" % BYTES), HiddenContent.UNKNOWN),
    "words where a number stands": (made(page=b"/Rotate(%s)" % BYTES), HiddenContent.UNKNOWN),
    "words in what is drawn by number": (
        made(resources=b"/ExtGState<</G<</Eigen(%s)>>>>" % BYTES),
        HiddenContent.UNKNOWN,
    ),
    "words in a language": (made(catalog=b"/Lang(%s)" % BYTES), HiddenContent.UNKNOWN),
    "a value written twice": (made(catalog=b"/Lang(nl)/Lang(%s)" % BYTES), HiddenContent.UNKNOWN),
    "a program for a printer": (
        made(stream(BYTES, b"/Type/XObject/Subtype/PS"), resources=b"/XObject<</X 5 0 R>>", draw="/X Do"),
        HiddenContent.UNKNOWN,
    ),
    "content elsewhere": (
        made(
            b"<</Type/XObject/Subtype/Form/BBox[0 0 5 5]/F(adriaanse.bin)/Length 0>>stream\n\nendstream",
            resources=b"/XObject<</X 5 0 R>>",
            draw="/X Do",
        ),
        HiddenContent.ATTACHMENTS,
    ),
    "a filter nobody knows": (
        made(
            b"<</Type/XObject/Subtype/Form/BBox[0 0 5 5]/Filter/LZWDecode/Length 1>>stream\n\x80\nendstream",
            resources=b"/XObject<</X 5 0 R>>",
            draw="/X Do",
        ),
        HiddenContent.UNKNOWN,
    ),
}
