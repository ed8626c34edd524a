"""What the style sheets in a page say of its elements."""

from __future__ import annotations

import pytest
from lxml import etree

from generator.problems import Code
from generator.read.html import style_sheets
from generator.read.html.style_sheets import StyleSheets, declarations
from tests.pace import Watch
from tests.read.readings import page


def declared(sheet: str, body: str = "<p id=i class='a b'><b>x</b></p>", tag: str = "p") -> dict[str, str]:
    """The declarations for the first element with a tag."""
    root = etree.fromstring(f"<html><head><style>{sheet}</style></head><body>{body}</body></html>", etree.HTMLParser())
    return dict(StyleSheets(root).declared(next(root.iter(tag))))


def test_of_a_style_only_what_hides_is_kept() -> None:
    assert declarations("DISPLAY: None; margin: 3px; /* x; color:red */ color : #FFF ;; opacity") == {
        "display": "none",
        "color": "#fff",
        "opacity": "",
    }


@pytest.mark.parametrize(
    ("sheet", "colour"),
    [
        ("p{color:red} p{color:blue}", "blue"),
        (".a{color:red} p{color:blue}", "red"),
        ("#i{color:red} p.a.b{color:blue}", "red"),
        ("p{color:red!important} #i{color:blue}", "red"),
        ("*{color:red}", "red"),
        ("body p, q{color:red}", "red"),
        ("body > p{color:red}", "red"),
        ("[class]{color:red}", "red"),
        ("[class~=b]{color:red} [id^=x]{color:blue}", "red"),
        ("[id$=i]{color:red} [id*=j]{color:blue}", "red"),
        ("[id|=i]{color:red}", "red"),
        ("q p{color:red}", None),
        ("p:first-child{color:red}", None),
        ("p + q{color:red}", None),
        ("@media screen{p{color:red}} @media print{p{color:blue}}", "red"),
        ("@media screen{@media print{p{color:blue}}p{color:red}}", "red"),
        ("@font-face{color:blue} p{color:red}", "red"),
        ("@import url(x.css); p{color:red}", None),
        ("p{color:red", "red"),
        ("}p{color:red}", "red"),
    ],
)
def test_the_rule_that_counts_most_wins(sheet: str, colour: str | None) -> None:
    assert declared(sheet).get("color") == colour


def test_the_style_of_an_element_wins_over_rules_but_for_important_ones() -> None:
    assert declared("p{color:red}", "<p style='color:blue'>x")["color"] == "blue"
    assert declared("p{color:red!important}", "<p style='color:blue'>x")["color"] == "red"


@pytest.mark.slow
@pytest.mark.parametrize("most_steps", [1_000_000, pytest.param(style_sheets._MOST_STEPS, marks=pytest.mark.nightly)])
def test_more_styles_than_can_be_followed_are_a_doubt_and_take_no_longer(
    monkeypatch: pytest.MonkeyPatch, most_steps: int
) -> None:
    monkeypatch.setattr(style_sheets, "_MOST_STEPS", most_steps)
    rules = "".join(f"div p.x{number} b, p .y{number}, * i{{color:red}}" for number in range(1_500))
    text = f"<style>{rules}</style>" + "<p class='x1 y2'><i><b>ja</b></i></p>" * 2_000
    watch = Watch()
    found = page(text)

    assert found.codes == [Code.UNREAD_ELEMENT]
    assert watch.seconds() < 30
