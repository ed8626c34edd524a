"""Parts of PDFs that show two lines, `LINES`; the words of `UNSEEN` stand nowhere on their pages."""

from __future__ import annotations

import base64
import zlib

from tests.read.pdf.made import at, objects, stream

UNSEEN = "Geheimhoudster Adriaanse"
LINES = ("Antwoord van de minister in zaak 000", "Ja, dat klopt voor 50%.")
BYTES = UNSEEN.encode()
_FONT = b"<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/Helvetica>>"
SHOWN = "".join(at(70, 100 + 20 * number, line) for number, line in enumerate(LINES))
ON_PAGE = b"/Annots[5 0 R]"


def unpacked(content: bytes) -> bytes:
    """An object with content that is not packed, so that a test can make documents that differ."""
    return b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content)


def made(
    *more: bytes, catalog: bytes = b"", page: bytes = b"", resources: bytes = b"", draw: str = "", trailer: bytes = b""
) -> bytes:
    """A file whose page shows the lines; objects of `more` have numbers from 5 on."""
    data = objects(
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F %s>>%s>>%s>>"
        % (_FONT, resources, page),
        unpacked((SHOWN + draw).encode("cp1252")),
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


def with_metadata(properties: str, around: str = "") -> bytes:
    """A file with these metadata."""
    return made(metadata(properties, around), catalog=b"/Metadata 5 0 R")


def info(properties: bytes) -> bytes:
    """A file with these properties."""
    return made(b"<<%s>>" % properties, trailer=b"/Info 5 0 R")


def jpeg(*segments: tuple[int, bytes]) -> bytes:
    """A JPEG of one grey dot with segments before it; nobody needs to paint it."""
    head = b"".join(
        b"\xff%c%s%s" % (kind, (len(content) + 2).to_bytes(2, "big"), content) for kind, content in segments
    )
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


def picture_box(kind: bytes, content: bytes) -> bytes:
    """A box of a JPEG 2000 file."""
    return (len(content) + 8).to_bytes(4, "big") + kind + content


SMALL = b"/Type/XObject/Subtype/Form/BBox[0 0 5 5]"
IN_LETTERS = base64.a85encode(zlib.compress(b"0 0 1 1 re f")) + b"~>"
JFIF = (0xE0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0")
JP2 = (
    picture_box(b"jP  ", b"\r\n\x87\n")
    + picture_box(b"ftyp", b"jp2 ")
    + picture_box(b"jp2h", picture_box(b"ihdr", bytes(14)))
)
JBIG2 = b"\0\0\0\0\x30\0\x01\0\0\0\x13" + bytes(19)
BARE = made()
_TREE = b"/StructTreeRoot 5 0 R/MarkInfo<</Marked true>>"
FIELD = b"<</Type/Annot/Subtype/Widget/Rect[70 300 90 320]/FT/Tx/T(veld)/V(%s)>>"
LINK = "/A<</S/URI/URI(https://www.rijksoverheid.nl/)>>/Border[0 0 0]"
HYBRID = b"xref\n0 0\ntrailer\n<</Size 5/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n"


def tagged(keys: bytes) -> bytes:
    """A tagged file, of which one part has these keys."""
    return made(
        b"<</Type/StructTreeRoot/K 6 0 R>>", b"<</Type/StructElem/S/P/P 5 0 R/Pg 3 0 R/K 0%s>>" % keys, catalog=_TREE
    )


def bookmarked(keys: bytes, title: bytes = b"(Antwoord)") -> bytes:
    return made(
        b"<</Type/Outlines/First 6 0 R/Last 6 0 R/Count 1>>",
        b"<</Title %s/Parent 5 0 R%s>>" % (title, keys),
        catalog=b"/Outlines 5 0 R",
    )


def linearized(data: bytes) -> bytes:
    """A file that begins with the place of its first page, for viewers."""
    head, rest = data[:9], data[9:]
    return head + b"90 0 obj\n<</Linearized 1/L 900/H[900 20]/O 3/E 800/N 1/T 700>>\nendobj\n" + rest


def objects_in_stream(*bodies: bytes) -> bytes:
    """A stream that holds objects, numbered from 6."""
    places = [sum(len(body) + 1 for body in bodies[:index]) for index in range(len(bodies))]
    head = b"".join(b"%d %d " % (6 + index, place) for index, place in enumerate(places))
    return stream(head + b" ".join(bodies), b"/Type/ObjStm/N %d/First %d" % (len(bodies), len(head)))
