"""How the elements of a page become text and marks."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.problems import Code
from tests.read.readings import page

LETTER_OF_WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><title>Brief</title></head>
<body lang=NL><div class=WordSection1>
<p class=MsoNormal><b>Geachte voorzitter,<o:p></o:p></b></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Eerste vraag over
Oekraïne<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>?</p>
<p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><span
style='mso-list:Ignore'>·<span>&nbsp; </span></span>deelvraag<span style='display:none;mso-hide:all'>geheim</span></p>
<div style='mso-element:comment-list'><p class=MsoCommentText>Klopt dit?</p></div>
</div><div style='mso-element:footnote-list'><hr size=1>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a
href="#_ftnref1" name="_ftn1">[1]</a> Kamerstuk “x”.</p></div></div></body></html>"""


def test_blocks_are_paragraphs_and_line_ends_lines() -> None:
    found = page("<div>een<p>twee\n  twee</p>drie<blockquote>vier<br>vijf</blockquote></div><address>zes</address>")

    assert found.text == "een\n\ntwee twee\n\ndrie\n\nvier\nvijf\n\nzes"


def test_elements_within_a_line_part_no_words() -> None:
    assert page("<p>NAVO-<b>n</b><i>orm</i><wbr>en <u>nu</u></p>").text == "NAVO-normen nu"


def test_unclosed_elements_are_read_as_browsers_read_them() -> None:
    assert page("<p>een<p>twee<ul><li>a<li>b</ul>").text == "een\n\ntwee\n\na\n\nb"


def test_looks_become_marks() -> None:
    found = page(
        "<p><b>een</b> <strong>twee</strong> <em>drie</em> CO<sub>2</sub> m<sup>2</sup> <del>weg</del> "
        "<span style='font-weight:700; font-style: italic'>vier</span></p>"
    )

    assert found.marked(MarkKind.BOLD) == ["een twee", "vier"]
    assert found.marked(MarkKind.ITALIC) == ["drie", "vier"]
    assert found.marked(MarkKind.SUPERSCRIPT) == ["2"]
    assert found.marked(MarkKind.DELETED) == ["weg"]
    assert found.text == "een twee drie CO2 m2 weg vier"


def test_headings_have_their_level() -> None:
    assert page("<h1>Verslag</h1><h3>Vraag 1</h3>").valued(MarkKind.HEADING) == [("Verslag", "1"), ("Vraag 1", "3")]


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("https://zoek.officielebekendmakingen.nl/kst-28676-500.html", "kst-28676-500"),
        ("stb-2012-363.html", "stb-2012-363"),
        ("https://www.rijksoverheid.nl/x", "https://www.rijksoverheid.nl/x"),
        ("mailto:a@b.nl", "mailto:a@b.nl"),
    ],
)
def test_links_say_where_they_lead(address: str, target: str) -> None:
    assert page(f"<p>zie <a href='{address}'>hier</a>").valued(MarkKind.LINK) == [("hier", target)]


@pytest.mark.parametrize("address", ["#top", "/zoeken", "javascript:void(0)", ""])
def test_links_within_a_site_lead_nowhere(address: str) -> None:
    found = page(f"<p>zie <a href='{address}'>hier</a>")

    assert found.text == "zie hier"
    assert found.marked(MarkKind.LINK) == []


def test_scripts_styles_and_fields_are_no_text() -> None:
    found = page("<style>p{}</style><p>Ja<script>x</script><input value=nee><button>Klik</button><!-- stil --></p>")

    assert (found.text, found.codes) == ("Ja", [])


def test_hidden_words_are_left_out_with_a_doubt_and_hidden_nothing_without() -> None:
    found = page(
        "<p>Ja<span style='display: none'>geheim</span><i hidden></i><b style='visibility:hidden'>stil</b></p>"
    )

    assert found.text == "Ja"
    assert [(problem.code, problem.quote) for problem in found.problems] == [
        (Code.HIDDEN_TEXT, "geheim"),
        (Code.HIDDEN_TEXT, "stil"),
    ]


def test_an_unknown_element_keeps_its_text_and_is_reported_once() -> None:
    found = page("<p>een <x-y>twee</x-y> <x-y>drie</x-y></p>")

    assert found.text == "een twee drie"
    assert [problem.quote for problem in found.problems] == ["x-y"]


def test_kept_lines_stay_lines() -> None:
    assert page("<p>een</p><pre>a  b\nc</pre><p>twee").text == "een\n\na b\nc\n\ntwee"


def test_a_bold_first_line_is_a_label() -> None:
    assert page("<p><strong>Vraag 1</strong><br>Heeft u dit<br>gezien?").text == "Vraag 1\n\nHeeft u dit\ngezien?"


def test_a_letter_that_word_saved_as_a_page() -> None:
    found = page(LETTER_OF_WORD.encode("cp1252"))

    assert found.text == "Geachte voorzitter,\n\n1. Eerste vraag over Oekraïne[1]?\n\ndeelvraag\n\n[1] Kamerstuk “x”."
    assert found.marked(MarkKind.GENERATED) == ["1."]
    assert [value for _, value in found.valued(MarkKind.LIST_ITEM)] == ["1", "2"]
    assert found.valued(MarkKind.NOTE_MARK) == [("[1]", "f1")]
    assert found.valued(MarkKind.NOTE) == [("[1] Kamerstuk “x”.", "f1")]
    assert found.codes == [Code.HIDDEN_TEXT]


def test_nesting_within_the_bounds_is_read_and_beyond_them_refused() -> None:
    assert page("<div>" * 1500 + "diep" + "</div>" * 1500 + "<p>slot").text == "diep\n\nslot"
    assert page("<div>" * 50_000 + "diep").codes == [Code.UNREADABLE]
