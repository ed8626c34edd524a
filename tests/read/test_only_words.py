"""Pages, publications in XML and Markdown are published as they are only where they hold nothing but what they show."""

from __future__ import annotations

import pytest

from generator.model.hidden_content import HiddenContent
from tests.read.readings import DOCUMENTS, reading

UNSEEN = "Geheimhoudster Adriaanse"
_PAGE = "<!DOCTYPE html>\n<html lang='nl'><head><meta charset='utf-8'><title>Vraag</title></head><body>{}</body></html>"
_TEXT = "<h1>Vraag</h1><p>Vraag 1: Wat kost <b>dit</b>?</p><p>Antwoord 1: 5 euro.</p>"
PLAIN_PAGES = {
    "a page": _PAGE.replace("{}", _TEXT),
    "a piece of a page": _TEXT,
    "a table": "<table><tr><th scope='col' colspan='2'>Vraag</th></tr><tr><td>1</td><td>Ja</td></tr></table>",
    "a link": "<p>Zie <a href='https://www.rijksoverheid.nl/onderwerpen/navo?pagina=2'>de site</a>.</p>",
    "a note": "<p>Ja<a href='#noot-1'><sup>1</sup></a>.</p><p id='noot-1'>1 Trouw.</p>",
    "letters as entities": "<p>Co&ouml;peratie &amp; co&#8212;dat is &quot;alles&quot;.</p>",
    "a word with a part in bold": "<p>De <b>V</b>eiligheids<i>raad</i> kwam.</p>",
}
MORE_PAGES = {
    "a remark": (f"<p>Ja.</p><!-- {UNSEEN} -->", HiddenContent.REMARKS),
    "an empty remark": ("<p>Ja.</p><!---->", HiddenContent.REMARKS),
    "a remark in the head": ("<html><head><!-- concept --></head><body><p>Ja.", HiddenContent.REMARKS),
    "a remark for one browser": (f"<p>Ja.</p><!--[if mso]><p>{UNSEEN}</p><![endif]-->", HiddenContent.REMARKS),
    "a condition": ("<p>Ja.</p><![if !supportLists]>Nee.<![endif]>", HiddenContent.REMARKS),
    "an instruction": (f"<p>Ja.</p><?naam {UNSEEN} ?>", HiddenContent.REMARKS),
    "unread characters": (f"<p>Ja.</p><![CDATA[{UNSEEN}]]>", HiddenContent.REMARKS),
    "a name in the head": (f"<meta name='author' content='{UNSEEN}'><p>Ja.", HiddenContent.MARKUP),
    "a description": (f"<meta name='description' content='{UNSEEN}'><p>Ja.", HiddenContent.MARKUP),
    "a title that says more": (f"<title>{UNSEEN}</title><p>Ja.", HiddenContent.MARKUP),
    "a title over a word": (f"<p title='{UNSEEN}'>Ja.", HiddenContent.MARKUP),
    "words for a picture": (f"<p>Ja.<img src='x.png' alt='{UNSEEN}'>", HiddenContent.MARKUP),
    "a picture in the page": ("<p>Ja.<img src='data:image/png;base64,R2VoZWlt'>", HiddenContent.LINKS),
    "hidden by an attribute": (f"<p>Ja.<span hidden>{UNSEEN}</span>", HiddenContent.MARKUP),
    "hidden by a style": (f"<p>Ja.<span style='display:none'>{UNSEEN}</span>", HiddenContent.MARKUP),
    "hidden by a sheet": (
        f"<style>.x{{display:none}}</style><p>Ja.<span class=x>{UNSEEN}</span>",
        HiddenContent.MARKUP,
    ),
    "white": (f"<p>Ja.<font color=white>{UNSEEN}</font>", HiddenContent.MARKUP),
    "only for screen readers": (f"<p>Ja.<span aria-label='{UNSEEN}'></span>", HiddenContent.MARKUP),
    "not for screen readers": ("<p>Ja.<span aria-hidden='true'>Ja</span>", HiddenContent.MARKUP),
    "data": (f"<p data-opsteller='{UNSEEN}'>Ja.", HiddenContent.MARKUP),
    "data of known words": ("<p data-ja='ja'>Ja.", HiddenContent.MARKUP),
    "a script": (f"<p>Ja.<script>var naam = '{UNSEEN}'</script>", HiddenContent.MARKUP),
    "what stands for a script": (f"<p>Ja.<noscript>{UNSEEN}</noscript>", HiddenContent.MARKUP),
    "a template": (f"<p>Ja.<template>{UNSEEN}</template>", HiddenContent.MARKUP),
    "a field": (f"<p>Ja.<input value='{UNSEEN}'>", HiddenContent.MARKUP),
    "a drawing": (f"<p>Ja.<svg><text>{UNSEEN}</text></svg>", HiddenContent.MARKUP),
    "a name of a place": (f"<p id='{UNSEEN}'>Ja.", HiddenContent.MARKUP),
    "a letter to somebody": ("<p><a href='mailto:a.adriaanse@minbz.nl'>Ja</a>.", HiddenContent.LINKS),
    "a letter in code": ("<p><a href='mail&#116;o:a.adriaanse@minbz.nl'>Ja</a>.", HiddenContent.LINKS),
    "a number to call": ("<p><a href='tel:+31612345678'>Ja</a>.", HiddenContent.LINKS),
    "a place inside": ("<p><a href='https://samenwerken.minbz.local/x'>Ja</a>.", HiddenContent.LINKS),
    "somebody's place": ("<p><a href='https://example.com/personal/a_adriaanse/x'>Ja</a>.", HiddenContent.LINKS),
    "an account": ("<p><a href='https://adriaanse:geheim@example.com/'>Ja</a>.", HiddenContent.LINKS),
    "a script for an address": ("<p><a href='javascript:alert(1)'>Ja</a>.", HiddenContent.LINKS),
    "what stands around the document": (f"<nav><p>{UNSEEN}</p></nav><main><p>Ja.</p></main>", HiddenContent.MARKUP),
    "taken out": (f"<p>Ja.<del>{UNSEEN}</del>", HiddenContent.UNSEEN),
}
PLAIN_MARKDOWN = {
    "text": "# Vraag 1\n\nWat kost **dit**?\n\n1. Ja\n2. Nee\n",
    "a link": "Zie [de site](https://www.rijksoverheid.nl/navo).\n",
    "a note": "Ja.[^1]\n\n[^1]: Trouw, 3 mei.\n",
    "a table": "| Vraag | Antwoord |\n|---|---|\n| 1 | Ja |\n",
    "a line within": "Vraag 1:<br>wat kost dit?\n",
    "signs as codes": "Vraag &amp; antwoord \\* 5\n",
}
MORE_MARKDOWN = {
    "settings": (f"---\nauteur: {UNSEEN}\n---\n\nJa.\n", HiddenContent.UNSEEN),
    "settings of known words": ("---\nja: ja\n---\n\nJa.\n", HiddenContent.UNSEEN),
    "a remark": (f"Ja.\n\n<!-- {UNSEEN} -->\n", HiddenContent.REMARKS),
    "a remark in a line": (f"Ja. <!-- {UNSEEN} --> Nee.\n", HiddenContent.REMARKS),
    "a remark as a place": (f"Ja.\n\n[//]: # ({UNSEEN})\n", HiddenContent.UNSEEN),
    "a remark as another place": (f'Ja.\n\n[remark]: <> "{UNSEEN}"\n', HiddenContent.UNSEEN),
    "a title of a link": (f'[Ja](https://example.com "{UNSEEN}").\n', HiddenContent.MARKUP),
    "an address of somebody": ("[Ja](mailto:a.adriaanse@minbz.nl).\n", HiddenContent.LINKS),
    "a number": ("[Ja](tel:0612345678).\n", HiddenContent.LINKS),
    "a picture in the text": ("Ja. ![Ja](data:image/png;base64,R2VoZWlt)\n", HiddenContent.LINKS),
    "a name of a picture": (f"Ja. ![Ja](<{UNSEEN}.png>)\n", HiddenContent.MARKUP),
    "hidden": (f"Ja. <span style='display:none'>{UNSEEN}</span>\n", HiddenContent.MARKUP),
    "hidden in a block": (f"Ja.\n\n<div hidden>\n{UNSEEN}\n</div>\n", HiddenContent.MARKUP),
    "the language of a piece": (f"```{UNSEEN.split(maxsplit=1)[0]}\nJa.\n```\n", HiddenContent.MARKUP),
}
_STUK = "<officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst>{}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>"  # noqa: E501
_AL = "<al>Wat kost <nadruk type='vet'>dit</nadruk>?</al>"
MORE_XML = {
    "a remark": (_STUK.replace("{}", f"{_AL}<!-- {UNSEEN} -->"), HiddenContent.REMARKS),
    "an instruction": (_STUK.replace("{}", f"{_AL}<?naam {UNSEEN}?>"), HiddenContent.REMARKS),
    "a name beside the text": (_STUK.replace("{}", f"<al bewerker='{UNSEEN}'>Ja.</al>"), HiddenContent.MARKUP),
    "what is no text": (_STUK.replace("{}", f"{_AL}<sys.gegevens>{UNSEEN}</sys.gegevens>"), HiddenContent.MARKUP),
    "metadata": (
        _STUK.replace(
            "<kamerstuk>", f"<metadata><meta name='DC.creator' content='{UNSEEN}'/></metadata><kamerstuk>"
        ).replace("{}", _AL),
        HiddenContent.MARKUP,
    ),
    "an address": (_STUK.replace("{}", "<al><extref doc='mailto:a@minbz.nl'>Ja</extref>.</al>"), HiddenContent.LINKS),
}


@pytest.mark.parametrize("text", PLAIN_PAGES.values(), ids=PLAIN_PAGES.keys())
def test_a_page_of_nothing_but_text_is_published_as_it_is(text: str) -> None:
    source = reading("page.html", text).source

    assert source is not None
    assert source.hidden_content is None


@pytest.mark.parametrize("text", PLAIN_MARKDOWN.values(), ids=PLAIN_MARKDOWN.keys())
def test_markdown_of_nothing_but_text_is_published_as_it_is(text: str) -> None:
    source = reading("tekst.md", text).source

    assert source is not None
    assert source.hidden_content is None


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        *(("page.html", *each) for each in MORE_PAGES.values()),
        *(("page.htm", _PAGE.replace("{}", text), reason) for text, reason in MORE_PAGES.values()),
        *(("tekst.md", *each) for each in MORE_MARKDOWN.values()),
        *(("stuk.xml", *each) for each in MORE_XML.values()),
    ],
    ids=[*MORE_PAGES, *(f"whole page: {name}" for name in MORE_PAGES), *MORE_MARKDOWN, *MORE_XML],
)
def test_a_file_that_holds_more_has_the_reason(name: str, text: str, reason: HiddenContent) -> None:
    found = reading(name, text)

    assert found.source is not None
    assert found.source.hidden_content in (reason, HiddenContent.UNSEEN if "taken out" in text else reason)
    assert not any(UNSEEN in str(problem) for problem in found.problems if problem.quote != UNSEEN)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("navo.xml", None),
        ("kst-35786-7.xml", None),
        ("kst-28844-269.xml", HiddenContent.REMARKS),  # it has an instruction to break lines: `<?xpp afbreek?>`
        ("kst-24138-3.xml", None),
        ("page-gmb.html", HiddenContent.REMARKS),
        ("page-stb.html", HiddenContent.REMARKS),
        ("navo.html", HiddenContent.MARKUP),
        ("navo.md", HiddenContent.UNSEEN),
    ],
)
def test_publications_as_the_official_site_has_them(name: str, reason: HiddenContent | None) -> None:
    source = reading(name, (DOCUMENTS / name).read_bytes()).source

    assert source is not None
    assert source.hidden_content is reason
