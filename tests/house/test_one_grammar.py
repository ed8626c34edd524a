"""Expressions of Dutch or of official writing stand in one room: generator/grammar/."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "generator"
GRAMMAR = ROOT / "grammar"
COMPILERS = frozenset({"compile", "match", "search", "fullmatch", "sub", "subn", "split", "findall", "finditer"})
# What in an expression is no word: escapes, names of groups, flags.
_SYNTAX = re.compile(r"\\[a-zA-Z]|\(\?P[<=]\w+[>)]?|\(\?[a-zA-Z-]+[:)]|\{[^{}]*\}")
_WORD = re.compile(r"[^\W\d_]{3,}")
# A letter beyond ASCII in an expression is a piece of an alphabet of its own.
_ALPHABET = re.compile(r"[À-ɏ]")
# Words of formats, by the file that reads or writes the format.
_FORMATS = """
knowledge/project_schemas.py: false off true yes
knowledge/schemas.py: pattern
publish/assembly/markdown_elements.py: application aside block blockquote button caption class code details div example
    figcaption figure form input json label markdown nav pre rect script section span summary svg table tbody thead type
publish/assembly/markdown_sections.py: answer class div exchange question tools
publish/assembly/markdown_line_tables.py: caption class markdown span tbody thead
publish/assembly/markdown_links.py: https
publish/books/missing_signs.py: glyph notdef
publish/offline/offers.py: citation class data div files
publish/outcome/heard.py: Config Expected Plugin Required The Unrecognised but class configuration directory existing
    file isn key mapping name not one option path provided received string type value
publish/search/words.py: percent procent
read/addresses.py: account login mail naam name personal user users
read/decoding.py: ascii feff iso mac roman utf
read/html/elements.py: align bold comment element font footer header ignore italic level list mso oblique
    style sub super vertical weight
read/html/hiding.py: circle inset opacity polygon rect rem rgba scale translate
read/html/lists.py: list none style type
read/html/maker.py: LibreOffice Microsoft Office OpenOffice Word author last
read/html/notes.py: edn end foot ftn mso noot note noteref voet
read/html/style_sheets.py: important media print speech
read/links.py: ftp https mailto
read/markdown/layout.py: rbu
read/only_words.py: abbr callto conv cur data doctype dossierref dtd encoding extref html https intref javascript
    mailto markup nadruk rom sip skype small sms span strong sub sup tel unl vbscript versie version vet xml
read/pdf/glyphs/drawn.py: black bold demi heavy italic kursiv oblique
read/pdf/rows/furniture.py: blad pag page pagina van
read/pdf/text/notes.py: kcdm ¹²³⁰⁴⁵⁶⁷⁸⁹
read/pdf/only_pages/leaves.py: aiim anchor bladwijzer bookmark chapter cite doc edn ednref equation fig figure
    footnote ftn ftnref hlk hlt https iso item node note obj org pag page par pdfa ref refheading sec section struct
    subsection tab table toc www
read/pdf/only_pages/properties.py: adobe application default docid indd pdf proof urn uuid vnd xmp
read/pdf/glyphs/page_text.py: dfff
read/programs.py: Document File OData downloaded from gegevensmagazijn https resource tweedekamer
read/word/fields.py: HYPERLINK NUMPAGES PAGE SECTIONPAGES
read/word/styles.py: heading kop
recognise/tesseract.py: baseline bbox size wconf
verify/expected_words.py: www
verify/markup.py: aside bdi blockquote caption cite code details dfn div doctype nav script section small span strong
    style sub summary sup table tbody thead time
verify/policy.py: Function blob createObjectURL data eval filesystem new
verify/references.py: import url
verify/requests.py: EventSource GET HEAD POST PUT SharedWorker WebSocket Worker fetch from https import
    importScripts open sendBeacon wss
verify/shown_words.py: amp apos nbsp quot
verify/withheld.py: amp quot
"""
FORMATS = {
    file: frozenset(words.split()) for file, words in re.findall(r"^(\S+): (.*(?:\n {4}.*)*)$", _FORMATS, re.MULTILINE)
}


def files() -> list[Path]:
    return [path for path in sorted(ROOT.rglob("*.py")) if GRAMMAR not in path.parents]


def expressions(tree: ast.AST) -> Iterator[ast.expr]:
    """The first argument of each call of `re`."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "re"
            and node.func.attr in COMPILERS
            and node.args
        ):
            yield node.args[0]


def literals(tree: ast.Module, expression: ast.expr) -> Iterator[str]:
    """The strings of an expression, and those of the constants of its module that it is made of."""
    made = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    waiting, seen = [expression], set()
    while waiting:
        for node in ast.walk(waiting.pop()):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
            if isinstance(node, ast.Name) and node.id in made and node.id not in seen:
                seen.add(node.id)
                waiting.append(made[node.id])


def words(path: Path) -> set[str]:
    """The words, and letters of alphabets, in the expressions of a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: set[str] = set()
    for expression in expressions(tree):
        for literal in literals(tree, expression):
            bare = _SYNTAX.sub(" ", literal)
            found |= {*_WORD.findall(bare), *_ALPHABET.findall(bare)}
    return found


@pytest.mark.parametrize("path", files(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_expression_of_dutch_stands_elsewhere(path: Path) -> None:
    assert words(path) <= FORMATS.get(path.relative_to(ROOT).as_posix(), frozenset())


def test_an_expression_of_dutch_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "elsewhere.py"
    path.write_text(
        'import re\n_NAMES = r"(?:fractie|lid)\\s"\nFOUND = re.compile(rf"{_NAMES}\\w+[A-ZÀ-Þ]")\n', encoding="utf-8"
    )
    assert words(path) == {"fractie", "lid", "À", "Þ"}
