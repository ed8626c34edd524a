"""Values that a template prints without knowing them: each use is written down, or stops the tracing.

A traced value stands for a text of a page. To print it leaves a mark; to compare it asks the page at hand, and keeps
question and answer. It is no string, so that whatever else is done with it fails: nothing goes unnoticed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NoReturn

from markupsafe import escape

from generator.publish.assembly.page_values import Cut, PageValues, Question, Value

# A mark must be in no text of templates or settings; private use characters are in no font of ours either.
_MARK = re.compile("\U000f51e0([0-9]+)\U000f51e1")
_ANY_MARK = "\U000f51e0"

Part = str | Value
Traceable = str | bool | None


class UntraceableError(Exception):
    """A template does something with a page that cannot be done again for another page by filling in its texts."""


class Trace:
    """One rendering for one page: the marks it printed, and the questions it asked with their answers, in order."""

    def __init__(self, page: PageValues) -> None:
        self.page = page
        self.asked: dict[Question, bool] = {}
        self._printed: list[Value] = []

    def value(self, name: str, address: str = "") -> Traced:
        """A text of the page."""
        return Traced(self, (Value(name, address),))

    def answer(self, question: Question) -> bool:
        """The page's answer, which is kept."""
        if question not in self.asked:
            self.asked[question] = question.of(self.page)
        return self.asked[question]

    def mark(self, value: Value) -> str:
        """The characters that stand for a text where it was printed."""
        self._printed.append(value)
        return f"\U000f51e0{len(self._printed) - 1}\U000f51e1"

    def read(self, text: str) -> tuple[Part, ...]:
        """A printed text, with its marks read back."""
        pieces = _MARK.split(text)
        parts: list[Part] = [self._printed[int(p)] if at % 2 else p for at, p in enumerate(pieces)]
        if any(isinstance(part, str) and _ANY_MARK in part for part in parts):
            raise UntraceableError("a mark was changed")
        return tuple(part for part in parts if part != "")


def is_marked(thing: object) -> bool:
    """Whether something is, or holds, a traced value or the mark of one."""
    if isinstance(thing, str):
        return _ANY_MARK in thing
    if isinstance(thing, list | tuple | set | frozenset):
        return any(map(is_marked, thing))
    if isinstance(thing, dict):
        return any(is_marked(key) or is_marked(value) for key, value in thing.items())
    return isinstance(thing, Traced)


class Traced:
    """A text of the page, or several with words between them; what is escaped already is not escaped again."""

    def __init__(self, trace: Trace, parts: tuple[Part, ...], *, is_escaped: bool = False) -> None:
        self._trace = trace
        self._parts = parts
        self._is_escaped = is_escaped

    def __str__(self) -> str:
        return "".join(part if isinstance(part, str) else self._trace.mark(part) for part in self._parts)

    def escaped(self) -> Traced:
        """The text escaped for HTML."""
        if self._is_escaped:
            return self
        parts = (
            str(escape(part)) if isinstance(part, str) else part._replace(escapes=part.escapes + 1)
            for part in self._parts
        )
        return Traced(self._trace, tuple(parts), is_escaped=True)

    def _only(self) -> Value:
        if len(self._parts) != 1 or isinstance(self._parts[0], str):
            raise UntraceableError("a text that was put together is compared or cut")
        return self._parts[0]

    def __bool__(self) -> bool:
        if any(isinstance(part, str) for part in self._parts):
            return True
        return self._trace.answer(Question("filled", self._only()))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, str) or is_marked(other):
            return self._refuse()
        return self._trace.answer(Question("equal", self._only(), other))

    def __hash__(self) -> int:
        return self._refuse()

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __contains__(self, words: object) -> bool:
        if not isinstance(words, str) or is_marked(words):
            return self._refuse()
        return self._trace.answer(Question("contains", self._only(), words))

    def __getitem__(self, cut: object) -> Traced:
        value = self._only()
        bounds = (cut.start, cut.stop, cut.step) if isinstance(cut, slice) else ("",)
        if value.cut or value.escapes or not all(bound is None or isinstance(bound, int) for bound in bounds):
            return self._refuse()
        return Traced(self._trace, (value._replace(cut=Cut(*bounds)),))

    def _refuse(self, *_: object) -> NoReturn:
        raise UntraceableError(f"what is done with {self._parts!r} depends on more than can be asked")

    def __getattr__(self, name: str) -> NoReturn:
        raise UntraceableError(f"what {name} of {self._parts!r} is depends on the page")

    __index__ = __int__ = __float__ = __iter__ = __len__ = __next__ = _refuse
    __html__ = __format__ = __call__ = __lt__ = __le__ = __gt__ = __ge__ = _refuse
    __add__ = __radd__ = __mul__ = __rmul__ = __mod__ = __rmod__ = __sub__ = __rsub__ = _refuse
    __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = __pow__ = __rpow__ = __neg__ = __pos__ = _refuse


def joined(trace: Callable[[], Trace], texts: Iterable[object]) -> str | Traced:
    """What a template puts together: a string, or a traced value if it holds marks."""
    text = "".join(map(str, texts))
    if _ANY_MARK not in text:
        return text
    read = trace().read(text)
    return Traced(trace(), read)
