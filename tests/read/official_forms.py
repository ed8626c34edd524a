"""The consultation of May 2025 as the official site would publish it: as XML, as a page, and as Markdown.

    python -m tests.read.official_forms    write the documents anew

Made from its text by rules of its own; no part of the generator has a hand in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "content" / "consultations" / "navo-ministers-mei-2025" / "source.txt"
DOCUMENTS = Path(__file__).with_name("documents")

_HEADING = re.compile(r"Vragen en opmerkingen .*")
_LABEL = re.compile(r"\d+\. Antwoord van het kabinet$")
_ITEM = re.compile(r"- ")
_SIGNATURE = re.compile(r"(De (?:adjunct-)?(?:voorzitter|griffier) van de commissie,) (\w+)")
_REFERENCE = re.compile(r"(28) (676), nr\. (\d+)")
# Every hyphen at the end of a line of this text is real: `NAVO-⏎norm`.
_LINE_HYPHEN = re.compile(r"(?<=\w)-\s*\n\s*")
_ENDS = (".", "?", "!", ":")
_HEAD = ("Vergaderjaar 2024-2025", "Tweede Kamer der Staten-Generaal", "2", "Kamerstukken")
_DOSSIER = ("28 676", "NAVO")
TITLE = "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"
# What the official form adds before the text.
ADDED = " ".join((*_HEAD, *_DOSSIER, TITLE))


@dataclass(frozen=True)
class Part:
    """A paragraph and what it is: `text`, `item`, `heading`, `label` or `signature`."""

    kind: str
    text: str


def parts() -> list[Part]:
    """The document in paragraphs, each on one line: a sentence that breaks off goes on in the next."""
    text = _LINE_HYPHEN.sub("-", SOURCE.read_text(encoding="utf-8"))
    found: list[Part] = []
    for piece in (" ".join(piece.split()) for piece in re.split(r"\n\s*\n", text)):
        kind = _kind(piece)
        if found and kind == found[-1].kind == "text" and not found[-1].text.endswith(_ENDS):
            found[-1] = Part("text", f"{found[-1].text} {piece}")
        elif piece:
            found.extend(Part(kind, line) for line in _lines(kind, piece))
    return found


def _kind(piece: str) -> str:
    kinds = {"heading": _HEADING, "label": _LABEL, "item": _ITEM, "signature": _SIGNATURE}
    return next((kind for kind, pattern in kinds.items() if pattern.match(piece)), "text")


def _lines(kind: str, piece: str) -> list[str]:
    return [match.group() for match in _SIGNATURE.finditer(piece)] if kind == "signature" else [piece]


def as_xml() -> str:
    """The document in the dialect of now."""
    head = zip(("vergaderjaar", "kameraanduiding", "kamernummer", "documenttype"), _HEAD, strict=True)
    lines = "".join(f'<tekstregel inhoud="{name}">{line}</tekstregel>\n' for name, line in head)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<metadata>
<meta name="OVERHEIDop.dossiernummer" scheme="" content="28676" />
<meta name="OVERHEIDop.vergaderjaar" scheme="" content="2024-2025" />
<meta name="DC.creator" scheme="OVERHEID.StatenGeneraal" content="Tweede Kamer der Staten-Generaal" />
</metadata>
<kamerstuk>
<kamerstukkop>
{lines}</kamerstukkop>
<dossier>
<dossiernummer><dossiernr>{_DOSSIER[0]}</dossiernr></dossiernummer>
<titel>{_DOSSIER[1]}</titel>
</dossier>
<stuk>
<titel>{TITLE}</titel>
<algemeen><vrije-tekst><tekst status="goed">
{_joined(_XML, "<lijst type='expliciet'>", "</lijst>")}</tekst></vrije-tekst></algemeen>
</stuk>
</kamerstuk>
</officiele-publicatie>
"""


def as_html() -> str:
    """The document as a page of the official site, with what stands around it there."""
    head = "".join(f"<p>{line}</p>\n" for line in _HEAD)
    return f"""<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Verslag | Officiële bekendmakingen</title>
<meta name="OVERHEIDop.dossiernummer" content="28676"><script>var teller = "geen tekst";</script></head>
<body><a href="#broodtekst">Direct naar de inhoud</a>
<div id="cookies"><p>Deze site gebruikt cookies.</p><button>Akkoord</button></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/zoeken">Zoeken</a></li></ul></nav>
<div id="main-column"><div id="broodtekst" class="stuk broodtekst-container">
{head}<h1 class="dossiertitel"><span class="dossiernummer">{_DOSSIER[0]}</span> {_DOSSIER[1]}</h1>
<h1 class="stuktitel">{TITLE}</h1>
{_joined(_HTML, '<ul class="expliciet">', "</ul>")}</div></div>
<footer><p>Overheid.nl is de wegwijzer van alle overheden.</p></footer></body></html>
"""


def as_markdown() -> str:
    """The document as an editor types it: the dashes of the list are Markdown's."""
    head = "\n\n".join((*_HEAD, f"# {' '.join(_DOSSIER)}", f"## {TITLE}"))
    return f"---\ntitel: Verslag\n---\n\n{head}\n\n{_joined(_MARKDOWN, '', '')}"


_Pattern = dict[str, str]
_XML: _Pattern = {
    "text": "<al>{}</al>\n",
    "item": "<li>\n<li.nr>-</li.nr>\n<al>{}</al>\n</li>\n",
    "heading": '<tussenkop kopopmaak="vet">{}</tussenkop>\n',
    "label": '<tussenkop kopopmaak="cur">{}</tussenkop>\n',
    "signature": "<ondertekening>\n<functie>{}</functie>\n<naam><achternaam>{}</achternaam></naam>\n</ondertekening>\n",
    "reference": r'<extref doc="kst-\1\2-\3" soort="document" status="actief">\1 \2, nr. \3</extref>',
}
_HTML: _Pattern = {
    "text": "<p>{}</p>\n",
    "item": '<li class="li"><p class="labeled"><span class="ol">-</span> {}</p></li>\n',
    "heading": '<h2 class="tussenkop_kop"><strong class="vet">{}</strong></h2>\n',
    "label": '<h3 class="tussenkop_kop"><em class="cur">{}</em></h3>\n',
    "signature": '<p class="ondertekening"><span class="functie">{}</span> <span class="achternaam">{}</span></p>\n',
    "reference": r'<a href="https://zoek.officielebekendmakingen.nl/kst-\1\2-\3.html">\1 \2, nr. \3</a>',
}
_MARKDOWN: _Pattern = {
    "text": "{}\n\n",
    "item": "- {}\n\n",
    "heading": "### {}\n\n",
    "label": "**{}**\n\n",
    "signature": "{}\\\n{}\n\n",
    "reference": r"[\1 \2, nr. \3](https://zoek.officielebekendmakingen.nl/kst-\1\2-\3.html)",
}


def _joined(pattern: _Pattern, before_items: str, after_items: str) -> str:
    found, in_list = "", False
    for part in parts():
        if (part.kind == "item") is not in_list:
            found += after_items if in_list else before_items
            in_list = not in_list
        found += _written(part, pattern)
    return found


def _written(part: Part, pattern: _Pattern) -> str:
    text = part.text.removeprefix("- ") if part.kind == "item" else part.text
    if part.kind == "signature":
        return pattern["signature"].format(*_SIGNATURE.fullmatch(text).groups())  # type: ignore[union-attr]
    safe = text if pattern is _MARKDOWN else escape(text, quote=False)
    return pattern[part.kind].format(_REFERENCE.sub(pattern["reference"], safe))


FORMS = {"navo.xml": as_xml, "navo.html": as_html, "navo.md": as_markdown}

if __name__ == "__main__":
    DOCUMENTS.mkdir(exist_ok=True)
    for name, write in FORMS.items():
        (DOCUMENTS / name).write_text(write(), encoding="utf-8", newline="\n")
