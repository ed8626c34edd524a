"""PDFs of one page that each hide some words in a way of their own, beside words that everybody sees."""

from __future__ import annotations

from dataclasses import dataclass

from tests.read.pdf.made import at, objects, stream

UNSEEN = "Geheimhoudster Adriaanse"
SEEN = ("De minister antwoordt in zaak 000", "dat dit klopt.")
_FONT = b"<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/Helvetica>>"
_FONTS = b"/Font<</F %s>>" % _FONT
# The secret stands here, between the lines that are seen.
LEFT, TOP, SIZE = 70, 140, 10
BASELINE = 842 - TOP
# A box that covers all of it.
BOX = f"60 {BASELINE - 4} 200 16"


@dataclass(frozen=True)
class Form:
    """What draws the page, and what else the file holds; objects of `more` have numbers from 5 on."""

    content: str
    resources: bytes = b""
    page: bytes = b""
    catalog: bytes = b""
    more: tuple[bytes, ...] = ()

    @property
    def data(self) -> bytes:
        """The file."""
        return page_of(self.content, self.resources, self.page, self.catalog, self.more)


def page_of(
    content: str, resources: bytes = b"", page: bytes = b"", catalog: bytes = b"", more: tuple[bytes, ...] = ()
) -> bytes:
    """A PDF of one page; objects of `more` have numbers from 5 on."""
    return objects(
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<%s%s>>%s>>"
        % (_FONTS, resources, page),
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(content.encode("cp1252")), content.encode("cp1252")),
        *more,
    )


def around(hidden: str) -> str:
    """The lines that everybody sees, and between them what hides."""
    return f"{at(LEFT, 100, SEEN[0])}{hidden}\n0 g 0 Tr\n{at(LEFT, 180, SEEN[1])}"


def secret(size: float = SIZE, left: float = LEFT, top: float = TOP) -> str:
    """Instructions that draw the secret."""
    return at(left, top, UNSEEN, size)


def form_of(content: str, keys: bytes = b"", resources: bytes = b"") -> bytes:
    """A form that draws something."""
    head = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<%s%s>>%s" % (_FONTS, resources, keys)
    return stream(content.encode("cp1252"), head)


def picture(rows: list[bytes], width: int, keys: bytes = b"/ColorSpace/DeviceGray/BitsPerComponent 8") -> bytes:
    """A picture of these rows of dots."""
    head = b"/Type/XObject/Subtype/Image/Width %d/Height %d%s" % (width, len(rows), keys)
    return stream(b"".join(rows), head)


def annotation(kind: str, keys: str) -> bytes:
    """What lies on the page over the secret."""
    return f"<</Type/Annot/Subtype/{kind}/Rect[60 {BASELINE - 6} 260 {BASELINE + 14}]/F 4{keys}>>".encode()


_BLACK_FORM = stream(b"0 g 0 0 200 20 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 200 20]")
_QUADS = f"/QuadPoints[60 {BASELINE + 14} 260 {BASELINE + 14} 60 {BASELINE - 6} 260 {BASELINE - 6}]"
_LAYER = b"<</Type/OCG/Name(Versie)>>"
_OFF = b"/OCProperties<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>"
_SHADING = (
    b"/Shading<</S<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 595 0]"
    b"/Function<</FunctionType 2/Domain[0 1]/C0[0 0 0]/C1[0 0 .2]/N 1>>>>>>"
)
_SEPARATION = b"/ColorSpace<</S[/Separation/Wit/DeviceGray<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>]>>"
_TILES = stream(
    b"0 g 0 0 4 4 re f", b"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 4 4]/XStep 4/YStep 4/Resources<<>>"
)
_EMPTY_GLYPHS = (
    b"<</Type/Font/Subtype/Type3/FontBBox[0 0 10 10]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 32/LastChar 122"
    b"/Widths[%s]/CharProcs<</a 6 0 R>>/Encoding<</Type/Encoding/Differences[32%s]>>/ToUnicode 7 0 R/Resources<<>>>>"
    % (b"6 " * 91, b"/a" * 91)
)


def _to_unicode() -> bytes:
    codes = sorted(set(UNSEEN.encode("ascii")))
    pairs = b"".join(b"<%02X><%04X>" % (code, code) for code in codes)
    return stream(
        b"/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapType 2 def 1 begincodespacerange<00><FF>"
        b"endcodespacerange %d beginbfchar%s endbfchar endcmap end end" % (len(codes), pairs)
    )


def _lines_over() -> str:
    return "".join(f"60 {BASELINE - 3 + step} m 260 {BASELINE - 3 + step} l S\n" for step in range(14))


def _scribble() -> str:
    ways = "".join(f"{60 + (number % 2) * 180} {BASELINE - 4 + number * 0.5} l\n" for number in range(1, 32))
    return f"2 w 60 {BASELINE - 4} m\n{ways}S"


FORMS = {
    "rendering mode 3": Form(around(f"3 Tr {secret()}")),
    "rendering mode 7": Form(around(f"q 7 Tr {secret()} Q")),
    "rendering mode 3 set before": Form(around(f"q 3 Tr q {secret()} Q Q")),
    "white in RGB": Form(around(f"1 1 1 rg {secret()}")),
    "white in grey": Form(around(f"1 g {secret()}")),
    "white in CMYK": Form(around(f"0 0 0 0 k {secret()}")),
    "white as no ink of a printing colour": Form(around(f"/S cs 0 scn {secret()}"), _SEPARATION),
    "nearly white": Form(around(f".97 g {secret()}")),
    "white outlines": Form(around(f"q 1 Tr 1 G {secret()} Q")),
    "white outlines and filling": Form(around(f"q 2 Tr 1 G 1 g {secret()} Q")),
    "white on a white box": Form(around(f"1 g {BOX} re f {secret()}")),
    "blue on blue": Form(around(f".1 .2 .6 rg {BOX} re f {secret()}")),
    "nearly the blue it stands on": Form(around(f".1 .2 .6 rg {BOX} re f .12 .22 .62 rg {secret()}")),
    "black on black": Form(around(f"0 g {BOX} re f {secret()}")),
    "dark grey on black": Form(around(f"0 g {BOX} re f .05 g {secret()}")),
    "a black box over it": Form(around(f"{secret()} 0 g {BOX} re f")),
    "a white box over it": Form(around(f"{secret()} 1 g {BOX} re f")),
    "a coloured box over it": Form(around(f"{secret()} 1 .8 0 rg {BOX} re f")),
    "a box of lines": Form(
        around(f"{secret()} 60 {BASELINE - 4} m 260 {BASELINE - 4} l 260 {BASELINE + 12} l 60 {BASELINE + 12} l h f*")
    ),
    "a box with round corners": Form(
        around(
            f"{secret()} 55 {BASELINE} m 55 {BASELINE + 16} 60 {BASELINE + 16} 70 {BASELINE + 16} c "
            f"250 {BASELINE + 16} l 270 {BASELINE + 16} 270 {BASELINE - 8} 250 {BASELINE - 8} c "
            f"70 {BASELINE - 8} l 55 {BASELINE - 8} 55 "
            f"{BASELINE - 8} 55 {BASELINE} c f"
        )
    ),
    "two boxes side by side": Form(around(f"{secret()} 60 {BASELINE - 4} 60 16 re f 119 {BASELINE - 4} 140 16 re f")),
    "a box of many subpaths": Form(
        around(f"{secret()} " + " ".join(f"{60 + 10 * n} {BASELINE - 4} 10.2 16 re" for n in range(20)) + " f")
    ),
    "a thick line over it": Form(around(f"{secret()} 16 w 60 {BASELINE + 4} m 260 {BASELINE + 4} l S")),
    "many thin lines over it": Form(around(f"{secret()} 1.2 w {_lines_over()}")),
    "a scribble over it": Form(around(f"{secret()} {_scribble()}")),
    "a box drawn through a movement": Form(around(f"{secret()} q 20 0 0 1.6 60 {BASELINE - 4} cm 0 0 10 10 re f Q")),
    "a picture over it": Form(
        around(f"{secret()} q 200 0 0 16 60 {BASELINE - 4} cm /P Do Q"),
        b"/XObject<</P 5 0 R>>",
        more=(picture([b"\0"], 1),),
    ),
    "a picture as a stencil over it": Form(
        around(f"{secret()} 0 g q 200 0 0 16 60 {BASELINE - 4} cm /P Do Q"),
        b"/XObject<</P 5 0 R>>",
        more=(picture([b"\0"], 1, b"/ImageMask true/BitsPerComponent 1"),),
    ),
    "an inline picture over it": Form(
        around(f"{secret()} q 200 0 0 16 60 {BASELINE - 4} cm BI /W 1 /H 1 /BPC 8 /CS /G /F /AHx ID 00> EI Q")
    ),
    "a shading over it": Form(around(f"{secret()} q {BOX} re W n /S sh Q"), _SHADING),
    "a pattern over it": Form(
        around(f"{secret()} /Pattern cs /P scn {BOX} re f"), b"/Pattern<</P 5 0 R>>", more=(_TILES,)
    ),
    "a form with a box over it": Form(
        around(f"{secret()} q 1 0 0 1 60 {BASELINE - 4} cm /X Do Q"), b"/XObject<</X 5 0 R>>", more=(_BLACK_FORM,)
    ),
    "a form in a form with a box over it": Form(
        around(f"{secret()} /Y Do"),
        b"/XObject<</Y 6 0 R>>",
        more=(_BLACK_FORM, form_of(f"q 1 0 0 1 60 {BASELINE - 4} cm /X Do Q", resources=b"/XObject<</X 5 0 R>>")),
    ),
    "text in a form under a box of the page": Form(
        around(f"/X Do 0 g {BOX} re f"), b"/XObject<</X 5 0 R>>", more=(form_of(secret()),)
    ),
    "text and box in one form": Form(
        around("/X Do"), b"/XObject<</X 5 0 R>>", more=(form_of(f"{secret()} 0 g {BOX} re f"),)
    ),
    "text outside the box of its form": Form(
        around("/X Do"),
        b"/XObject<</X 5 0 R>>",
        more=(stream(secret().encode(), b"/Type/XObject/Subtype/Form/BBox[0 0 50 50]/Resources<<%s>>" % _FONTS),),
    ),
    "white text in a form": Form(around("/X Do"), b"/XObject<</X 5 0 R>>", more=(form_of(f"1 g {secret()}"),)),
    "left of the page": Form(around(secret(left=-300))),
    "right of the page": Form(around(secret(left=700))),
    "above the page": Form(around(secret(top=-40))),
    "below the page": Form(around(secret(top=900))),
    "raised off the page": Form(around(f"BT /F 10 Tf 1 0 0 1 70 {BASELINE} Tm 900 Ts ({UNSEEN}) Tj 0 Ts ET")),
    "outside the part of the page that is shown": Form(around(secret(top=800)), page=b"/CropBox[0 100 595 842]"),
    "cut off": Form(around(f"q 300 300 50 50 re W n {secret()} Q")),
    "cut off by nothing": Form(around(f"q 0 0 0 0 re W n {secret()} Q")),
    "cut off by two boxes": Form(around(f"q 0 0 65 842 re W n 0 0 595 842 re W n {secret()} Q")),
    "cut off by a triangle": Form(around(f"q 300 300 m 350 300 l 320 350 l h W n {secret()} Q")),
    "a layer that is off": Form(
        around(f"/OC /L BDC {secret()} EMC"), b"/Properties<</L 5 0 R>>", catalog=_OFF, more=(_LAYER,)
    ),
    "a form in a layer that is off": Form(
        around("/X Do"),
        b"/XObject<</X 6 0 R>>",
        catalog=_OFF,
        more=(_LAYER, form_of(secret(), b"/OC 5 0 R")),
    ),
    "layers of which all must be on": Form(
        around(f"/OC /L BDC {secret()} EMC"),
        b"/Properties<</L 6 0 R>>",
        catalog=_OFF,
        more=(_LAYER, b"<</Type/OCMD/OCGs[5 0 R]/P/AllOn>>"),
    ),
    "half a point high": Form(around(secret(size=0.5))),
    "made small by a movement": Form(around(f"q .04 0 0 .04 70 {BASELINE} cm {secret(left=0, top=842)} Q")),
    "without width": Form(around(f"BT /F 10 Tf .1 Tz 1 0 0 1 70 {BASELINE} Tm ({UNSEEN}) Tj 100 Tz ET")),
    "transparent": Form(around(f"q /G gs {secret()} Q"), b"/ExtGState<</G<</ca 0>>>>"),
    "nearly transparent": Form(around(f"q /G gs {secret()} Q"), b"/ExtGState<</G<</ca .03>>>>"),
    "in a form drawn transparent": Form(
        around("q /G gs /X Do Q"),
        b"/ExtGState<</G<</ca 0/CA 0>>>>/XObject<</X 5 0 R>>",
        more=(form_of(secret(), b"/Group<</S/Transparency>>"),),
    ),
    "behind a mask that lets nothing through": Form(
        around(f"q /G gs {secret()} Q"),
        b"/ExtGState<</G<</SMask<</S/Luminosity/G 5 0 R>>>>>>",
        more=(form_of("0 g 0 0 595 842 re f", b"/Group<</S/Transparency/CS/DeviceGray>>"),),
    ),
    "blended away": Form(around(f"q /G gs 1 g {secret()} Q"), b"/ExtGState<</G<</BM/Multiply>>>>"),
    "letters that draw nothing": Form(
        around(f"BT /E 10 Tf 1 0 0 1 70 {BASELINE} Tm ({UNSEEN}) Tj ET"),
        b"/Font<</F %s/E 5 0 R>>" % _FONT,
        more=(_EMPTY_GLYPHS, stream(b"6 0 0 0 0 0 d1"), _to_unicode()),
    ),
    "blocks typed over it": Form(
        around(f"{secret()} BT /D 14 Tf -2 Tc 1 0 0 1 60 {BASELINE - 2} Tm ({'n' * 18}) Tj 0 Tc ET"),
        b"/Font<</F %s/D<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>>>" % _FONT,
    ),
    "a square of a reader over it": Form(
        around(secret()), page=b"/Annots[5 0 R]", more=(annotation("Square", "/C[0 0 0]/IC[0 0 0]/BS<</W 1>>"),)
    ),
    "a square with a look of its own over it": Form(
        around(secret()), page=b"/Annots[5 0 R]", more=(annotation("Square", "/AP<</N 6 0 R>>"), _BLACK_FORM)
    ),
    "a black highlight over it": Form(
        around(secret()), page=b"/Annots[5 0 R]", more=(annotation("Highlight", f"/C[0 0 0]{_QUADS}"),)
    ),
    "a stamp over it": Form(
        around(secret()), page=b"/Annots[5 0 R]", more=(annotation("Stamp", "/AP<</N 6 0 R>>"), _BLACK_FORM)
    ),
    "a text of a reader over it": Form(
        around(secret()), page=b"/Annots[5 0 R]", more=(annotation("FreeText", "/AP<</N 6 0 R>>/DA()"), _BLACK_FORM)
    ),
    "a link with a look of its own over it": Form(
        around(secret()), page=b"/Annots[5 0 R]", more=(annotation("Link", "/AP<</N 6 0 R>>"), _BLACK_FORM)
    ),
    "a field over it": Form(
        around(secret()),
        page=b"/Annots[5 0 R]",
        catalog=b"/AcroForm<</Fields[5 0 R]>>",
        more=(annotation("Widget", "/FT/Tx/T(veld)/AP<</N 6 0 R>>"), _BLACK_FORM),
    ),
    "blacked out": Form(
        around(secret()), page=b"/Annots[5 0 R]", more=(annotation("Redact", f"/AP<</N 6 0 R>>{_QUADS}"), _BLACK_FORM)
    ),
    "marked to be blacked out": Form(
        around(secret()), page=b"/Annots[5 0 R]", more=(annotation("Redact", f"/IC[0 0 0]{_QUADS}"),)
    ),
    "marked to be blacked out as one box": Form(
        around(secret()), page=b"/Annots[5 0 R]", more=(annotation("Redact", ""),)
    ),
    "on a page that is turned": Form(around(f"{secret()} 0 g {BOX} re f"), page=b"/Rotate 90"),
    "upright letters under an upright box": Form(
        around(f"BT /F 10 Tf 0 1 -1 0 300 300 Tm ({UNSEEN}) Tj ET 285 290 20 200 re f")
    ),
}
