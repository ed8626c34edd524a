"""PDFs of one page with words that everybody sees, in ways that look like hiding; and lines that are partly hidden."""

from __future__ import annotations

from tests.read.pdf.hidden_forms import BASELINE, BOX, UNSEEN, Form, annotation, around, form_of, picture, secret
from tests.read.pdf.made import at, stream

_DARK = picture([b"\x20"], 1)
_FONT = b"<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/Helvetica>>"
_ON = b"/OCProperties<</OCGs[5 0 R]/D<</ON[5 0 R]>>>>"
_QUADS = f"/QuadPoints[60 {BASELINE + 14} 260 {BASELINE + 14} 60 {BASELINE - 6} 260 {BASELINE - 6}]"
_CELLS = "".join(f"60 {BASELINE - 4 - 16 * row} 200 16 re S\n" for row in range(3))
_RULES = "".join(f"60 {BASELINE + 12 - 40 * row} m 500 {BASELINE + 12 - 40 * row} l S\n" for row in range(4))

# The words are read as if nothing was there.
SEEN = {
    "black": Form(around(secret())),
    "white on a dark cell": Form(around(f".1 .2 .5 rg {BOX} re f 1 g {secret()}")),
    "white on a dark cell of which the row was drawn before": Form(
        around(f".9 g 0 {BASELINE - 10} 595 30 re f .1 .2 .5 rg {BOX} re f 1 g {secret()}")
    ),
    "white on a dark picture": Form(
        around(f"q 200 0 0 16 60 {BASELINE - 4} cm /P Do Q 1 g {secret()}"), b"/XObject<</P 5 0 R>>", more=(_DARK,)
    ),
    "black on a pale cell": Form(around(f".85 g {BOX} re f 0 g {secret()}")),
    "black on a picture of pale dots": Form(
        around(f"q 200 0 0 16 60 {BASELINE - 4} cm /P Do Q 0 g {secret()}"),
        b"/XObject<</P 5 0 R>>",
        more=(picture([b"\xd0\xe0\xd8\xe8"], 4),),
    ),
    "grey": Form(around(f".5 g {secret()}")),
    "pale grey, as of a watermark": Form(around(f".8 g {secret()}")),
    "yellow": Form(around(f"1 .9 0 rg {secret()}")),
    "red on a green that is as dark": Form(around(f"0 .51 0 rg {BOX} re f 1 0 0 rg {secret()}")),
    "bold by drawing it twice": Form(around(f"{secret()} {secret(left=70.3)}")),
    "bold by drawing its outlines too": Form(around(f"q 2 Tr .3 w {secret()} Q")),
    "as outlines": Form(around(f"q 1 Tr .4 w {secret()} Q")),
    "with an outline in another colour": Form(around(f"q 2 Tr 1 0 0 RG .3 w {secret()} Q")),
    "underlined": Form(around(f"{secret()} .8 w 70 {BASELINE - 2} m 191 {BASELINE - 2} l S")),
    "underlined by a thin box": Form(around(f"{secret()} 70 {BASELINE - 2} 121 .7 re f")),
    "struck through": Form(around(f"{secret()} .6 w 70 {BASELINE + 3} m 191 {BASELINE + 3} l S")),
    "in a frame": Form(around(f"{secret()} 1 w {BOX} re S")),
    "in a frame drawn before": Form(around(f"1 w {BOX} re S {secret()}")),
    "in the cells of a table": Form(around(f"{secret()} {_CELLS}")),
    "between the rules of a table": Form(around(f"{secret()} {_RULES}")),
    "between rules that are one path": Form(
        around(f"{secret()} 60 {BASELINE - 6} 200 .6 re 60 {BASELINE + 14} 200 .6 re f")
    ),
    "beside a box": Form(around(f"{secret()} 200 {BASELINE - 4} 100 16 re f")),
    "above a box": Form(around(f"{secret()} 60 {BASELINE - 24} 200 16 re f")),
    "under a highlighter": Form(
        around(f"{secret()} q /G gs 1 1 0 rg {BOX} re f Q"), b"/ExtGState<</G<</BM/Multiply>>>>"
    ),
    "under a veil": Form(around(f"{secret()} q /G gs 1 g {BOX} re f Q"), b"/ExtGState<</G<</ca .4>>>>"),
    "half transparent": Form(around(f"q /G gs {secret()} Q"), b"/ExtGState<</G<</ca .5>>>>"),
    "highlighted by a reader": Form(
        around(secret()), page=b"/Annots[5 0 R]", more=(annotation("Highlight", f"/C[1 1 0]{_QUADS}"),)
    ),
    "in a square of a reader": Form(
        around(secret()), page=b"/Annots[5 0 R]", more=(annotation("Square", "/C[1 0 0]/BS<</W 1>>"),)
    ),
    "underlined by a reader": Form(
        around(secret()), page=b"/Annots[5 0 R]", more=(annotation("Underline", f"/C[1 0 0]{_QUADS}"),)
    ),
    "a link": Form(
        around(secret()),
        page=b"/Annots[5 0 R]",
        more=(annotation("Link", "/A<</S/URI/URI(https://www.rijksoverheid.nl/)>>/Border[0 0 1]"),),
    ),
    "in a layer that is on": Form(
        around(f"/OC /L BDC {secret()} EMC"),
        b"/Properties<</L 5 0 R>>",
        catalog=_ON,
        more=(b"<</Type/OCG/Name(Versie)>>",),
    ),
    "in a form": Form(around("/X Do"), b"/XObject<</X 5 0 R>>", more=(form_of(secret()),)),
    "in a form that is moved and smaller": Form(
        around(f"q .5 0 0 .5 35 {BASELINE / 2} cm /X Do Q"), b"/XObject<</X 5 0 R>>", more=(form_of(secret(20)),)
    ),
    "cut off beside it": Form(around(f"q 60 {BASELINE - 10} 400 40 re W n {secret()} Q")),
    "cut off by what is as large as the page": Form(around(f"q 0 0 595 842 re W n {secret()} Q")),
    "cut off around it by a path": Form(
        around(
            f"q 50 {BASELINE - 20} m 400 {BASELINE - 20} l 500 {BASELINE + 40} l 20 {BASELINE + 40} l h W n "
            f"{secret()} Q"
        )
    ),
    "small": Form(around(secret(size=4))),
    "large": Form(around(secret(size=24))),
    "small letters made large": Form(around(f"q 20 0 0 20 70 {BASELINE} cm {secret(size=0.5, left=0, top=842)} Q")),
    "on a page that is turned": Form(around(secret()), page=b"/Rotate 90"),
    "on a page whose corner is elsewhere": Form(around(secret()), page=b"/CropBox[20 20 580 830]"),
    "upright": Form(around(f"BT /F 10 Tf 0 1 -1 0 300 300 Tm ({UNSEEN}) Tj ET")),
    "up to the edge of the page": Form(around(secret(left=0))),
    "on a box as large as the page": Form(f"1 g 0 0 595 842 re f 0 g {around(secret())}"),
    "white on a page that is black": Form(f"0 g 0 0 595 842 re f 1 g {around(secret()).replace('0 g', '1 g')}"),
    "in letters that are pictures": Form(
        around(f"BT /E 10 Tf 1 0 0 1 70 {BASELINE} Tm ({UNSEEN}) Tj ET"),
        b"/Font<</F %s/E 5 0 R>>" % _FONT,
        more=(
            b"<</Type/Font/Subtype/Type3/FontBBox[0 0 10 10]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 32/LastChar 122"
            b"/Widths[%s]/CharProcs<</a 6 0 R/space 7 0 R>>/Encoding<</Type/Encoding/Differences[32/space%s]>>"
            b"/Resources<<>>>>" % (b"6 " * 91, b"/a" * 90),
            stream(b"6 0 0 0 5 7 d1 0 0 5 7 re f"),
            stream(b"6 0 0 0 0 0 d1"),
        ),
    ),
    "as part of a picture of letters with a shade": Form(around(f".7 g {secret(left=71, top=141)} 0 g {secret()}")),
}

# A box over a part of a line: what is left to read of it, and what is not.
PARTLY = {
    "the name in a line": (
        Form(around(at(70, 140, "Volgens mevrouw Adriaanse klopt dit niet.") + f"0 g 147 {BASELINE - 3} 51 13 re f")),
        "Volgens mevrouw klopt dit niet.",
        "Adriaanse",
    ),
    "the end of a line": (
        Form(around(at(70, 140, "Getekend: A. Adriaanse") + f"0 g 116 {BASELINE - 3} 80 13 re f")),
        "Getekend:",
        "A. Adriaanse",
    ),
    "the begin of a line": (
        Form(around(at(70, 140, "Adriaanse schreef dit.") + f"0 g 60 {BASELINE - 3} 57 13 re f")),
        "schreef dit.",
        "Adriaanse",
    ),
    "two names in a line": (
        Form(
            around(
                at(70, 140, "Van Adriaanse aan Bakker gestuurd.")
                + f"0 g 90 {BASELINE - 3} 45.5 13 re f 154 {BASELINE - 3} 36 13 re f"
            )
        ),
        "Van aan gestuurd.",
        "Adriaanse Bakker",
    ),
    "a box so low that the tops of letters show": (
        Form(around(at(70, 140, "Getekend: Adriaanse") + f"0 g 116 {BASELINE - 3} 80 9 re f")),
        "Getekend:",
        "Adriaanse",
    ),
    "white letters in a line": (
        Form(around(f"BT /F 10 Tf 1 0 0 1 70 {BASELINE} Tm (Volgens ) Tj 1 g (Adriaanse ) Tj 0 g (klopt dit.) Tj ET")),
        "Volgens klopt dit.",
        "Adriaanse",
    ),
    "letters that run off the page": (
        Form(around(at(540, 140, "Bijlage Adriaanse"))),
        "Bijlage Adria",
        "anse",
    ),
    "letters that are cut off": (
        Form(around(f"q 60 {BASELINE - 10} 44 40 re W n {at(70, 140, 'Bijlage Adriaanse')} Q")),
        "Bijlage A",
        "driaanse",
    ),
}
