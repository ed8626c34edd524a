"""A page over all consultations with its Markdown packed, for there are many, and most are only passed on."""

from __future__ import annotations

import zlib

from generator.model.library import Page


class PackedPage(Page):
    """A page that unpacks its Markdown each time that somebody asks for it."""

    packed: bytes
    """The Markdown, packed."""

    def __init__(self, path: str, title: str, markdown: str, description: str = "") -> None:
        self._hold(path, title, description, zlib.compress(markdown.encode("utf-8", errors="surrogatepass"), 1))

    @classmethod
    def of(cls, page: Page) -> PackedPage:
        """A page, packed."""
        return cls(page.path, page.title, page.markdown, page.description)

    @classmethod
    def of_packed(cls, path: str, title: str, description: str, packed: bytes) -> PackedPage:
        """A page whose Markdown was packed before."""
        made = cls.__new__(cls)
        made._hold(path, title, description, packed)
        return made

    def _hold(self, path: str, title: str, description: str, packed: bytes) -> None:
        for name, value in (("path", path), ("title", title), ("description", description), ("packed", packed)):
            object.__setattr__(self, name, value)  # as frozen data classes do

    @property
    def markdown(self) -> str:
        """The Markdown. Raises zlib.error where damaged bytes were given."""
        return zlib.decompress(self.packed).decode("utf-8", errors="surrogatepass")
