"""What a page hides is kept off, with a doubt; what only looks like hiding is read."""

from __future__ import annotations

import pytest

from generator.problems import Code
from tests.read.readings import page

UNSEEN = "Geheimhoudster Adriaanse"
HIDDEN = {
    "attribute": "<span hidden>{}</span>",
    "attribute with a value": "<div hidden='hidden'>{}</div>",
    "display": "<span style='display:none'>{}</span>",
    "display in capitals": "<span style='DISPLAY : NONE'>{}</span>",
    "display that nothing else overrules": "<span style='display:none !important; display:inline'>{}</span>",
    "visibility": "<span style='visibility:hidden'>{}</span>",
    "visibility that collapses": "<table><tr style='visibility:collapse'><td>{}</table>",
    "word": "<span style='mso-hide:all'>{}</span>",
    "opacity": "<span style='opacity:0'>{}</span>",
    "opacity as a share": "<span style='opacity: 0%'>{}</span>",
    "hardly opaque": "<span style='opacity:.01'>{}</span>",
    "white": "<span style='color:#fff'>{}</span>",
    "white by name": "<span style='color: White'>{}</span>",
    "white in numbers": "<span style='color:rgb(255, 255, 255)'>{}</span>",
    "nearly white": "<span style='color:#fdfdfd'>{}</span>",
    "whiter than white": "<span style='color:rgb(300, 256, 999)'>{}</span>",
    "as bright as no number that Python reads": f"<span style='color:rgb({'7' * 5_000},255,255)'>{{}}</span>",
    "white behind many zeros": f"<span style='color:rgb(255,{'0' * 5_000}255,255)'>{{}}</span>",
    "white by an old attribute": "<font color=white>{}</font>",
    "transparent": "<span style='color:transparent'>{}</span>",
    "without any ink": "<span style='color:rgba(0,0,0,0)'>{}</span>",
    "without ink by eight digits": "<span style='color:#00000000'>{}</span>",
    "black on black": "<span style='background:black'>{}</span>",
    "blue on blue": "<div style='background-color:#123456'><p style='color:#123456'>{}</p></div>",
    "black in a black cell": "<table><tr><td bgcolor=black>{}</table>",
    "white in a pale cell": "<table><tr><td bgcolor='#f8f8f8'><span style='color:white'>{}</span></table>",
    "no size": "<span style='font-size:0'>{}</span>",
    "half a dot": "<span style='font-size:0.5px'>{}</span>",
    "no size of all": "<div style='font:0/0 a'><b>{}</b></div>",
    "a share of little": "<div style='font-size:10%'><b style='font-size:50%'>{}</b></div>",
    "left of the window": "<span style='position:absolute; left:-9999px'>{}</span>",
    "above the window": "<span style='position:fixed; top:-2000px'>{}</span>",
    "a window to the left": "<span style='position:absolute; left:-100vw'>{}</span>",
    "indented away": "<p style='text-indent:-9999px'>{}</p>",
    "moved away": "<p style='margin-left:-5000px'>{}</p>",
    "translated away": "<p style='transform: translateX(-9999px)'>{}</p>",
    "scaled to nothing": "<p style='transform: scale(0)'>{}</p>",
    "clipped": "<span style='position:absolute;clip:rect(0,0,0,0)'>{}</span>",
    "clipped by a path": "<span style='clip-path: inset(50%)'>{}</span>",
    "without height": "<div style='height:0;overflow:hidden'>{}</div>",
    "a dot large": "<span style='width:1px;height:1px;overflow:hidden;position:absolute'>{}</span>",
    "a filter": "<span style='filter: opacity(0)'>{}</span>",
    "a class": "<style>.weg { display: none }</style><span class='noot weg'>{}</span>",
    "an id": "<style>#weg{visibility:hidden}</style><span id=weg>{}</span>",
    "a tag": "<style>em{font-size:0}</style><em>{}</em>",
    "a class in a class": "<style>.a > .b { color: #ffffff }</style><div class=a><p class=b>{}</p></div>",
    "a tag with a class": "<style>p.x, q { display:none; }</style><p class=x>{}</p>",
    "an attribute of one's own": "<style>[data-intern]{display:none}</style><p data-intern>{}</p>",
    "what an attribute says": "<style>p[data-x='ja'] { display:none }</style><p data-x=ja>{}</p>",
    "how an attribute begins": "<style>[class^=weg]{display:none}</style><p class=weg-ermee>{}</p>",
    "for screens": "<style>@media screen { .x { display:none } }</style><p class=x>{}</p>",
    "over a rule that shows": "<style>.x{display:none!important} p.x{display:block}</style><p class=x>{}</p>",
    "in a remark of the sheet": "<style><!-- /* x { */ .x{display:none} --></style><p class=x>{}</p>",
    "around": "<div style='visibility:hidden'><p>{}</p></div>",
    "a section": "<style>section{color:#eee;background:#eee}</style><section><p>{}</section>",
}
SEEN = {
    "plain": "<p>{}</p>",
    "white on a dark cell": "<table><tr><td style='background:#14396c'><span style='color:#fff'>{}</span></table>",
    "white on a dark cell of old": "<table><tr bgcolor=navy><td><font color=white>{}</font></table>",
    "white on a picture": "<div style='background:url(x.png)'><span style='color:white'>{}</span></div>",
    "black of many zeros": f"<span style='color:rgb({'0' * 5_000},0,0)'>{{}}</span>",
    "a share that is no number": "<span style='color:rgba(0,0,0,1..2)'>{}</span>",
    "a share of signs": "<span style='color:rgb(0 0 0 / ...)'>{}</span>",
    "a colour nobody knows": "<span style='color:var(--ink)'>{}</span>",
    "grey": "<span style='color:#767676'>{}</span>",
    "seen inside what is not": "<div style='visibility:hidden'>a<b style='visibility:visible'>{}</b></div>",
    "black in white": "<div style='color:white'>a<b style='color:black'>{}</b></div>",
    "a size in no size": "<div style='font-size:0'>a<b style='font-size:12pt'>{}</b></div>",
    "a rule for paper": "<style>@media print { p { display:none } }</style><p>{}</p>",
    "a sheet for paper": "<style media=print>p{display:none}</style><p>{}</p>",
    "a rule for another class": "<style>.x{display:none}</style><p class=y>{}</p>",
    "a rule for another attribute": "<style>[data-x=nee]{display:none}</style><p data-x=ja>{}</p>",
    "a rule that is broken": "<style>p[data-x{display:none} q{</style><p>{}</p>",
    "a rule for a state": "<style>p:hover{display:none}</style><p>{}</p>",
    "a rule that another overrules": "<style>q{display:none} .x{display:block}</style><q class=x>{}</q>",
    "a rule that the style overrules": "<style>q{display:none}</style><q style='display:block'>{}</q>",
    "a class in another": "<style>.a .b{display:none}</style><p class=b>{}</p>",
    "hidden from screen readers": "<span aria-hidden=true>{}</span>",
    "a hanging indent": "<p style='margin-left:36pt;text-indent:-18pt'>{}</p>",
    "half transparent": "<span style='opacity:.6'>{}</span>",
    "moved a little": "<span style='position:relative;top:-2px'>{}</span>",
    "long text that runs over": "<div style='height:200px;overflow:hidden'>{}</div>",
    "large": "<span style='font:bold 16px Verdana'>{}</span>",
    "small by name": "<span style='font-size:small'>{}</span>",
}


@pytest.mark.parametrize("form", HIDDEN.values(), ids=HIDDEN.keys())
def test_what_a_page_hides_is_kept_off_with_a_doubt(form: str) -> None:
    found = page(f"<html><body><p>Ja.</p>{form.replace('{}', UNSEEN)}<p>Nee.</p></body></html>")

    assert found.text.split() == ["Ja.", "Nee."]
    assert [(problem.code, problem.quote) for problem in found.problems] == [(Code.HIDDEN_TEXT, UNSEEN)]


@pytest.mark.parametrize("form", SEEN.values(), ids=SEEN.keys())
def test_what_a_reader_sees_is_read(form: str) -> None:
    found = page(f"<html><body><p>Ja.</p>{form.replace('{}', UNSEEN)}<p>Nee.</p></body></html>")

    assert UNSEEN in found.text
    assert [problem for problem in found.problems if problem.quote != "a"] == []


def test_what_stands_around_the_document_decides_too() -> None:
    found = page(f"<body style='background:#222;color:#ddd'><main><p>Ja.</p><p style='color:#222'>{UNSEEN}</p></main>")

    assert found.text == "Ja."
    assert found.codes == [Code.HIDDEN_TEXT]
