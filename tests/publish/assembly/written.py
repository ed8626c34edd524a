"""Markdown as our templates write it, of any text, and Markdown that nobody would write."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import strategies as st

from generator.render.writing.markdown import attribute, escape

Text = st.SearchStrategy[str]

# What a source can hold: every character but controls and lone surrogates, which no reader lets through.
_ANY = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=12)
_SIGNS = st.text(st.sampled_from("#-+*_`[](){}<>&|:=!?~^\\/\"'.1 2ab$%;@"), min_size=1, max_size=8)
_ODD = (
    *("&", "&#", "&#38;", "&amp;", "&x", "<", ">", "</", "</>", "<b>", "<p>", "</p>", "<div>", "</div>", "<br>"),
    *("<br/>", "*", "**", "_", "__", "`", "```", "~~~", "[", "]", "[]", "[x]", "[x]: y", "![", "![a](b)", "\\", "\\\\"),
    *("{", "}", "{ .a }", "{: .b }", "{: }", "{ x }", "|", "|---|", ":", ": ", "# ", "#", "- ", "-", "---", "- - -"),
    *("+ ", "* ", "1. ", "1.", "=", "===", "> ", "\t", "  ", "    ", "\n", "\n\n", "\n\n\n", "  \n", "\x02", "\x03"),
    *("\x0b", "\x0c", "\x1c", "\x85", "\xa0", "\u2028", "\u200b", "\r", "\x00", '"', "'", "(", ")", "](", "](x)"),
    *("[TOC]", "<!--", "-->", "<!-- x -->", "<?", "<![CDATA[", "<http://x.nl>", "<a@b.nl>", "<script>", "<style>"),
    *("\x02wzxhzdk:0\x03", "\x02klzzwxh:0000\x03", "\x02amp\x03", "\x0238\x03", "<div markdown>", "<span>", "</span>"),
    *('<span id="q">', "<strong>", "</strong>", "<sup>", "markdown", ' markdown="span"', " markdown>", 'id="x"'),
    *("<hr>", "<table>", "<li>", "<ul>", "<summary>", "<details markdown>", "<pre>", "<code>", "<h2>", "<p markdown>"),
    *("](index.md)", "[a](../index.md)", "[a](x/index.md#y)", "[ ](#b)", "[](#b)", "[a]( #b )", '[a](#b "t")'),
    *("[a](<#b>)", "[a] (#b)", "[a][b]", "{ #id .ours }", '{ data-toc-label="" }', '{ id="" }', "{ hidden }"),
    *('{ class="q" .r }', "{ #a #b }", '{ href="z" }', "a\u0301", "\ufb01", "\u0130", "\u0663."),
)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")

ODD: Text = st.lists(st.sampled_from([*_ODD, "tekst", " ", "a"]), min_size=1, max_size=5).map("".join)
"""Lines with a meaning in Markdown and HTML, and pieces of them."""

LITERAL: Text = st.one_of(_ANY, _SIGNS, ODD).map(lambda text: " ".join(_CONTROLS.sub(" ", text).split())).filter(bool)
"""Any text of a document, without white space at its ends."""

ESCAPED: Text = LITERAL.map(lambda text: str(escape(text)))
"""Any text of a document as templates print it."""

_VALUE: Text = LITERAL.map(lambda text: str(attribute(text)))
_IDS = ("vraag-1", "antwoord-2", "begrip-a", "tekst", "a")
_CLASSES = ("official", "question", "ours", "note ours")
_TARGETS = (
    *("#vraag-1", "index.md", "../index.md", "../../x/index.md#a", "d/index.md", "../bron.txt", "../../../over.md#wie"),
    *("https://example.org/a?b=c&d=e", "https://example.org/a_b#c"),
)
_BOXES = ("div", "section", "nav", "aside", "details", "blockquote")
_DEEPEST = 3


@st.composite
def pages(draw: st.DrawFn, words: Text, odd: Text = ODD) -> str:
    """A page of all that templates write, with some words in all places, and something odd for attributes."""
    return _Author(draw, words, odd).page(0)


@dataclass(frozen=True)
class _Author:
    """Writes Markdown as the templates do."""

    draw: st.DrawFn
    words: Text
    odd: Text

    def one(self, *choices: str) -> str:
        return self.draw(st.sampled_from(choices))

    def some(self, write: Callable[[], str], separator: str) -> str:
        return separator.join(write() for _ in self.one("1", "12", "123"))

    def text(self) -> str:
        return self.draw(self.words)

    def line(self) -> str:
        return self.some(self.piece, " ")

    def piece(self) -> str:
        kind = self.one("text", "text", "link", "strong", "span", "sup")
        if kind == "text":
            return self.text()
        if kind == "span":
            return f'<span class="{self.one(*_CLASSES)}">{self.text()}</span>'
        given = self.attributes("") if self.one("", "given") else ""
        link = f"[{self.text()}]({self.one(*_TARGETS)}){given}"
        return link if kind == "link" else f"<{kind}>{link}</{kind}>"

    def attributes(self, mark: str) -> str:
        return f"{{{mark} {self.some(self.attribute, ' ')} }}"

    def attribute(self) -> str:
        kind = self.one("id", "class", "label", "role")
        if kind == "label":
            return f'{self.one("aria-label", "data-toc-label")}="{self.draw(_VALUE)}"'
        return {"id": f"#{self.one(*_IDS)}", "class": ".part", "role": "role=heading aria-level=3"}[kind]

    def given(self) -> str:
        kind = self.one("", "", "class", "id", "odd")
        if kind == "id":
            return f' id="{self.one(*_IDS)}" aria-label="{self.draw(_VALUE)}"'
        return f' class="{self.one(*_CLASSES)}"' if kind == "class" else self.draw(self.odd) if kind else ""

    def page(self, depth: int) -> str:
        return self.some(lambda: self.block(depth), "\n\n")

    def block(self, depth: int) -> str:
        plain = (self.paragraph, self.paragraph, self.heading, self.items, self.table, self.cells)
        holding = (self.box, self.box, self.definition, self.note, self.details)
        if depth == _DEEPEST or self.one("plain", "holding") == "plain":
            return self.draw(st.sampled_from(plain))()
        return self.draw(st.sampled_from(holding))(depth + 1)

    def paragraph(self) -> str:
        below = f"\n{self.attributes(':')}" if self.one("", "below") else ""
        return f"{self.line()}{below}"

    def heading(self) -> str:
        given = f" {self.attributes('')}" if self.one("", "given", "given") else ""
        return f"{self.one('#', '##', '###', '####')} {self.line()}{given}"

    def item(self) -> str:
        return f"- {self.line()}"

    def items(self) -> str:
        kind = self.one("tight", "loose", "nested", "further")
        if kind == "nested":
            return f"{self.item()}\n    {self.item()}\n{self.item()}"
        if kind == "further":
            return f"{self.item()}\n\n    {self.line()}\n\n{self.item()}"
        return self.some(self.item, "\n" if kind == "tight" else "\n\n")

    def table(self) -> str:
        rows = self.some(lambda: f"| {self.line()} | {self.text()} |", "\n")
        return f"| {self.text()} | {self.text()} |\n|---|---|\n{rows}"

    def cells(self) -> str:
        rows = self.some(lambda: f"<tr markdown>\n{self.some(self.cell, chr(10))}\n</tr>", self.one("\n", "\n\n"))
        caption = f"<caption>{self.line()}</caption>\n" if self.one("", "named") else ""
        begin = self.one(f"<table{self.given()} markdown>\n", f'<table markdown="span">\n{caption}')
        return f"<div markdown>\n{begin}<tbody markdown>\n{rows}\n</tbody>\n</table>\n</div>"

    def cell(self) -> str:
        tag = self.one("td", "th")
        return f'<{tag}{self.given()} markdown="span">{self.line()}</{tag}>'

    def box(self, depth: int) -> str:
        tag = self.one(*_BOXES)
        return f"<{tag}{self.given()} markdown>\n\n{self.page(depth)}\n\n</{tag}>"

    def definition(self, _: int) -> str:
        term = f'<dt{self.given()} markdown="span">{self.line()}</dt>'
        return f'<dl markdown>\n{term}\n<dd{self.given()} markdown="block">\n\n{self.paragraph()}\n\n</dd>\n</dl>'

    def note(self, _: int) -> str:
        note = f'<li{self.given()} markdown="block">\n\n{self.paragraph()}\n\n</li>'
        return f'<div markdown>\n<ul markdown="block">\n{note}\n</ul>\n</div>'

    def details(self, depth: int) -> str:
        summary = f"<summary>{self.text()}</summary>"
        return f"<details{self.given()} markdown>\n{summary}\n\n{self.page(depth)}\n\n</details>"
