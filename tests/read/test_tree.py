from __future__ import annotations

import pytest
from lxml import etree

from generator.model.text import SourceFile
from generator.problems import Code, Problems
from generator.read import tree
from generator.read.tree import Element, has_too_many_elements, is_too_large, name_of, text_of, walk
from tests.read.readings import reading


class Told:
    """Remembers what it was shown."""

    def __init__(self, shut: str = "") -> None:
        self.shut = shut
        self.visited: list[str] = []

    def enter(self, element: Element) -> bool:
        self.visited.append(f"<{name_of(element)}>")
        return name_of(element) != self.shut

    def leave(self, element: Element) -> None:
        self.visited.append(f"</{name_of(element)}>")

    def text(self, text: str) -> None:
        self.visited.append(text)

    def entity(self, name: str) -> None:
        self.visited.append(f"{name}!")


def parsed(content: str) -> Element:
    return etree.fromstring(content.encode(), etree.XMLParser(resolve_entities=False))


CONTENT = "<!DOCTYPE a [<!ENTITY e 'x'>]><a>1<b>2<c/>3</b><!--x-->4<?y z?>5&e;6</a>"


def test_all_is_shown_in_document_order_and_comments_are_no_text() -> None:
    visitor = Told()
    walk(parsed(CONTENT), visitor)

    assert visitor.visited == ["<a>", "1", "<b>", "2", "<c>", "</c>", "3", "</b>", "4", "5", "&e;!", "6", "</a>"]


def test_an_element_that_is_shut_ends_nevertheless_and_what_follows_is_shown() -> None:
    visitor = Told(shut="b")
    walk(parsed("<a><b>2<c/></b>4</a>"), visitor)

    assert visitor.visited == ["<a>", "<b>", "</b>", "4", "</a>"]


def test_what_follows_the_root_is_not_of_it() -> None:
    visitor = Told()
    walk(parsed("<a><b>2</b>4</a>")[0], visitor)

    assert visitor.visited == ["<b>", "2", "</b>"]


def test_names_are_small_and_without_their_space() -> None:
    root = parsed("<x:Al xmlns:x='urn:x'><!-- y --></x:Al>")

    assert (name_of(root), name_of(root[0])) == ("al", "")


def test_text_is_all_text_folded() -> None:
    assert text_of(parsed("<a> een\n <b>tw</b>ee  </a>")) == "een twee"


def test_bounds_are_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    problems = Problems()
    file = SourceFile("x.xml", b"<a><b/></a>")
    assert not is_too_large(file, problems)
    assert not has_too_many_elements(parsed("<a><b/></a>"), file, problems)

    monkeypatch.setattr(tree, "MOST_BYTES", 10)
    monkeypatch.setattr(tree, "MOST_ELEMENTS", 1)
    assert is_too_large(file, problems)
    assert has_too_many_elements(parsed("<a><b/></a>"), file, problems)
    assert [problem.code for problem in problems] == [Code.UNREADABLE, Code.UNREADABLE]


@pytest.mark.parametrize("name", ["x.html", "x.xml"])
def test_readers_keep_to_the_bounds(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MOST_ELEMENTS", 2)
    assert reading(name, "<html><body><p>a</p><p>b</p></body></html>").codes == [Code.UNREADABLE]
    monkeypatch.setattr(tree, "MOST_BYTES", 10)
    assert reading(name, "<html><body></body></html>").codes == [Code.UNREADABLE]
