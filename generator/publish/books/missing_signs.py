"""Notes the signs for which WeasyPrint finds no font: it draws an empty box in their place, and says so in its log."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

# As `weasyprint.text` writes it (70.0): `.notdef glyph rendered for Unicode string unsupported by fonts: "x" (U+0078)`.
_SAID = ".notdef glyph"


class _Noting(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.signs: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        said = record.getMessage()
        if said.startswith(_SAID):
            self.signs.add(said.rpartition("(")[2].rstrip(")"))


@contextmanager
def signs_without_font() -> Iterator[set[str]]:
    """The signs without a font, as `U+1F642`, complete at the end; whatever else the library says is of no use here."""
    logger = logging.getLogger("weasyprint")
    before, propagated = list(logger.handlers), logger.propagate
    noting = _Noting()
    logger.handlers[:], logger.propagate = [noting], False
    try:
        yield noting.signs
    finally:
        logger.handlers[:], logger.propagate = before, propagated
