"""Expressions that are compiled when they are first used: there are thousands, and most commands use few of them."""

from __future__ import annotations

import re
from collections import deque
from typing import Any, cast

_METHODS = (
    "search",
    "match",
    "fullmatch",
    "finditer",
    "findall",
    "split",
    "sub",
    "subn",
    "flags",
    "groups",
    "groupindex",
)
_waiting: deque[Expression] = deque()


class Expression:
    """What stands for a compiled expression. Once it is used it has the methods of that as its own."""

    def __init__(self, written: str, flags: int) -> None:
        self.pattern = written
        self._flags = flags

    def compiled(self) -> re.Pattern[str]:
        """The compiled expression itself."""
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as that of a compiled expression
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = self.compiled()
        for each in _METHODS:
            setattr(self, each, getattr(compiled, each))
        return getattr(compiled, name)


def expression(written: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but a mistake in the expression shows only when it is used."""
    made = Expression(written, flags)
    _waiting.append(made)
    return cast("re.Pattern[str]", made)


def compile_all() -> None:
    """Compile all that was not used yet, for a program that copies itself: so it is done once."""
    while _waiting:
        _ = cast("re.Pattern[str]", _waiting.pop()).flags
