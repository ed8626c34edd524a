"""PDFs that show two lines and hold a secret besides, each in a part of the file of its own; and PDFs that hold nothing more.

Each is a whole file. Pages show `LINES`; the secret stands nowhere on them.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from generator.model.beyond import Beyond
from tests.read.pdf.hidden_forms import annotation, picture
from tests.read.pdf.made import at, objects, stream

SECRET = "Geheimhoudster Adriaanse"
LINES = ("Antwoord van de minister", "Ja, dat klopt voor 50%.")
_BYTES = SECRET.encode()
_FONT = b"<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/Helvetica>>"
_SHOWN = "".join(at(70, 100 + 20 * number, line) for number, line in enumerate(LINES))
_ON_PAGE = b"/Annots[5 0 R]"


def made(
    *more: bytes, catalog: bytes = b"", page: bytes = b"", resources: bytes = b"", draw: str = "", trailer: bytes = b""
) -> bytes:
    """A file whose page shows the lines; objects of `more` have numbers from 5 on."""
    data = objects(
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F %s>>%s>>%s>>"
        % (_FONT, resources, page),
        stream((_SHOWN + draw).encode("cp1252")),
        *more,
    )
    return data.replace(b"/Root 1 0 R", b"/Root 1 0 R%s" % trailer)


def revised(data: bytes, *changed: tuple[int, bytes]) -> bytes:
    """A file with a later version appended, as programs save changes: objects anew, each with its number."""
    table, start = [], data.rindex(b"startxref")
    before = int(data[start:].split()[1])
    for number, body in changed:
        table.append(b"%d 1\n%010d 00000 n \n" % (number, len(data)))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    return data + b"xref\n%strailer\n<</Size 20/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (
        b"".join(table),
        before,
        len(data),
    )


def text(words: str) -> bytes:
    """A text string in UTF-16."""
    return b"<feff%s>" % words.encode("utf-16-be").hex().encode()


def metadata(properties: str, around: str = "") -> bytes:
    """A stream of XMP."""
    return stream(
        (
            f'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>{around}<x:xmpmeta xmlns:x="adobe:ns:meta/">'
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
            'xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" '
            'xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#" xmlns:eigen="https://example.com/eigen/" '
            f'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">{properties}</rdf:Description></rdf:RDF></x:xmpmeta>'
            '<?xpacket end="w"?>'
        ).encode(),
        b"/Type/Metadata/Subtype/XML",
    )


def _xmp(properties: str, around: str = "") -> bytes:
    return made(metadata(properties, around), catalog=b"/Metadata 5 0 R")


def info(told: bytes) -> bytes:
    """A file with these properties."""
    return made(b"<<%s>>" % told, trailer=b"/Info 5 0 R")


def jpeg(*segments: tuple[int, bytes]) -> bytes:
    """A JPEG of one grey dot with segments before it; nobody needs to paint it."""
    head = b"".join(b"\xff%c%s%s" % (kind, (len(told) + 2).to_bytes(2, "big"), told) for kind, told in segments)
    frame = b"\xff\xc0\x00\x0b\x08\x00\x01\x00\x01\x01\x01\x11\x00"
    tables = b"\xff\xdb\x00\x43\x00" + bytes([1] * 64) + b"\xff\xc4\x00\x14\x00" + bytes([1] + [0] * 15) + b"\x00"
    tables += b"\xff\xc4\x00\x14\x10" + bytes([1] + [0] * 15) + b"\x00"
    return b"\xff\xd8" + head + tables + frame + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x3f\xff\xd9"


def photograph(data: bytes, keys: bytes = b"/Filter/DCTDecode") -> bytes:
    """A file that shows a picture in its upper corner."""
    body = b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8%s/Length %d>>" % (
        keys,
        len(data),
    )
    return made(
        body + b"stream\n%s\nendstream" % data,
        resources=b"/XObject<</P 5 0 R>>",
        draw="q 20 0 0 20 500 800 cm /P Do Q",
    )


def _box(kind: bytes, content: bytes) -> bytes:
    return (len(content) + 8).to_bytes(4, "big") + kind + content


_JFIF = (0xE0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0")
_JP2 = _box(b"jP  ", b"\r\n\x87\n") + _box(b"ftyp", b"jp2 ") + _box(b"jp2h", _box(b"ihdr", bytes(14)))
_JBIG2 = b"\0\0\0\0\x30\0\x01\0\0\0\x13" + bytes(19)
_PLAIN = made()
_TREE = b"/StructTreeRoot 5 0 R/MarkInfo<</Marked true>>"
_FIELD = b"<</Type/Annot/Subtype/Widget/Rect[70 300 90 320]/FT/Tx/T(veld)/V(%s)>>"
_LINK = "/A<</S/URI/URI(https://www.rijksoverheid.nl/)>>/Border[0 0 0]"
_HYBRID = b"xref\n0 0\ntrailer\n<</Size 5/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n"


def _element(keys: bytes) -> bytes:
    return made(
        b"<</Type/StructTreeRoot/K 6 0 R>>", b"<</Type/StructElem/S/P/P 5 0 R/Pg 3 0 R/K 0%s>>" % keys, catalog=_TREE
    )


def _outline(keys: bytes, title: bytes = b"(Antwoord)") -> bytes:
    return made(
        b"<</Type/Outlines/First 6 0 R/Last 6 0 R/Count 1>>",
        b"<</Title %s/Parent 5 0 R%s>>" % (title, keys),
        catalog=b"/Outlines 5 0 R",
    )


def _linearized(data: bytes) -> bytes:
    """A file that begins with what tells a viewer where its first page lies."""
    head, rest = data[:9], data[9:]
    return head + b"90 0 obj\n<</Linearized 1/L 900/H[900 20]/O 3/E 800/N 1/T 700>>\nendobj\n" + rest


def _in_stream(*bodies: bytes) -> bytes:
    """A stream that holds objects, numbered from 6."""
    places = [sum(len(body) + 1 for body in bodies[:index]) for index in range(len(bodies))]
    head = b"".join(b"%d %d " % (6 + index, place) for index, place in enumerate(places))
    return stream(head + b" ".join(bodies), b"/Type/ObjStm/N %d/First %d" % (len(bodies), len(head)))


# Each holds nothing but its page, written in a way of its own.
PLAIN: Mapping[str, bytes] = {
    "plain": _PLAIN,
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
    "metadata of programs": _xmp(
        "<xmp:CreateDate>2024-03-28T08:45:59+01:00</xmp:CreateDate><pdf:Producer>LibreOffice 7.4</pdf:Producer>"
        '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Antwoord van de minister</rdf:li></rdf:Alt></dc:title>'
        "<xmpMM:DocumentID>uuid:6f1b0c39-8f2e-4f7c-9d2a-1d2c3b4a5f60</xmpMM:DocumentID><dc:format>application/pdf"
        "</dc:format><pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
    ),
    "what tells it from others": made(trailer=b"/ID[<%s><%s>]" % (b"0a" * 16, b"0b" * 16)),
    "a link to a site": made(annotation("Link", _LINK), page=_ON_PAGE),
    "a link to a page": made(annotation("Link", "/Dest[3 0 R/XYZ 0 842 null]/Contents(Antwoord)"), page=_ON_PAGE),
    "a link that goes to a page": made(annotation("Link", "/A<</S/GoTo/D[3 0 R/Fit]>>"), page=_ON_PAGE),
    "opens on a page": made(catalog=b"/OpenAction[3 0 R/FitH 842]/PageMode/UseNone"),
    "bookmarks of its own words": _outline(b"/Dest[3 0 R/Fit]", b"(Antwoord van de minister)"),
    "named places": made(
        b"<</Names[(_Toc123) [3 0 R/Fit] (page.2) <</D[3 0 R/Fit]>>]>>", catalog=b"/Names<</Dests 5 0 R>>"
    ),
    "tagged": _element(b"/Lang(nl-NL)/A<</O/Layout/Placement/Block>>/T(Antwoord)/ActualText(klopt)"),
    "tagged with words for a logo": _element(b"/Alt(Logo Rijksoverheid)/ID(id12)"),
    "marked content": made(draw="/Span<</MCID 0/Lang(nl)>>BDC EMC /Artifact<</Type/Pagination>>BDC EMC"),
    "signs in its text that begin remarks elsewhere": made(draw=at(70, 300, "50% (van (alles)) klopt %")),
    "numbers of pages": made(catalog=b"/PageLabels<</Nums[0<</S/D/St 1>>]>>"),
    "an empty form": made(catalog=b"/AcroForm<</Fields[]>>"),
    "how colours are printed": made(
        stream(b"acsp", b"/N 3"),
        catalog=b"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
        b"/RegistryName(http://www.color.org)/Info(sRGB IEC61966-2.1)/DestOutputProfile 5 0 R>>]",
    ),
    "a table of colours": made(
        resources=b"/ColorSpace<</C[/Indexed/DeviceRGB 1 <000000ffffff>]>>", draw="/C cs 0 sc"
    ),
    "a photograph": photograph(jpeg(_JFIF, (0xEE, b"Adobe\0d\0\0\0\0\0"), (0xE2, b"ICC_PROFILE\0\x01\x01acsp"))),
    "a photograph of another kind": photograph(_JP2 + _box(b"jp2c", b"\xff\x4f\xff\x51"), b"/Filter/JPXDecode"),
    "a picture of two shades": photograph(_JBIG2, b"/Filter/JBIG2Decode"),
    "a fax": photograph(b"\0\x01\0\x01", b"/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 1/Rows 1>>"),
    "a picture of dots": photograph(zlib.compress(b"\x80"), b"/Filter/FlateDecode"),
    "a form that is drawn": made(
        stream(b"0 0 5 5 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 5 5]"),
        resources=b"/XObject<</X 5 0 R>>",
        draw="/X Do",
    ),
    "a shade and a pattern": made(
        stream(b"0 g 0 0 4 4 re f", b"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 4 4]/XStep 4/YStep 4/Resources<<>>"),
        resources=b"/Pattern<</P 5 0 R>>/ExtGState<</G<</ca .5/BM/Multiply/SMask/None>>>>",
        draw="/G gs /Pattern cs /P scn 300 300 20 20 re f",
    ),
    "a later version that adds nothing": _PLAIN + _HYBRID,
    "a later version that adds a page": revised(
        made(catalog=b"/Lang(nl)"), (5, b"null")
    ),
    "objects that hold nothing": made(b"<</Type/Font/BaseFont/Arial>>", b"[1 2 3]", b"null"),
    "objects in a stream": made(_in_stream(b"<</Type/Outlines>>", b"7"), catalog=b"/Outlines 6 0 R"),
    "made to be shown while it is loaded": _linearized(_PLAIN),
    "a program named in a remark": _PLAIN.replace(b"startxref", b"%iText-5.5.10\nstartxref"),
    "packed once more as letters": made(
        b"<</Type/XObject/Subtype/Form/BBox[0 0 5 5]/Filter[/ASCII85Decode/FlateDecode]/Length %d>>stream\n%s\nendstream"
        % (len(_A85), _A85)
        if (_A85 := __import__("base64").a85encode(zlib.compress(b"0 0 1 1 re f")) + b"~>")
        else b"",
        resources=b"/XObject<</X 5 0 R>>",
        draw="/X Do",
    ),
}

# Each holds the secret, or may hold one, in a place of its own.
MORE: Mapping[str, tuple[bytes, Beyond]] = {
    "an author": (info(b"/Author(%s)" % _BYTES), Beyond.PROPERTIES),
    "an author in wide letters": (info(b"/Author %s" % text(SECRET)), Beyond.PROPERTIES),
    "an author whom the page names": (info(b"/Author(minister)"), Beyond.PROPERTIES),
    "a title": (info(b"/Title(Concept %s)" % _BYTES), Beyond.PROPERTIES),
    "a subject": (info(b"/Subject(%s)" % _BYTES), Beyond.PROPERTIES),
    "a keyword": (info(b"/Keywords(%s)" % _BYTES), Beyond.PROPERTIES),
    "a creator": (info(b"/Creator(%s)" % _BYTES), Beyond.PROPERTIES),
    "a producer": (info(b"/Producer(LibreOffice op de computer van %s)" % _BYTES), Beyond.PROPERTIES),
    "a number to call": (info(b"/Producer(0612345678)"), Beyond.PROPERTIES),
    "a property of one's own": (info(b"/Behandelaar(%s)" % _BYTES), Beyond.PROPERTIES),
    "a property of one's own that is empty": (info(b"/Behandelaar()"), Beyond.PROPERTIES),
    "a property as a name": (info(b"/Author/Adriaanse"), Beyond.PROPERTIES),
    "properties elsewhere": (made(b"<</Author(%s)>>" % _BYTES, trailer=b"/Info<</Title 5 0 R>>"), Beyond.PROPERTIES),
    "metadata that name somebody": (
        _xmp(f"<dc:creator><rdf:Seq><rdf:li>{SECRET}</rdf:li></rdf:Seq></dc:creator>"),
        Beyond.PROPERTIES,
    ),
    "metadata that describe": (_xmp(f"<dc:description>{SECRET}</dc:description>"), Beyond.PROPERTIES),
    "metadata with a history": (
        _xmp(f"<xmpMM:History><rdf:Seq><rdf:li stEvt:action='{SECRET}'/></rdf:Seq></xmpMM:History>"),
        Beyond.PROPERTIES,
    ),
    "metadata of one's own": (_xmp(f"<eigen:naam>{SECRET}</eigen:naam>"), Beyond.PROPERTIES),
    "metadata as an attribute": (
        _xmp(f"<xmp:CreatorTool eigen:naam='{SECRET}'>Word</xmp:CreatorTool>"),
        Beyond.PROPERTIES,
    ),
    "a remark in metadata": (_xmp(f"<!-- {SECRET} -->"), Beyond.PROPERTIES),
    "a remark around metadata": (_xmp("", f"<!-- {SECRET} -->"), Beyond.PROPERTIES),
    "text between metadata": (_xmp(f"<xmp:CreateDate>2024</xmp:CreateDate>{SECRET}"), Beyond.PROPERTIES),
    "metadata of a page": (made(metadata(f"<dc:title>{SECRET}</dc:title>"), page=b"/Metadata 5 0 R"), Beyond.PROPERTIES),
    "a number that is a name": (made(trailer=b"/ID[(%s)(%s)]" % (_BYTES, _BYTES)), Beyond.PROPERTIES),
    "data of a program": (made(page=b"/PieceInfo<</X<</Private(%s)>>>>" % _BYTES), Beyond.PROPERTIES),
    "data of a program for all": (made(catalog=b"/PieceInfo<</X<</Private(%s)>>>>" % _BYTES), Beyond.PROPERTIES),
    "a remark of a reader": (
        made(annotation("Text", f"/T({SECRET})/Contents({SECRET})"), page=_ON_PAGE),
        Beyond.ANNOTATIONS,
    ),
    "a remark that is hidden": (made(annotation("Text", f"/F 2/Contents({SECRET})").replace(b"/F 4", b""), page=_ON_PAGE), Beyond.ANNOTATIONS),
    "a highlight": (made(annotation("Highlight", f"/T({SECRET})"), page=_ON_PAGE), Beyond.ANNOTATIONS),
    "a pop-up": (made(annotation("Popup", f"/T({SECRET})"), page=_ON_PAGE), Beyond.ANNOTATIONS),
    "a stamp": (made(annotation("Stamp", f"/Contents({SECRET})"), page=_ON_PAGE), Beyond.ANNOTATIONS),
    "a text typed over": (made(annotation("FreeText", f"/Contents({SECRET})/DA()"), page=_ON_PAGE), Beyond.ANNOTATIONS),
    "a drawing by hand": (made(annotation("Ink", f"/T({SECRET})/InkList[[1 1]]"), page=_ON_PAGE), Beyond.ANNOTATIONS),
    "a mark to black out": (made(annotation("Redact", f"/OverlayText({SECRET})"), page=_ON_PAGE), Beyond.ANNOTATIONS),
    "a file pinned to the page": (
        made(annotation("FileAttachment", "/FS<</F(x)/EF<</F 6 0 R>>>>"), stream(_BYTES), page=_ON_PAGE),
        Beyond.ANNOTATIONS,
    ),
    "a field": (made(_FIELD % _BYTES, page=_ON_PAGE, catalog=b"/AcroForm<</Fields[5 0 R]>>"), Beyond.FORM),
    "a field of no form": (made(_FIELD % _BYTES, page=_ON_PAGE), Beyond.ANNOTATIONS),
    "a form of another kind": (made(stream(_BYTES), catalog=b"/AcroForm<</Fields[]/XFA 5 0 R>>"), Beyond.FORM),
    "a link that says more": (made(annotation("Link", f"{_LINK}/Contents({SECRET})"), page=_ON_PAGE), Beyond.ANNOTATIONS),
    "a link with a title": (made(annotation("Link", f"{_LINK}/T({SECRET})"), page=_ON_PAGE), Beyond.ANNOTATIONS),
    "a link to an address": (
        made(annotation("Link", "/A<</S/URI/URI(mailto:a.adriaanse@minbz.nl)>>"), page=_ON_PAGE),
        Beyond.LINKS,
    ),
    "a link to a number": (made(annotation("Link", "/A<</S/URI/URI(tel:0612345678)>>"), page=_ON_PAGE), Beyond.LINKS),
    "a link to a place inside": (
        made(annotation("Link", "/A<</S/URI/URI(http://intranet.minbz.local/adriaanse)>>"), page=_ON_PAGE),
        Beyond.LINKS,
    ),
    "a link to somebody's place": (
        made(annotation("Link", "/A<</S/URI/URI(https://example.com/x?email=a%40minbz.nl)>>"), page=_ON_PAGE),
        Beyond.LINKS,
    ),
    "a link to a file": (made(annotation("Link", "/A<</S/Launch/F(C:/Users/adriaanse/x.doc)>>"), page=_ON_PAGE), Beyond.ACTIONS),
    "a link to another document": (made(annotation("Link", "/A<</S/GoToR/F(adriaanse.pdf)/D(x)>>"), page=_ON_PAGE), Beyond.ACTIONS),
    "a link that runs a script": (made(annotation("Link", f"/A<</S/JavaScript/JS({SECRET})>>"), page=_ON_PAGE), Beyond.ACTIONS),
    "a link with one more action": (
        made(annotation("Link", f"/A<</S/GoTo/D[3 0 R/Fit]/Next<</S/JavaScript/JS({SECRET})>>>>"), page=_ON_PAGE),
        Beyond.ACTIONS,
    ),
    "a script at its opening": (made(catalog=b"/OpenAction<</S/JavaScript/JS(%s)>>" % _BYTES), Beyond.ACTIONS),
    "scripts by name": (made(catalog=b"/Names<</JavaScript<</Names[(x)<</S/JavaScript/JS(%s)>>]>>>>" % _BYTES), Beyond.ACTIONS),
    "actions of the file": (made(catalog=b"/AA<</WC<</S/JavaScript/JS(%s)>>>>" % _BYTES), Beyond.ACTIONS),
    "actions of a page": (made(page=b"/AA<</O<</S/JavaScript/JS(%s)>>>>" % _BYTES), Beyond.ACTIONS),
    "a file in it": (
        made(
            b"<</Type/Filespec/F(adriaanse.docx)/EF<</F 6 0 R>>>>",
            stream(_BYTES),
            catalog=b"/Names<</EmbeddedFiles<</Names[(x) 5 0 R]>>>>",
        ),
        Beyond.ATTACHMENTS,
    ),
    "a file that belongs to it": (
        made(b"<</Type/Filespec/F(x)/EF<</F 6 0 R>>>>", stream(_BYTES), catalog=b"/AF[5 0 R]"),
        Beyond.ATTACHMENTS,
    ),
    "a collection of files": (made(catalog=b"/Collection<</D(%s)>>" % _BYTES), Beyond.ATTACHMENTS),
    "an earlier version": (revised(made(b"(%s)" % _BYTES), (4, stream(_SHOWN.encode("cp1252")))), Beyond.REVISIONS),
    "an earlier version of its properties": (
        revised(info(b"/Author(%s)" % _BYTES), (5, b"<<>>")),
        Beyond.REVISIONS,
    ),
    "an object that nothing uses": (made(b"(%s)" % _BYTES), Beyond.REVISIONS),
    "a page that was taken out": (
        made(b"<</Type/Page/MediaBox[0 0 9 9]/Contents 6 0 R>>", stream(at(1, 1, SECRET).encode())),
        Beyond.REVISIONS,
    ),
    "a picture that nothing draws": (
        made(picture([b"\x80"], 1), resources=b"/XObject<</P 5 0 R>>"),
        Beyond.REVISIONS,
    ),
    "an object in a stream that nothing uses": (
        made(_in_stream(b"<</Type/Outlines>>", b"(%s)" % _BYTES), catalog=b"/Outlines 6 0 R"),
        Beyond.REVISIONS,
    ),
    "an object twice, once in a stream": (
        made(_in_stream(b"<</Type/Outlines>>"), b"(%s)" % _BYTES, catalog=b"/Outlines 6 0 R"),
        Beyond.REVISIONS,
    ),
    "an object of a second generation": (_PLAIN.replace(b"4 0 obj", b"4 1 obj"), Beyond.REVISIONS),
    "layers": (
        made(
            b"<</Type/OCG/Name(%s)>>" % _BYTES,
            catalog=b"/OCProperties<</OCGs[5 0 R]/D<</ON[5 0 R]>>>>",
            resources=b"/Properties<</L 5 0 R>>",
            draw="/OC /L BDC EMC",
        ),
        Beyond.LAYERS,
    ),
    "a signature": (
        made(
            b"<</Type/Sig/Name(%s)/ContactInfo(%s)/Filter/X/ByteRange[0 1 2 3]/Contents<00>>>" % (_BYTES, _BYTES),
            catalog=b"/Perms<</DocMDP 5 0 R>>",
        ),
        Beyond.SIGNATURE,
    ),
    "words for a picture": (_element(b"/Alt(%s)" % _BYTES), Beyond.ALTERNATIVES),
    "words in place of others": (_element(b"/ActualText %s" % text(SECRET)), Beyond.ALTERNATIVES),
    "a name of a part": (_element(b"/T(%s)" % _BYTES), Beyond.ALTERNATIVES),
    "what an abbreviation stands for": (_element(b"/E(%s)" % _BYTES), Beyond.ALTERNATIVES),
    "a summary of a table": (_element(b"/A<</O/Table/Summary(%s)>>" % _BYTES), Beyond.ALTERNATIVES),
    "a mark of a part": (_element(b"/ID(%s)" % _BYTES), Beyond.ALTERNATIVES),
    "words in what draws the page": (made(draw=f"/Span<</ActualText({SECRET})>>BDC EMC"), Beyond.ALTERNATIVES),
    "words for what is drawn, told elsewhere": (
        made(b"<</ActualText(%s)>>" % _BYTES, resources=b"/Properties<</M 5 0 R>>", draw="/Span/M BDC EMC"),
        Beyond.ALTERNATIVES,
    ),
    "a bookmark": (_outline(b"/Dest[3 0 R/Fit]", b"(%s)" % _BYTES), Beyond.ALTERNATIVES),
    "a bookmark that runs a script": (_outline(b"/A<</S/JavaScript/JS(%s)>>" % _BYTES), Beyond.ACTIONS),
    "a name of a place": (
        made(catalog=b"/Names<</Dests<</Names[(%s) [3 0 R/Fit]]>>>>" % _BYTES),
        Beyond.ALTERNATIVES,
    ),
    "a name of a place of old": (made(catalog=b"/Dests<</Adriaanse[3 0 R/Fit]>>"), Beyond.ALTERNATIVES),
    "a label of a page": (made(catalog=b"/PageLabels<</Nums[0<</P(%s)>>]>>" % _BYTES), Beyond.ALTERNATIVES),
    "a thread of articles": (made(catalog=b"/Threads[<</I<</Author(%s)>>>>]" % _BYTES), Beyond.PROPERTIES),
    "a small picture of a page": (
        made(stream(b"\x80", b"/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"), page=b"/Thumb 5 0 R"),
        Beyond.PICTURES,
    ),
    "a photograph that names its maker": (photograph(jpeg(_JFIF, (0xE1, b"Exif\0\0" + _BYTES))), Beyond.PICTURES),
    "a photograph with metadata": (
        photograph(jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0" + _BYTES))),
        Beyond.PICTURES,
    ),
    "a photograph with a caption": (photograph(jpeg((0xED, b"Photoshop 3.0\0" + _BYTES))), Beyond.PICTURES),
    "a photograph with a remark": (photograph(jpeg((0xFE, _BYTES))), Beyond.PICTURES),
    "a photograph with more behind it": (photograph(jpeg() + _BYTES), Beyond.PICTURES),
    "a photograph with a smaller one": (photograph(jpeg((0xE0, b"JFXX\0\x10" + _BYTES))), Beyond.PICTURES),
    "a photograph of another kind with words": (
        photograph(_JP2 + _box(b"xml ", _BYTES) + _box(b"jp2c", b"\xff\x4f\xff\x51"), b"/Filter/JPXDecode"),
        Beyond.PICTURES,
    ),
    "a photograph of another kind with data": (
        photograph(_JP2 + _box(b"uuid", bytes(16) + _BYTES) + _box(b"jp2c", b""), b"/Filter/JPXDecode"),
        Beyond.PICTURES,
    ),
    "a picture of two shades with a remark": (
        photograph(_JBIG2 + b"\0\0\0\1\x3e\0\x01" + len(_BYTES).to_bytes(4, "big") + _BYTES, b"/Filter/JBIG2Decode"),
        Beyond.PICTURES,
    ),
    "metadata of a picture": (
        photograph(zlib.compress(b"\x80"), b"/Filter/FlateDecode/Metadata<</X(%s)>>" % _BYTES),
        Beyond.PROPERTIES,
    ),
    "another picture for print": (
        photograph(zlib.compress(b"\x80"), b"/Filter/FlateDecode/Alternates[<</Image 5 0 R>>]"),
        Beyond.PICTURES,
    ),
    "encrypted": (made(b"<</Filter/Standard/V 1>>", trailer=b"/Encrypt 5 0 R"), Beyond.ENCRYPTED),
    "a remark in what draws the page": (made(draw=f"% {SECRET}\n"), Beyond.UNKNOWN),
    "a remark between objects": (_PLAIN.replace(b"2 0 obj", b"%% %s\n2 0 obj" % _BYTES), Beyond.UNKNOWN),
    "a remark in an object": (_PLAIN.replace(b"/Type/Pages", b"/Type/Pages %% %s\n" % _BYTES), Beyond.UNKNOWN),
    "words before its begin": (b"%s\n" % _BYTES + _PLAIN, Beyond.UNKNOWN),
    "words after its end": (_PLAIN + _BYTES, Beyond.UNKNOWN),
    "words between objects": (_PLAIN.replace(b"2 0 obj", b"%s\n2 0 obj" % _BYTES), Beyond.UNKNOWN),
    "words behind what is packed": (
        made(
            b"<</Type/XObject/Subtype/Form/BBox[0 0 5 5]/Filter/FlateDecode/Length %d>>stream\n%s\nendstream"
            % (len(zlib.compress(b"0 g")) + len(_BYTES), zlib.compress(b"0 g") + _BYTES),
            resources=b"/XObject<</X 5 0 R>>",
            draw="/X Do",
        ),
        Beyond.UNKNOWN,
    ),
    "words in a key nobody knows": (made(catalog=b"/Eigen(%s)" % _BYTES), Beyond.UNKNOWN),
    "words in a key of a page nobody knows": (made(page=b"/Eigen(%s)" % _BYTES), Beyond.UNKNOWN),
    "words where a number stands": (made(page=b"/Rotate(%s)" % _BYTES), Beyond.UNKNOWN),
    "words in what is drawn by number": (made(resources=b"/ExtGState<</G<</Eigen(%s)>>>>" % _BYTES), Beyond.UNKNOWN),
    "words in a language": (made(catalog=b"/Lang(%s)" % _BYTES), Beyond.UNKNOWN),
    "a value written twice": (made(catalog=b"/Lang(nl)/Lang(%s)" % _BYTES), Beyond.UNKNOWN),
    "a program for a printer": (
        made(stream(_BYTES, b"/Type/XObject/Subtype/PS"), resources=b"/XObject<</X 5 0 R>>", draw="/X Do"),
        Beyond.UNKNOWN,
    ),
    "content elsewhere": (
        made(
            b"<</Type/XObject/Subtype/Form/BBox[0 0 5 5]/F(adriaanse.bin)/Length 0>>stream\n\nendstream",
            resources=b"/XObject<</X 5 0 R>>",
            draw="/X Do",
        ),
        Beyond.ATTACHMENTS,
    ),
    "a filter nobody knows": (
        made(
            b"<</Type/XObject/Subtype/Form/BBox[0 0 5 5]/Filter/LZWDecode/Length 1>>stream\n\x80\nendstream",
            resources=b"/XObject<</X 5 0 R>>",
            draw="/X Do",
        ),
        Beyond.UNKNOWN,
    ),
}
