"""RTF documents made in a line."""

from __future__ import annotations

from tests.read.readings import Reading, reading

# As Word writes it: fonts with character sets, colours, styles, a list and its use.
HEAD = r"""\ansi\ansicpg1252\uc1\deff0\stshfdbch0
{\fonttbl{\f0\fbidi \fswiss\fcharset0\fprq2{\*\panose 020b0604020202020204}Verdana;}{\f1\fswiss\fcharset204 Arial Cyr;}
{\f3\fbidi \froman\fcharset2\fprq2 Symbol;}{\f4\fnil\fcharset128 MS Mincho;}}
{\colortbl;\red0\green0\blue0;\red255\green255\blue255;\red255\green255\blue0;}
{\stylesheet{\ql \li0\ri0 \f0\fs18 \snext0 Normal;}{\s1\ql \b\fs24 \sbasedon0 \snext0 \outlinelevel0 heading 1;}
{\*\cs10 \additive Default Paragraph Font;}{\s15\ql \i \sbasedon0 \snext0 caption;}}
{\*\listtable{\list\listtemplateid1{\listlevel\levelnfc0\levelnfcn0\leveljc0\levelfollow0\levelstartat1\levelspace0
{\leveltext\leveltemplateid1\'02\'00.;}{\levelnumbers\'01;}\fi-360\li720 }{\listlevel\levelnfc4\levelnfcn4\leveljc0
\levelfollow1\levelstartat1{\leveltext\'04\'00.\'01);}{\levelnumbers\'01\'03;}}{\listname ;}\listid77}
{\list\listtemplateid2{\listlevel\levelnfc23\levelnfcn23\levelstartat1{\leveltext\'01\u-3913 ?;}{\levelnumbers;}}
{\listname ;}\listid78}}
{\*\listoverridetable{\listoverride\listid77\listoverridecount0\ls1}{\listoverride\listid78\listoverridecount0\ls2}
{\listoverride\listid77\listoverridecount1{\lfolevel\listoverridestartat\levelstartat5}\ls3}}
{\info{\title Geheim}{\author Jan Geheim}}{\*\generator Word;}"""


def rtf(body: str, head: str = HEAD) -> bytes:
    """A document with this body."""
    return f"{{\\rtf1{head}\\pard\\plain \\f0\\fs18 {body}}}".encode("latin-1")


def letter(body: str, head: str = HEAD) -> Reading:
    """Read a document with this body."""
    return reading("brief.rtf", rtf(body, head))


def p(text: str, properties: str = "") -> str:
    """A paragraph as Word writes it."""
    return f"\\pard\\plain \\ltrpar{properties} \\f0\\fs18 {text}\\par\n"


def item(number: str, text: str, use: int = 1, level: int = 0) -> str:
    """A paragraph of a list as Word writes it: first the number for programs without lists."""
    shown = f"{{\\listtext\\pard\\plain\\ltrpar \\f0\\fs18 {number}\\tab}}"
    return f"{shown}\\pard\\plain \\fi-360\\li720\\ls{use}\\ilvl{level} \\f0\\fs18 {text}\\par\n"


def row(*cells: str, properties: str = "", formats: tuple[str, ...] = ()) -> str:
    """A row of a table as Word writes it: its format stands before and behind the cells."""
    lines = r"\clbrdrt\brdrs\brdrw10 "
    own = "".join(f"{formats[n] if n < len(formats) else ''}{lines}\\cellx{2000 * (n + 1)}" for n in range(len(cells)))
    form = f"\\trowd\\trleft0{properties} {own}"
    content = "".join(cell + r"\cell " for cell in cells)
    return f"{form}\\pard\\plain \\intbl \\f0 {content}{{{form}\\row}}\n"
