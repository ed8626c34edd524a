"""Replaces keys of a consultation.yml, and leaves every other letter that its editor wrote as it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import yaml

_LONGEST_LINE = 2**20


def without_keys(text: str, keys: Iterable[str]) -> str:
    """The text of a YAML mapping without some of its keys, and without the comment right above each.

    Raises yaml.YAMLError.
    """
    wanted = frozenset(keys)
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    lines = text.splitlines(keepends=True)
    if not isinstance(node, yaml.MappingNode):
        return text
    left = set(range(len(lines)))
    for key, value in node.value:
        if key.value in wanted:
            first = _with_comment(lines, key.start_mark.line)
            left -= set(range(first, _last_line(key, value) + 1))
    return "".join(lines[at] for at in sorted(left))


def _with_comment(lines: list[str], first: int) -> int:
    while first and lines[first - 1].startswith("#"):
        first -= 1
    # The first line of a file says which schema it follows.
    return first + 1 if lines[first].startswith("# yaml-language-server") else first


def _last_line(key: yaml.Node, value: yaml.Node) -> int:
    """The last line of a value: what ends behind its last word would hold the comment below it, too."""
    if isinstance(value, yaml.CollectionNode) and value.value and not value.flow_style:
        last = value.value[-1]
        return _last_line(*last) if isinstance(last, tuple) else _last_line(last, last)
    end = value.end_mark
    is_next_line = end.column == 0 and end.line > key.start_mark.line
    return int(end.line - 1 if is_next_line else end.line)


def dumped(key: str, value: object) -> str:
    """A key with its value as YAML."""
    return yaml.safe_dump({key: value}, allow_unicode=True, sort_keys=False, width=_LONGEST_LINE)


def with_keys(text: str, given: Mapping[str, tuple[str, object]]) -> str:
    """The same with keys at its end, each below a comment; those it has already are replaced, empty values left out.

    Raises yaml.YAMLError.
    """
    kept = without_keys(text, given).rstrip("\n")
    added = [f"# {why}\n{dumped(key, value)}" for key, (why, value) in given.items() if value]
    return "\n\n".join([*([kept] if kept else []), *(each.rstrip("\n") for each in added)]) + "\n"
