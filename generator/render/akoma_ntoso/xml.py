"""Escaping: the one place where text becomes XML.

Rules: Extensible Markup Language 1.0 (W3C, fifth edition), 2.2 says which characters a document can hold.
"""

from __future__ import annotations

import re

from generator.model.direction import CONTROLS
from generator.render.writing.markdown import Markdown

Written = Markdown
"""Text that is XML already. It has the type of what is Markdown already, because `marks.paint` writes both."""

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OURS = "urn:uuid:81004fd0-73df-45f3-b404-f3fdada6bfd0"
"""The namespace of attributes of ours: a name that nobody else gives, because no address is ours for ever."""
PREFIX = "overleg"

_IMPOSSIBLE = "[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
_SPECIAL = re.compile(f"[&<>{''.join(sorted(CONTROLS))}]|{_IMPOSSIBLE}")
_IN_ATTRIBUTE = re.compile(f'[&<>"\t\n\r{"".join(sorted(CONTROLS))}]|{_IMPOSSIBLE}')
_CANNOT_STAND = re.compile(_IMPOSSIBLE)


def characters(text: str) -> list[str]:
    """The XML of each character of a text, so that a stretch of the text is a slice of this list."""
    made = list(text)
    for special in _SPECIAL.finditer(text):
        made[special.start()] = _character(special.group())
    return made


def escape(text: str) -> Written:
    """The XML of a text."""
    return Written(_SPECIAL.sub(lambda match: _character(match.group()), text))


def attribute(text: str) -> str:
    """A text in an attribute between double quotation marks; for what XML cannot hold stands the sign for that."""
    return _IN_ATTRIBUTE.sub(lambda match: "\ufffd" if _is_impossible(match.group()) else _entity(match.group()), text)


def can_stand_in_attribute(text: str) -> bool:
    """Whether XML can hold all characters of a text."""
    return _CANNOT_STAND.search(text) is None


def element(name: str, content: str = "", /, **attributes: str) -> Written:
    """An element; an attribute without value is left out, and `ours_state` is one of our namespace (`state`)."""
    written = "".join(f' {_NAMES.get(key, key)}="{attribute(value)}"' for key, value in attributes.items() if value)
    return Written(f"<{name}{written}>{content}</{name}>" if content else f"<{name}{written}/>")


_NAMES = {
    "as_": "as",
    "class_": "class",
    "lang": "xml:lang",
    **{
        f"ours_{name}": f"{PREFIX}:{name}"
        for name in ("anchor", "answers", "author", "certainty", "code", "continues", "date", "quote", "state")
    },
}


def _character(character: str) -> str:
    """One that XML cannot hold is an empty element with its number."""
    if _is_impossible(character):
        return f'<inline name="character" {PREFIX}:code="{ord(character):X}"/>'
    return _entity(character)


def _entity(character: str) -> str:
    return {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}.get(character) or f"&#x{ord(character):X};"


def _is_impossible(character: str) -> bool:
    return _CANNOT_STAND.match(character) is not None
