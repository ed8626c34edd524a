"""The converter of generated Markdown: what it converts, what it leaves to Python-Markdown, and where links lead."""

from __future__ import annotations

from itertools import product

import pytest
from markupsafe import Markup

from generator.publish.assembly.converted import TocEntry
from generator.publish.assembly.markdown import Link, convert
from tests.publish.assembly.mkdocs_pages import HERE, is_converted

BOX = "<div markdown>\n\n{}\n\n</div>"
OURS = {
    "a paragraph": "Tekst met &#60;tekens&#62; en <strong>vet</strong>.",
    "classes below a paragraph": "Tekst\n{: .part .ours #hier role=heading aria-level=3 }",
    "links": '[Een](#a){ #b .term aria-label="c &#34;" }, [twee](../x/index.md#y) en [](https://a.nl/?b=c&d){: .e }',
    "headings": "# Een { .a }\n\n## Twee\n\n### Drie [x](#y){ .z } { #d .a }\n\n#### Vier\n\n## Vijf",
    "headings of one name": "## Noten\n\n## Noten { .a }\n\n## Noten\n\n[x](#y){ #noten }",
    "a heading without letters": "## …\n\n## –",
    "a name for the contents": '# Een <em>twee</em> &#38; drie { .a data-toc-label="vier &#60;b&#62; &#38;amp;" }',
    "an empty name for the contents": '# Een { data-toc-label="" }',
    "a tight list": "- een\n- [twee](#a){: .b }",
    "a loose list": "- een\n\n- twee\n- drie\n- vier\n\n- vijf",
    "lists in lists": "- een\n    - twee\n        - drie\n    - vier\n- vijf\n    - zes\n\n- zeven\n    - acht",
    "paragraphs in a list": "- een\n\n    twee\n\n    drie\n\n- vier\n    - vijf\n\n    zes\n\nzeven",
    "a table": "| een | |\n|---|---|\n| &#124; | [x](#y){ .z } |",
    "in elements": '<nav markdown>\n\n## 1\n\n<dl markdown>\n<dt markdown="span">a</dt>\n</dl>\n\n</nav>\n\nx',
    "attributes with entities": BOX.replace(
        "<div", '<div aria-label="a &#38;amp; &#34;b&#34; &#60;c" class="d"'
    ).format("x"),
    "blocks in a definition": '<dl markdown>\n<dd id="a" markdown="block">\n\n[x](#y):\n\n<details markdown="block">\n'
    "<summary>meer <span>&#39;</span></summary>\n\nz\n\n</details>\n\n</dd>\n</dl>",
    "items as elements": '<ul class="a" markdown="block">\n<li id="b" markdown="block">\n\nx\n{: .c }\n\n</li>\n</ul>',
    "a table of elements": BOX.format(
        '<table class="a" markdown>\n<tbody markdown>\n<tr markdown>\n<th markdown="span">x</th>\n</tr>\n'
        "</tbody>\n</table>"
    ),
    "a table of lines": BOX.format(
        '<table markdown="span">\n<caption>een<br>[twee](#a){ .b }</caption>\n<thead markdown>\n<tr markdown>\n'
        '<th scope="col" markdown="span"></th>\n</tr>\n\n</thead>\n<tbody markdown>\n<tr markdown>\n'
        '<td markdown="span">x</td>\n<td markdown="span">[y](#z){: .a }</td>\n</tr>\n\n<tr markdown>\n'
        '<td markdown="span">x</td>\n</tr>\n\n</tbody>\n</table>'
    ),
    "elements without Markdown": (
        'een\n\n<form class="a" action="#">\n<label for="b">c</label>\n<input id="b">\n</form>\n\ntwee'
    ),
}
NOT_OURS = {
    "emphasis": "een *twee*",
    "code": "een `twee`",
    "a character that is no entity": "een & twee",
    "a backslash": "een \\. twee",
    "a tag of blocks in a line": "een <div>twee</div>",
    "an element of another kind": "<video markdown>\n\nx\n\n</video>",
    "two lines": "een\ntwee",
    "a line that begins as a list does": "1. een",
    "a picture": "![een](a.png)",
    "a title of a link": '[een](#a "b")',
    "a link to what is no file": "[een](twee)",
    "an absolute link": "[een](/twee/index.md)",
    "a link of another kind": "[een](mailto:a@b.nl)",
    "a link that begins an entity": "[een](https://a.nl/?b&#c)",
    "the name of an attribute alone": "een\n{: hidden }",
    "an empty id": '## een { id="" }',
    "an empty element": "<div markdown>\n\n</div>",
    "an element that is not closed": "<div markdown>\n\neen",
    "an element that is not opened": "een\n\n</div>",
    "elements that are crossed": "<div markdown>\n\n<nav markdown>\n\nx\n\n</div>\n\n</nav>",
    "text right behind an element": BOX.format("x") + "\neen",
    "an element right behind the outermost": BOX.format("x") + "\n" + BOX.format("y"),
    "a list behind a list of elements": BOX.format(
        '<ul markdown>\n<li markdown="block">\n\nx\n\n</li>\n</ul>\n\n- een'
    ),
    "a list in a list of elements": "<ul markdown>\n\n- een\n\n</ul>",
    "a heading in an item": '<ul markdown>\n<li markdown="block">\n\n## een\n\n</li>\n</ul>',
    "an element without Markdown in another": BOX.format("<form>\n<label>x</label>\n</form>"),
    "two tables of which one ends": BOX.format('<table markdown="span">\n</table>\n<table markdown="span">'),
    "cells too many": "| een |\n|---|\n| twee | drie |",
    "two blank lines": "een\n\n\ntwee",
    "a blank line of spaces": "een\n  \ntwee",
    "a tabulator": "een\ttwee",
    "the mark of a placeholder": "een \x02wzxhzdk:0\x03",
    "space at the beginning": "\u00a0een",
    "nothing": "",
}


@pytest.mark.parametrize("source", OURS.values(), ids=OURS)
def test_what_templates_write_is_converted_as_mkdocs_does(source: str) -> None:
    assert is_converted(source)
    assert is_converted(BOX.format(source)) is ("<form" not in source)


@pytest.mark.parametrize("source", NOT_OURS.values(), ids=NOT_OURS)
def test_what_templates_do_not_write_is_left_to_python_markdown(source: str) -> None:
    assert convert(source, HERE) is None


def test_the_contents_hold_headings_down_to_the_third_level() -> None:
    made = convert("# Een\n\n## Twee { #b }\n\n### Drie\n\n#### Vier\n\n## Vijf", "")
    assert made is not None
    below = (TocEntry("Twee", "b", 2, (TocEntry("Drie", "drie", 3, ()),)), TocEntry("Vijf", "vijf", 2, ()))
    assert made.toc == (TocEntry("Een", "een", 1, below),)


def test_links_are_told_by_the_files_they_lead_to() -> None:
    source = "[a](../../x/index.md#y) [b](../bron.txt) [c](index.md) [d](#e) [f](https://a.nl) [g](http/index.md)"
    made = convert(source, "p/q/")
    assert made is not None
    assert made.links == {
        Link("x/index.md", "y"),
        Link("p/bron.txt", ""),
        Link("p/q/index.md", ""),
        Link("p/q/index.md", "e"),
        Link("p/q/http/index.md", ""),
    }


def test_links_lead_where_mkdocs_leads_them_from_every_place() -> None:
    ways = ["".join(steps) for number in range(4) for steps in product(("../", "a/", "b/"), repeat=number)]
    files = (
        "index.md",
        "over.md",
        "a.md",
        "bron.txt",
        "bron.html",
        "README.md",
        "index.html",
        "x.mkd",
        "index.txt",
        "Index.md",
        "a.b.md",
    )
    for here in ("", "a/", "a/b/", "b/a/a/"):
        converted = [is_converted(f"[x]({way}{file}#y)", here) for way in ways for file in files]
        assert sum(converted) > len(ways) / 4


def test_a_page_may_be_text_that_counts_as_markup() -> None:
    assert convert(Markup("## Een\n\n[a](#b)"), "") == convert("## Een\n\n[a](#b)", "")


def test_what_was_converted_before_changes_nothing() -> None:
    once = [convert(source, HERE) for source in OURS.values()]
    assert [convert(source, HERE) for source in OURS.values()] == once
    assert convert("## A\n\nx", HERE) != convert("### A\n\nx", HERE)
