"""Shells: what the templates print around the texts of a page, for pages about which they ask the same.

A shell is plain text with holes; which shell a page gets is found by the questions that the templates asked, in their
order. All of it can be sent to another process.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.publish.assembly.page_values import PageValues, Question, Value, folders_of, place_of

Part = str | Value
_OTHER = "the templates ask something else of one page than of another"


@dataclass
class Shell:
    """Words and holes in the order of the page; no parts where only the templates themselves can render a page."""

    parts: tuple[Part, ...] | None
    _known: frozenset[str] = field(init=False)
    _placed: dict[tuple[int, str], tuple[bytes | Value, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        addresses = (part.address for part in self.parts or () if isinstance(part, Value))
        self._known = frozenset(folder for address in addresses for folder in folders_of(address))

    def filled(self, page: PageValues) -> bytes:
        """The file of a page. Raises ValueError where there are no parts."""
        place = place_of(page.url, self._known)
        if (parts := self._placed.get(place)) is None:
            parts = self._placed[place] = self._at_place_of(page)
        return b"".join([part if isinstance(part, bytes) else _bytes(part.of(page)) for part in parts])

    def _at_place_of(self, page: PageValues) -> tuple[bytes | Value, ...]:
        if self.parts is None:
            raise ValueError("this shell has no parts")
        made: list[bytes | Value] = []
        for part in self.parts:
            if isinstance(part, Value) and not part.is_of_place:
                made.append(part)
                continue
            words = _bytes(part.of(page) if isinstance(part, Value) else part)
            if made and isinstance(made[-1], bytes):
                words = made.pop() + words  # type: ignore[operator]  # it was just seen to be bytes
            made.append(words)
        return tuple(made)


@dataclass
class _Fork:
    """A question, and what follows each answer: the next question, a shell, or nothing yet."""

    question: Question
    after: dict[bool, _Fork | Shell] = field(default_factory=dict)


class Shells:
    """All shells that are known so far, for a site with this address: empty, or with a slash at its end."""

    def __init__(self, site_url: str = "") -> None:
        self.site_url = site_url
        self._first: _Fork | Shell | None = None

    def find(self, page: PageValues) -> Shell | None:
        """The shell of a page, if it is known."""
        at = self._first
        while isinstance(at, _Fork):
            at = at.after.get(at.question.of(page))
        return at

    def add(self, asked: Sequence[tuple[Question, bool]], shell: Shell) -> None:
        """Keep the shell of pages that give these answers.

        Raises ValueError where known pages were asked other questions: templates then depend on more than the page.
        """
        if not asked:
            if self._first is not None:
                raise ValueError(_OTHER)
            self._first = shell
            return
        if self._first is None:
            self._first = _Fork(asked[0][0])
        at = self._first
        for (question, answer), following in zip(asked, (*(each for each, _ in asked[1:]), None), strict=True):
            if not isinstance(at, _Fork) or at.question != question:
                raise ValueError(_OTHER)
            if following is None:
                if answer in at.after:
                    raise ValueError(_OTHER)
                at.after[answer] = shell
                return
            at = at.after.setdefault(answer, _Fork(following))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", errors="xmlcharrefreplace")  # as MkDocs writes pages
