"""Keeps what was found in the middles of pages: in another frame (another template) it is not looked for again."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

from generator.publish.offline.archive import Packed
from generator.publish.offline.pages import Middle
from generator.publish.pages.keys import digest_of, whole_program_version
from generator.publish.pages.page_facts import stated_as_values, stated_of_values


def as_values(middles: Mapping[str, Middle]) -> dict[str, Any]:
    """The middles of pages, by their paths, as values that JSON knows; without their texts, which their pages hold."""
    return {name: _values(middle) for name, middle in middles.items()}


def _values(middle: Middle) -> list[Any]:
    hosted, offline = map(stated_as_values, (middle.hosted, middle.offline))
    place = middle.begin, middle.begin + len(middle.text)
    return [_sealed(middle.digest), *place, hosted, None if offline == hosted else offline]


def _sealed(digest: str) -> str:
    """What another program found is not known to this one."""
    return digest_of((whole_program_version(), digest))


class KnownMiddles:
    """The middles of pages that were kept as `values`; `pages` are these pages in the bundle, by their paths."""

    def __init__(self, values: Mapping[str, Any], pages: Mapping[str, Packed]) -> None:
        self._values, self._pages = values, pages

    def find(self, page: str, digest: str) -> Middle | None:
        """The middle of a page, if it is still the one with this digest."""
        if page not in self._values or page not in self._pages:
            return None
        sealed, begin, end, hosted, offline = self._values[page]
        if sealed != _sealed(digest):
            return None
        text = zlib.decompress(self._pages[page].data, -zlib.MAX_WBITS).decode("utf-8")[begin:end]
        on_host = stated_of_values(hosted)
        return Middle(digest, text, on_host, stated_of_values(offline) if offline else on_host, begin)


NO_MIDDLES = KnownMiddles({}, {})
"""Where no page is known."""
