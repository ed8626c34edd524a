"""Notes of a page: signs and bodies find each other, other short links are no notes."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from tests.read.readings import page

# As the official site has them: a sign in the text, and a body with a button to close it.
OFFICIAL = """<div id="broodtekst"><p>Kent u het bericht?<a class="nootnum supernote-click-ID-1"
href="#ID-1">1</a> <a class="nootnum supernote-click-n2" href="#n2">2</a></p>
<div id="noten"><hr />
<div class="voet noot snp-mouseoffset" id="supernote-note-ID-1"><h5 class="note-close"><a class="note-close"
href="#close-ID-1">X</a> Noot </h5><sup><span class="nootnum"><a id="ID-1" name="ID-1"></a>1</span></sup>
<p><a href="http://nos.nl/l/2077649" class="externe_link">http://nos.nl/l/2077649</a></p></div>
<div class="voet noot snp-mouseoffset" id="supernote-note-ID-2"><h5 class="note-close"><a class="note-close"
href="#close-ID-2">X</a> Noot </h5><sup><span class="nootnum"><a id="n2" name="n2"></a>2</span></sup>
<p>VOG: verklaring</p><p>omtrent gedrag</p></div></div></div>"""


def test_notes_of_the_official_site() -> None:
    found = page(OFFICIAL)

    assert found.text == ("Kent u het bericht?1 2\n\n1 http://nos.nl/l/2077649\n\n2 VOG: verklaring\n\nomtrent gedrag")
    assert found.valued(MarkKind.NOTE_MARK) == [("1", "f1"), ("2", "f2")]
    assert found.valued(MarkKind.NOTE) == [
        ("1 http://nos.nl/l/2077649", "f1"),
        ("2 VOG: verklaring\n\nomtrent gedrag", "f2"),
    ]
    assert found.codes == []


@pytest.mark.parametrize(
    ("sign", "body", "note"),
    [
        (
            "<sup><a href='#fn1'>1</a></sup>",
            "<ol><li id='fn1'><p>Zie x. <a href='#r1'>↩︎</a></p></li></ol>",
            "1. Zie x.",
        ),
        ("<a href='#fn1' class='footnote-ref'><sup>1</sup></a>", "<p id='fn1'>1 Zie x.</p>", "1 Zie x."),
        ("<sup><a href='#a'>*</a></sup>", "<aside><p><a name='a'></a>* Zie x.</p></aside>", "* Zie x."),
        ("<a role='doc-noteref' href='#x'>[1]</a>", "<div id='x'>[1] Zie x.</div>", "[1] Zie x."),
        ("<sup><a href='#b'>b)</a></sup>", "<ul><li><p><i id='b'></i>b) Zie x.</p></li></ul>", "b) Zie x."),
    ],
)
def test_notes_as_other_pages_have_them(sign: str, body: str, note: str) -> None:
    found = page(f"<p id='r1'>Woord{sign} verder.</p>{body}")

    assert [key for _, key in found.valued(MarkKind.NOTE_MARK)] == ["f1"]
    assert [text.removeprefix("1. ") for text in found.marked(MarkKind.NOTE)] == [note.removeprefix("1. ")]
    assert found.text.split() == [f"Woord{found.marked(MarkKind.NOTE_MARK)[0]}", "verder.", *note.split()]


def test_two_signs_of_one_note_have_one_key() -> None:
    found = page("<p>a<sup><a href='#n'>1</a></sup> b<sup><a href='#n'>1</a></sup></p><p id='n'>1 Noot.</p>")

    assert [key for _, key in found.valued(MarkKind.NOTE_MARK)] == ["f1", "f1"]


def test_bodies_that_stand_in_one_block_are_distinguished() -> None:
    found = page(
        "<p>a<sup><a href='#n1'>1</a></sup> b<sup><a href='#n2'>2</a></sup></p>"
        "<div class='footnotes'><p id='n1'>1 Een.</p><p id='n2'>2 Twee.</p></div>"
    )

    assert found.valued(MarkKind.NOTE) == [("1 Een.", "f1"), ("2 Twee.", "f2")]


@pytest.mark.parametrize(
    "content",
    [
        "<p><a href='#k1'>1</a></p><h2 id='k1'>1 Inleiding</h2>",
        "<p>a<sup><a href='#n'>1</a></sup></p><h2 id='n'>1 Inleiding</h2>",
        "<p id='n'>1 Terug</p><p>a<sup><a href='#n'>1</a></sup></p>",
        "<p>m<sup><a href='#weg'>2</a></sup></p>",
        "<p>a<sup><a href='#n'>1</a></sup></p><p id='n'>Iets anders</p>",
        "<p>a<sup><a href='#n'>zie hier</a></sup></p><p id='n'>1 Noot</p>",
        "<p>a<sup><a href='#n'>1</a></sup></p><table><tr><td id='n'>1 Noot</table>",
        "<p>a<sup><a href='#n'>1</a></sup></p><span id='n'>1 Noot</span>",
    ],
)
def test_links_that_are_no_signs_of_notes(content: str) -> None:
    found = page(content)

    assert found.marked(MarkKind.NOTE_MARK) == []
    assert found.marked(MarkKind.NOTE) == []
