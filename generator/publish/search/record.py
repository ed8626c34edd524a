"""A record of search: what is found as one thing."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.publish.search.words import name_mark

KIND = "soort"  # the filter that the name of a record answers


@dataclass(frozen=True)
class SearchRecord:
    """What search finds as one thing.

    `url` is relative to the site's root; excerpts are cut from `content`; `forms` are other words that find it. The
    title finds it, too, unless it is the name of something else, and the content, unless it says what the thing is.
    `kind` is a word of small letters, `day` eight digits (`20250514`) or empty, and `name` what a query may be the
    name of, or empty: search knows these before it loads the record.
    """

    url: str
    content: str
    title: str
    meta: dict[str, str] = field(default_factory=dict)
    filters: dict[str, list[str]] = field(default_factory=dict)
    forms: tuple[str, ...] = ()
    is_found_by_title: bool = True
    is_found_by_content: bool = True
    kind: str = "und"
    day: str = ""
    name: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """All words that find it."""
        content = (self.content,) if self.is_found_by_content else ()
        return (*content, *((self.title,) if self.is_found_by_title else ()), *self.forms)

    @property
    def year(self) -> str:
        """The year of its day, empty where it has none."""
        return self.day[:4]

    @property
    def sign(self) -> str:
        """The start of its name in the index: `vraag_20250514`, or `begrip-9c04` of what has a name and no day."""
        named = f"{self.kind}-{name_mark(self.name)}" if self.name else self.kind
        return f"{named}_{self.day}" if self.day else named
