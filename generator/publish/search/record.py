"""A record of search: what is found as one thing."""

from __future__ import annotations

from dataclasses import dataclass, field

KIND = "soort"  # the filter that the name of a record answers


@dataclass(frozen=True)
class SearchRecord:
    """What search finds as one thing.

    `url` is relative to the site's root; excerpts are cut from `content`; `forms` are other words that find it. The
    title finds it, too, unless it is the name of something else, and the content, unless it says what the thing is.
    `kind` is a word of small letters, and `year` four digits or empty: search knows them before it loads the record.
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
    year: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """All words that find it."""
        content = (self.content,) if self.is_found_by_content else ()
        return (*content, *((self.title,) if self.is_found_by_title else ()), *self.forms)

    @property
    def sign(self) -> str:
        """The start of its name in the index: `vraag_2025`, or `begrip` without a year."""
        return "_".join(filter(None, (self.kind, self.year)))
