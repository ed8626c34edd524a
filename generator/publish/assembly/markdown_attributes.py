"""Attribute lists behind Markdown (`{ #id .class name="value" }`), and the attributes of elements written as HTML."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

from markdown.serializers import RE_AMP

SPECIAL = r"\x00-\x09\x0b-\x1f&<>*_`\[\]\\{}|~^"
"""Characters with a meaning in Markdown or HTML, and those that Python-Markdown drops or takes for its own."""

# Attributes hold what has no meaning, and numeric entities.
_VALUE = rf"(?:[^\"\n{SPECIAL}]|&#[0-9]+;)*+"
_NAME = r"[a-z](?:[a-z-]*[a-z])?"
_NAME_IN_DRAWING = r"[a-z](?:[A-Za-z-]*[a-z])?"  # `viewBox`
_ID = r"[A-Za-z0-9][A-Za-z0-9-]*"
_ITEM = rf"(?:[.#]{_ID}|{_NAME}=\"{_VALUE}\"|{_NAME}={_ID})"
_LIST = re.compile(rf"\{{:? *({_ITEM}(?: +{_ITEM})*+) *\}}")
_ITEMS = re.compile(rf"([.#])({_ID})|({_NAME})=(?:\"([^\"]*)\"|({_ID}))")
_WRITTEN = re.compile(rf" ({_NAME})=\"({_VALUE})\"")

INLINE_TAG = rf"</?(?:a|bdi|br|del|dfn|em|ins|span|strong|sub|sup|time)(?: {_NAME}=\"{_VALUE}\")*+>"
"""An expression for the tags that may stand within a line; Markdown leaves them as they are."""


@dataclass(frozen=True)
class Attributes:
    """Attributes by name, with values as they stand in HTML."""

    values: Mapping[str, str]

    @property
    def id(self) -> str:
        """The id; empty where there is none."""
        return self.values.get("id", "")

    def tag(self, name: str, **more: str) -> str:
        """The opening tag of an element with these attributes, and with some more where it lacks them."""
        every = {**more, **self.values} if more else self.values
        return f"<{name}{''.join(_written(item) for item in sorted(every.items()))}>"

    def without(self, name: str) -> Attributes:
        """These attributes but one."""
        return Attributes({key: value for key, value in self.values.items() if key != name})


NONE = Attributes({})


def _written(item: tuple[str, str]) -> str:
    return f' {item[0]}="{item[1]}"'


@lru_cache(maxsize=4096)
def listed(text: str) -> Attributes | None:
    """The attributes of an attribute list from `{` to `}`; None where it is not written as ours are."""
    if not (found := _LIST.fullmatch(text)):
        return None
    values: dict[str, str] = {}
    for sign, word, name, quoted, bare in _ITEMS.findall(found[1]):
        if sign == ".":
            values["class"] = f"{values['class']} {word}" if values.get("class") else word
        else:
            values["id" if sign else name] = word or quoted or bare
    return _with_id_or_none(values)


def of_element(text: str) -> Attributes | None:
    """The attributes in the opening tag of an element whose content is Markdown (` name="value"`, any number).

    None where one of them stands there twice. Such an element is read and written anew, so that an entity becomes the
    character it stands for.
    """
    found = _WRITTEN.findall(text)
    values = {name: _escaped(unescape(value)) for name, value in found}
    return _with_id_or_none(values) if len(values) == len(found) else None


def _with_id_or_none(values: Mapping[str, str]) -> Attributes | None:
    return None if values.get("id") == "" else Attributes(values)


def ampersands(text: str) -> str:
    """A text in which each ampersand that begins no entity is one."""
    return str(RE_AMP.sub("&amp;", text)) if "&" in text else text


def _escaped(value: str) -> str:
    return ampersands(value).replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


LEFT_WRITTEN = rf"(?: (?!markdown){_NAME_IN_DRAWING}(?:=\"{_VALUE}\")?)*+"
"""An expression for the attributes of elements that Markdown leaves alone, which may lack a value."""

WRITTEN = rf"(?: (?!markdown){_NAME}=\"{_VALUE}\")*+"
"""An expression for what `of_element` reads."""
