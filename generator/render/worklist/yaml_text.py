"""Decisions as YAML text, and several of them as one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import yaml

from generator.problems import printable
from generator.render.worklist.item import Decision, OtherWay

_WIDE = 2**20


class _Dumper(yaml.SafeDumper):
    """Writes lists as people do, further to the right than their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, indentless=False)


def lines_of(value: object, indent: int = 0) -> list[str]:
    """The lines of a value, each indented by a number of spaces; what a terminal would obey or not show is escaped."""
    lines = _dumped(value, allow_unicode=True)
    if any(printable(line) != line for line in lines):
        lines = _dumped(value, allow_unicode=False)
    return [f"{' ' * indent}{line}" for line in lines]


def _dumped(value: object, *, allow_unicode: bool) -> list[str]:
    dumped = yaml.dump(
        value, Dumper=_Dumper, allow_unicode=allow_unicode, sort_keys=False, width=_WIDE, default_flow_style=False
    )
    return dumped.rstrip("\n").split("\n")


def comment(way: OtherWay, beside: Mapping[str, int]) -> list[str]:
    """Another way as comment lines; `beside` has the lines of the keys that stand in the file already."""
    told = [f"# {way.does}"]
    if way.file:
        told.append(f"# In {way.file}:")
    elif isinstance(way.decision, Mapping):
        told += [f"# Zet dit bij {key} op regel {beside[key]}." for key in way.decision if key in beside]
    return [*told, *(f"# {line}" for line in lines_of(way.decision))] if way.decision else told


def together(decisions: Iterable[Decision]) -> dict[str, Any]:
    """Several decisions as one: lists one after the other, mappings key by key; the same entry stands once."""
    merged: dict[str, Any] = {}
    for decision in decisions:
        for key, value in decision.items():
            merged[key] = _joined(merged[key], value) if key in merged else value
    return merged


def _joined(first: Any, second: Any) -> Any:  # noqa: ANN401  # plain data of YAML
    if isinstance(first, list) and isinstance(second, list):
        return [*first, *(each for each in second if each not in first)]
    if isinstance(first, Mapping) and isinstance(second, Mapping):
        return together((first, second))
    return second
