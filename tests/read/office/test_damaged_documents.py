"""Damaged and hostile office documents: a text or a problem, never an exception, and never for long."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree

from generator.model.text import SourceText
from generator.problems import Code
from tests.pace import Watch
from tests.read.odt.documents import letter as open_letter
from tests.read.office.zips import zipped
from tests.read.readings import DOCUMENTS, Reading, reading
from tests.read.word.documents import letter, p, r, table

pytestmark = pytest.mark.slow

VALUES = ("", "-1", "99999999999", "x", "1e9", "nan", "%9", "0", "-0.5cm", "²", "100%", "super", "a:b")
PARTS = {
    "a_manual.docx": ("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/_rels/document.xml.rels"),
    "b_numbered.docx": ("word/document.xml", "word/numbering.xml", "word/header1.xml", "word/settings.xml"),
    "a_manual.odt": ("content.xml", "styles.xml", "META-INF/manifest.xml"),
}
SECONDS = 15


def parts_of(name: str) -> dict[str, str | bytes]:
    """The parts of a real document, without pictures and styles for older programs."""
    with ZipFile(BytesIO((DOCUMENTS / name).read_bytes())) as container:
        names = [each for each in container.namelist() if each.endswith((".xml", ".rels", "mimetype"))]
        return {each: container.read(each) for each in names if "WithEffects" not in each}


def mutated(data: bytes, chance: random.Random) -> bytes:
    """A tree with some of its elements moved, renamed, doubled or taken out, and some of its values changed."""
    root = etree.fromstring(data)
    elements = [each for each in root.iter() if isinstance(each.tag, str)]
    for _ in range(chance.randint(1, 20)):
        one, other = chance.choice(elements), chance.choice(elements)
        parent = one.getparent()
        match chance.randint(0, 4):
            case 0 if parent is not None:
                parent.remove(one)
            case 1:
                one.tag = other.tag
            case 2 if one.attrib:
                one.set(chance.choice(list(one.attrib)), chance.choice(VALUES))
            case 3 if parent is not None and len(one) < 10:
                parent.insert(0, copy.deepcopy(one))
            case 4 if other is not one and other not in one.iterancestors():
                other.append(copy.deepcopy(one) if len(one) < 10 else etree.Element(one.tag))
            case _:
                one.attrib.clear()
    return etree.tostring(root)


def check(found: Reading) -> None:
    """A text whose lines tile it and whose marks lie in it, or an error that says why there is none."""
    if found.source is None:
        assert any(problem.code is Code.UNREADABLE and problem.advice for problem in found.problems)
        return
    source: SourceText = found.source
    assert "\n".join(source.slice(line.span) for line in source.lines) == source.text
    assert [line.number for line in source.lines] == list(range(1, len(source.lines) + 1))
    assert all(mark.span.end <= len(source.text) for mark in source.marks)


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize("seed", range(15))
def test_a_document_with_damaged_parts_gives_a_text_or_an_error(name: str, seed: int) -> None:
    chance = random.Random(f"{name} {seed}")  # noqa: S311  the same documents each time
    parts = parts_of(name)
    for part in chance.sample(PARTS[name], 2):
        data = parts[part]
        assert isinstance(data, bytes)
        parts[part] = mutated(data, chance)
    check(reading(name, zipped(parts)))


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize("seed", range(10))
def test_a_document_with_damaged_bytes_gives_a_text_or_an_error(name: str, seed: int) -> None:
    chance = random.Random(f"{name} {seed}")  # noqa: S311  the same documents each time
    data = bytearray((DOCUMENTS / name).read_bytes())
    if seed % 2:
        del data[chance.randrange(len(data)) :][: chance.randint(1, 5000)]
    for _ in range(chance.randint(1, 50)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    check(reading(name, bytes(data)))


def timed(found: Reading, watch: Watch) -> Reading:
    assert watch.seconds() < SECONDS
    check(found)
    return found


@pytest.mark.parametrize("read", [lambda line: letter(p(line)), lambda line: open_letter(f"<text:p>{line}</text:p>")])
def test_one_line_of_a_hundred_thousand_numbers_is_read(read: Callable[[str], Reading]) -> None:
    line = " ".join(map(str, range(100_000)))
    watch = Watch()
    assert timed(read(line), watch).text == line


def test_ten_thousand_paragraphs_and_cells_are_read_in_no_time() -> None:
    watch = Watch()
    body = "".join(p(r(f"alinea {number}", "<w:b/>")) for number in range(10_000))
    body += table(*[("a", "b", "c")] * 2000)
    assert len(timed(letter(body), watch).text.split()) == 26_000


def test_tables_in_tables_and_boxes_in_boxes_are_read_as_deep_as_the_parser_goes() -> None:
    watch = Watch()
    deep = "<w:tbl><w:tr><w:tc>" * 80 + p("diep") + "</w:tc></w:tr></w:tbl>" * 80
    boxes = "<w:p><w:r><w:txbxContent>" * 80 + p("kader") + "</w:txbxContent></w:r></w:p>" * 80
    assert timed(letter(deep), watch).text == "diep"
    assert timed(letter(boxes), watch).text == "kader"


@pytest.mark.parametrize("element", ["ins", "sdt", "tbl", "p"])
def test_nesting_without_end_is_an_error(element: str) -> None:
    nested = f"<w:{element}>" * 10_000 + f"</w:{element}>" * 10_000
    watch = Watch()
    assert timed(letter(nested), watch).codes == [Code.UNREADABLE]


def test_styles_based_on_one_another_by_the_thousand_are_read_in_no_time() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:basedOn w:val="s{n + 1}"/></w:style>' for n in range(1000)
    )
    body = "".join(p("x", properties=f'<w:pStyle w:val="s{n}"/>') for n in range(1000))
    watch = Watch()
    assert len(timed(letter(body, styles=styles), watch).text.split()) == 1000


def test_a_note_that_is_referred_to_by_the_thousand_stands_once() -> None:
    note = f'<w:footnote w:id="1">{p("noot " * 1000)}</w:footnote>'
    body = p(*['<w:r><w:footnoteReference w:id="1"/></w:r>'] * 3000)
    watch = Watch()
    assert timed(letter(body, footnotes=note), watch).text.count("noot") == 1000


def test_a_change_that_is_named_by_the_thousand_stands_once() -> None:
    deleted = f'<text:changed-region text:id="c"><text:deletion><text:p>{"weg " * 1000}</text:p></text:deletion>'
    changes = f"<text:tracked-changes>{deleted}</text:changed-region></text:tracked-changes>"
    body = "<text:p>a " + '<text:change text:change-id="c"/>' * 3000 + "</text:p>"
    watch = Watch()
    assert timed(open_letter(changes + body), watch).text.count("weg") == 1000


def test_the_code_of_a_field_can_be_as_long_as_it_likes() -> None:
    code = "<w:r><w:instrText>" + "HYPERLINK " * 100_000 + "</w:instrText></w:r>"
    begin, between, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    watch = Watch()
    assert timed(letter(p(begin, code, between, r("tekst"), end)), watch).text == "tekst"
