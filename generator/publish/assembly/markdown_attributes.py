"""Attribute lists behind Markdown (`{ #id .class name="value" }`), and the attributes of elements written as HTML."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from markdown.serializers import RE_AMP

# What neither Markdown nor HTML gives a meaning. Attributes hold it, and numeric entities.
_VALUE = r"(?:[^\"&<>*_`\[\]\\{}|~^\x01\n]|&#[0-9]+;)*+"
_NAME = r"[a-z](?:[a-z-]*[a-z])?"
_ID = r"[A-Za-z0-9][A-Za-z0-9-]*"
_ITEM = rf"(?:[.#]{_ID}|{_NAME}=\"{_VALUE}\"|{_NAME}={_ID})"
_LIST = re.compile(rf"\{{:? *({_ITEM}(?: +{_ITEM})*+) *\}}")
_ITEMS = re.compile(rf"([.#])({_ID})|({_NAME})=(?:\"([^\"]*)\"|({_ID}))")
_WRITTEN = re.compile(rf" ({_NAME})=\"({_VALUE})\"")

INLINE_TAG = rf"</?(?:a|bdi|br|dfn|em|span|strong|sub|sup|time)(?: {_NAME}=\"{_VALUE}\")*+>"
"""An expression for the tags that may stand within a line; Markdown leaves them as they are."""


class Attributes(NamedTuple):
    """Attributes by name, with values as they stand in HTML; none twice."""

    values: tuple[tuple[str, str], ...]

    def get(self, name: str) -> str:
        """The value of an attribute; empty where it is not there."""
        return dict(self.values).get(name, "")

    def tag(self, name: str, **more: str) -> str:
        """The opening tag of an element with these attributes and some more, in the order in which they are written."""
        return f"<{name}{self.written(**more)}>"

    def written(self, **more: str) -> str:
        """These attributes and some more, which do not replace them, as they stand in an opening tag."""
        every = sorted(({**more, **dict(self.values)}).items())
        return "".join(f' {key}="{value}"' for key, value in every)

    def without(self, name: str) -> Attributes:
        """These attributes but one."""
        return Attributes(tuple(item for item in self.values if item[0] != name))


NONE = Attributes(())


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
    return Attributes(tuple(values.items()))


def of_element(text: str) -> Attributes | None:
    """The attributes in the opening tag of an element whose content is Markdown (` name="value"`, any number).

    None where one of them stands there twice. Such an element is read and written anew, so that an entity becomes the
    character it stands for.
    """
    found = _WRITTEN.findall(text)
    values = {name: _escaped(unescape(value)) for name, value in found}
    return Attributes(tuple(values.items())) if len(values) == len(found) else None


def _escaped(value: str) -> str:
    value = RE_AMP.sub("&amp;", value)
    return value.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


WRITTEN = rf"(?: (?!markdown){_NAME}=\"{_VALUE}\")*+"
"""An expression for what `of_element` reads."""
