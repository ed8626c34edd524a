"""Templates: a misspelt name is an error, and whatever is not Markdown is escaped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from jinja2 import DictLoader, TemplateNotFound, UndefinedError

from generator.render.views import environment
from generator.render.views.environment import fill
from generator.render.writing.markdown import Markdown


@pytest.fixture
def templates(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """Templates of the test itself, under the settings of the project."""
    held: dict[str, str] = {}
    monkeypatch.setattr(environment._environment(), "loader", DictLoader(held))
    yield held
    made = environment._environment().cache
    assert made is not None
    made.clear()


def test_a_misspelt_name_is_an_error(templates: dict[str, str]) -> None:
    templates["a"] = "{{ titel }}"
    with pytest.raises(UndefinedError, match="titel"):
        fill("a", title="x")


def test_a_misspelt_attribute_is_an_error(templates: dict[str, str]) -> None:
    templates["a"] = "{{ thing.nme }}"
    with pytest.raises(UndefinedError, match="nme"):
        fill("a", thing=object())


def test_a_template_that_is_not_there_is_an_error() -> None:
    with pytest.raises(TemplateNotFound):
        fill("nergens.md.jinja")


def test_values_are_escaped_and_markdown_is_not(templates: dict[str, str]) -> None:
    templates["a"] = "*{{ text }}* {{ made }} {{ number }}"
    assert fill("a", text="*x* <b>", made=Markdown("**y**"), number=3) == "*&#42;x&#42; &#60;b&#62;* **y** 3\n"


def test_a_value_at_the_beginning_of_a_line_makes_no_heading_or_list(templates: dict[str, str]) -> None:
    templates["a"] = "{{ text }}"
    assert fill("a", text="# x") == "&#35; x\n"


def test_what_a_macro_returns_is_not_escaped_twice(templates: dict[str, str]) -> None:
    templates["a"] = "{% macro m(x) %}**{{ x }}**{% endmacro %}{{ m(text) }}"
    assert fill("a", text="a_b") == "**a&#95;b**\n"


def test_values_are_never_templates_themselves(templates: dict[str, str]) -> None:
    templates["a"] = "{{ text }}"
    assert fill("a", text="{{ 1 + 1 }} {% raw %}") == "&#123;&#123; 1 + 1 &#125;&#125; &#123;% raw %&#125;\n"


def test_an_attribute_cannot_be_left(templates: dict[str, str]) -> None:
    templates["a"] = '<nav aria-label="{{ text | attribute }}">'
    assert fill("a", text='" onclick="x') == '<nav aria-label="&#34; onclick=&#34;x">\n'


def test_an_address_cannot_be_left(templates: dict[str, str]) -> None:
    templates["a"] = "[x]({{ address | address }})"
    assert fill("a", address="https://example.org/a) b") == "[x](https://example.org/a%29%20b)\n"


def test_blank_lines_that_blocks_leave_behind_are_folded(templates: dict[str, str]) -> None:
    templates["a"] = "a\n\n{% for x in xs %}\n\n- {{ x }}\n\n{% endfor %}\n\nb\n"
    assert fill("a", xs=[1, 2]) == "a\n\n- 1\n\n- 2\n\nb\n"


def test_words_can_be_enumerated(templates: dict[str, str]) -> None:
    templates["a"] = "{{ names | enumeration }}"
    assert fill("a", names=("A", "B")) == "A en B\n"
