"""What the strict content policy refuses in an element, an address or a script."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.messages.message import Message, say
from generator.verify.references import Use

# HTML Living Standard, 4.12.1: a script of another type is data, which no policy stops.
_DATA_TYPES = {"application/json", "application/ld+json"}
_REFUSED_ELEMENTS = {"base", "object", "embed", "iframe", "frame", "style"}
_IN_ITSELF = re.compile(r"(?:data|blob|filesystem):", re.IGNORECASE)
_RUNS_TEXT = re.compile(r"\beval\(|\bnew Function\(|\bcreateObjectURL\(")
# Each match of the expression holds one of these, and they are found much faster.
_RUNNERS = ("eval(", "Function(", "createObjectURL(")


def refused_in(tag: str, attributes: Mapping[str, str]) -> Iterator[Message]:
    """What the policy refuses in an element, its addresses apart: a description of each fault."""
    if tag == "script" and "src" not in attributes and attributes.get("type", "").lower() not in _DATA_TYPES:
        yield say("a script inside the page; scripts stand in files of their own")
    if tag in _REFUSED_ELEMENTS:
        yield say("an element that the policy refuses: {element}", element=tag)
    for name, value in attributes.items():
        if name in ("style", "srcdoc"):
            yield say("a {name} attribute: {value}", name=name, value=value)
        elif name.startswith("on"):
            yield say("an event handler inside the page: {name}", name=name)
        elif value.strip().lower().startswith("javascript:"):
            yield say("a script as an address: {name}", name=name)


def is_refused_address(address: str, use: Use) -> bool:
    """Whether a browser would load content that stands in the address itself."""
    return use is Use.LOAD and _IN_ITSELF.match(address) is not None


def running_text(script: str) -> Iterator[re.Match[str]]:
    """Each place at which a script runs text as a script."""
    if any(runner in script for runner in _RUNNERS):
        yield from _RUNS_TEXT.finditer(script)
