"""Tags that would keep the parser busy for ever are found before it sees them, and other tags are read."""

from __future__ import annotations

import pytest

from generator.problems import Code
from generator.read.html.attributes import MOST_ATTRIBUTES, has_too_many_attributes
from tests.pace import Watch
from tests.read.readings import page, typed


def tag(count: int, attribute: str = 'a{}="x"') -> str:
    return f"<p {' '.join(attribute.format(n) for n in range(count))}>Ja.</p>"


@pytest.mark.parametrize("attribute", ['a{}="x"', "a{}='>'", "a{}", "a{}=x", 'a{}="a b c"', 'a"{}', "a{} =\n'x'"])
def test_a_tag_with_too_many_attributes_is_refused_however_they_are_written(attribute: str) -> None:
    found = page(tag(MOST_ATTRIBUTES + 1, attribute))
    assert found.codes == [Code.UNREADABLE]
    assert found.problems[0].message == "a tag has more than 5,000 attributes"


def test_the_most_attributes_allowed_are_read() -> None:
    assert page(tag(MOST_ATTRIBUTES - 1)).text.split() == ["Ja."]


@pytest.mark.parametrize(
    "text",
    [
        f'<svg><path d="{"M 1 2 L 3 4 " * 20_000}"/></svg><p>Ja.</p>',
        f'<p><img src="data:image/png;base64,{"AA/=" * 100_000}">Ja.</p>',
        "<p a=1>Ja.</p>" * 20_000,
        "<p>" + "a < b en c > d " * 20_000 + "</p>",
    ],
    ids=["drawing", "picture", "many tags", "signs"],
)
def test_long_values_and_many_tags_are_not_many_attributes(text: str) -> None:
    assert not has_too_many_attributes(text)


def test_a_piece_of_html_in_markdown_is_held_to_it_too() -> None:
    found = typed(f"Vooraf.\n\n{tag(MOST_ATTRIBUTES + 1)}\n\nDaarna.\n")
    assert found.codes == [Code.UNREADABLE]
    assert found.text.split() == ["Vooraf.", "Daarna."]


@pytest.mark.parametrize("piece", ["<p a", '<p a="', "<p a='x", "<p =", "< p /"])
def test_looking_takes_time_in_proportion_to_the_page(piece: str) -> None:
    watch = Watch()
    has_too_many_attributes(piece * 200_000)
    assert watch.seconds() < 5
