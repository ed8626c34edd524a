"""The steps of a measurement that takes hours, kept in a file: one that was stopped goes on where it stopped."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from bench.costs import Cost, StoppedError, together

_T = TypeVar("_T")
_PARTS = "parts of "


class KeptSteps:
    """The results of steps, by name, in a JSON file; without a file every step is done anew."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._known: dict[str, Any] = {}
        if file and file.exists():
            self._known = json.loads(file.read_text(encoding="utf-8"))

    def once(self, name: str, kind: Callable[..., _T], work: Callable[[], _T | None]) -> _T | None:
        """The result of a step, which is a dataclass of this kind, or None; it is done where it is not known."""
        if name not in self._known:
            found = work()
            self._keep(name, found if found is None else asdict(found))  # type: ignore[call-overload]  # see above
        known = self._known[name]
        return None if known is None else kind(**known)

    def cost(self, name: str, work: Callable[[], Cost]) -> Cost:
        """The cost of a step, together with that of the times that it was stopped.

        Raises `StoppedError` where it is stopped once more, and whatever the step raises.
        """
        parts = [Cost(**each) for each in self._known.get(_PARTS + name, [])]

        def all_parts() -> Cost:
            try:
                return together([*parts, work()])
            except StoppedError as stopped:
                self._keep(_PARTS + name, [asdict(each) for each in (*parts, stopped.cost)])
                raise

        found = self.once(name, Cost, all_parts)
        if found is None:
            raise TypeError(f"the step {name} costs nothing")
        return found

    def _keep(self, name: str, value: Any) -> None:  # noqa: ANN401 — what JSON holds
        self._known[name] = value
        if self._file:
            self._file.write_text(json.dumps(self._known, indent=1), encoding="utf-8", newline="\n")
