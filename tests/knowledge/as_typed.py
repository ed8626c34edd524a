"""Reads YAML as the programs of editors do: by version 1.2, in which a day is text and `no` too."""

from __future__ import annotations

import re
from typing import Any

import yaml


class _OfToday(yaml.SafeLoader):
    """The core schema of YAML 1.2: https://yaml.org/spec/1.2.2/#103-core-schema."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 (theirs)


for _tag, _expression, _first in (
    ("null", r"null|Null|NULL|~|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    _OfToday.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_expression})$"), _first)
_OfToday.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value))
_OfToday.add_constructor("tag:yaml.org,2002:float", lambda _, node: float(node.value))


def as_typed(text: str) -> Any:  # noqa: ANN401 - anything YAML can hold
    """The data of a YAML text."""
    return yaml.load(text, Loader=_OfToday)  # noqa: S506 (it is a safe one)
