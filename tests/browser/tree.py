"""The accessibility tree of parts of a page, as Chromium hands it to a screen reader, as text for people to read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from playwright.sync_api import CDPSession, Page

Node = dict[str, Any]
# What is heard as its content alone.
SILENT = {"none", "generic", "GenericContainer"}
UNSAID = {"InlineTextBox", "LineBreak"}  # the lines that a text was broken in
# What is heard by its name, whatever it is made of.
BY_NAME = {"link", "button", "textbox", "searchbox", "combobox", "DisclosureTriangle"}
STATES = ("level", "expanded", "pressed", "checked", "disabled", "focused", "hasPopup", "modal", "live", "invalid")


def accessibility_tree(page: Page, parts: str) -> str:
    """The parts of a page that an expression lists, one line each: role, name, states, value, description, language.

    Names and descriptions are as Chromium computes them, also from elsewhere on the page. The content of what is heard
    by its name alone is left out; a language is told where it is another than that of the line above it.
    """
    session = page.context.new_cdp_session(page)
    try:
        wanted = _elements(session, parts)
        tree = _Tree(_nodes(session), _attributes(session))
    finally:
        session.detach()
    lines = [line for part in wanted for line in tree.lines(tree.of_element(part), 0, "nl", "nl")]
    return "".join(f"{line}\n" for line in lines)


@dataclass(frozen=True)
class _Tree:
    """The tree of a page: its nodes by id, and the attributes of its elements."""

    nodes: dict[str, Node]
    attributes: dict[int, dict[str, str]]

    def of_element(self, element: int) -> Node:
        """The node that an element has in the tree."""
        return next(node for node in self.nodes.values() if node.get("backendDOMNodeId") == element)

    def lines(self, node: Node, depth: int, language: str, told: str) -> Iterator[str]:
        """A node and all below it, in the language that it stands in; `told` is that of the line above it."""
        language = self._attribute(node, "lang") or language
        if not _is_said(node):
            for child in self._children(node):
                yield from self.lines(child, depth, language, told)
            return
        current = " current" if self._attribute(node, "aria-current") else ""
        yield "  " * depth + _line(node) + current + (f" [{language}]" if language != told else "")
        if not self._is_only_text(node):
            for child in self._children(node):
                yield from self.lines(child, depth + 1, language, language)

    def _attribute(self, node: Node, name: str) -> str:
        return self.attributes.get(node.get("backendDOMNodeId", 0), {}).get(name, "")

    def _children(self, node: Node) -> Iterator[Node]:
        found = (self.nodes[name] for name in node.get("childIds", []) if name in self.nodes)
        return (child for child in found if _value(child, "role") not in UNSAID)

    def _is_only_text(self, node: Node) -> bool:
        """Whether a node's name is all that there is in it."""
        below = list(self._below(node))
        if any(self._attribute(each, "lang") for each in below):
            return False
        if _value(node, "role") in BY_NAME:
            return True
        said = [each for each in below if _is_said(each)]
        text = "".join(_value(each, "name") for each in said)
        return (
            all(_value(each, "role") == "StaticText" for each in said) and text.split() == _value(node, "name").split()
        )

    def _below(self, node: Node) -> Iterator[Node]:
        for child in self._children(node):
            yield child
            yield from self._below(child)


def _is_said(node: Node) -> bool:
    return not node["ignored"] and _value(node, "role") not in SILENT


def _line(node: Node) -> str:
    role, name = _value(node, "role"), _value(node, "name")
    if role == "StaticText":
        return f"“{name.strip()}”"
    states = {each["name"]: each["value"].get("value") for each in node.get("properties", [])}
    if role != "heading":
        states.pop("level", None)  # how deep in a list
    shown = [key if states[key] is True else f"{key}={states[key]}" for key in STATES if _tells(states.get(key))]
    value, description = _value(node, "value"), _value(node, "description")
    parts = [role[0].lower() + role[1:], f"“{name}”" if name else "", *shown]
    parts += [f"value “{value}”" if value else "", f"described as “{description}”" if description else ""]
    return " ".join(filter(None, parts))


def _tells(state: object) -> bool:
    """`expanded` tells something either way; other states only where they are on."""
    return state is not None and state not in ("", "false", "off")


def _value(node: Node, key: str) -> str:
    """With plain spaces: one at which no line breaks is heard as any other."""
    return str(node.get(key, {}).get("value", "")).replace("\u00a0", " ")


def _nodes(session: CDPSession) -> dict[str, Node]:
    return {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}


def _elements(session: CDPSession, expression: str) -> list[int]:
    """The elements of a list that an expression gives, by the number that the tree knows them by."""
    session.send("DOM.enable")
    found = session.send("Runtime.evaluate", {"expression": expression})["result"]["objectId"]
    entries = session.send("Runtime.getProperties", {"objectId": found, "ownProperties": True})["result"]
    handles = [entry["value"]["objectId"] for entry in entries if entry["name"].isdigit()]
    assert handles, f"nothing on the page is {expression}"
    return [session.send("DOM.describeNode", {"objectId": handle})["node"]["backendNodeId"] for handle in handles]


def _attributes(session: CDPSession) -> dict[int, dict[str, str]]:
    elements = session.send("DOM.getFlattenedDocument", {"depth": -1})["nodes"]
    listed = {element["backendNodeId"]: element.get("attributes", []) for element in elements}
    return {number: dict(zip(pairs[::2], pairs[1::2], strict=True)) for number, pairs in listed.items()}


# Roles that say nothing without a name, and signs that stand for a line or a column where they are seen.
NAMED = {"link", "button", "textbox", "searchbox", "combobox", "disclosureTriangle", "dialog", "region", "navigation"}
NAMED |= {"heading", "table", "columnheader", "rowheader", "cell"}
STRAY = re.compile(r"[·•|¶]|^[–—]$")
# What may stand behind a name or a description in a line: a name holds quotation marks of its own.
BEHIND = rf"$| (?:{'|'.join(STATES)}|value|described as|current|\[)"
ROW = re.compile(r"^ *row$")
HEADING = re.compile(rf"^ *heading .* level=(\d)(?:{BEHIND})")


def objections(tree: str) -> list[str]:
    """What a person who hears a tree would stumble over, each with the line where it is."""
    lines = tree.splitlines()
    found = [f"{why}: {line.strip()}" for line in lines for why in _faults(line.strip())]
    found += [f"a level left out: {line.strip()}" for line in _deeper_by_more_than_one(lines)]
    return found + [f"no header in row {number}" for number in _headless(lines)]


def _faults(line: str) -> Iterator[str]:
    role = "text" if line.startswith("“") else line.partition(" ")[0]
    name, description = (_quoted(line, before) for before in ("" if role == "text" else f"{role} ", "described as "))
    if role in NAMED and not re.search(r"\w", name):
        yield "no name"
    if STRAY.search(name.strip()) and role != "listMarker":
        yield "stray sign"
    if name and re.match(rf"{re.escape(name)}(?!\w)", description, re.IGNORECASE):
        yield "said twice"


def _quoted(line: str, before: str) -> str:
    found = re.search(f"(?:^|(?<= )){re.escape(before)}“(.*?)”(?={BEHIND})", line)
    return found[1] if found else ""


def _deeper_by_more_than_one(lines: list[str]) -> Iterator[str]:
    """The headings that are more than one level below the heading before them."""
    headings = [(line, int(found[1])) for line in lines if (found := HEADING.match(line))]
    for (_, above), (line, level) in pairwise(headings):
        if level > above + 1:
            yield line


def _headless(lines: list[str]) -> Iterator[int]:
    """The rows, counted from one, whose cells nothing introduces."""
    rows = [number for number, line in enumerate(lines) if ROW.match(line)]
    for count, (start, end) in enumerate(pairwise([*rows, len(lines)]), 1):
        roles = {line.strip().partition(" ")[0] for line in lines[start:end]}
        if "cell" in roles and "rowheader" not in roles:
            yield count


def without_examples(tree: str) -> str:
    """A tree without what a reader types letter for letter, in which a bar is a sign like others."""
    return "\n".join(line for line in tree.splitlines() if "“curl -s " not in line)
