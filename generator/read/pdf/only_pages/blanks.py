r"""White space and the ends of words as PDF has them (ISO 32000-1, 7.2.2): NUL is white space there, VT is not.

Python's `split`, `strip` and `\s` hold it the other way round, so all that reads the syntax of a PDF uses these.
"""

from __future__ import annotations

import re

# Between the brackets of a class of an expression.
BLANKS = rb"\0\t\n\f\r "
BLANK = rb"[%s]" % BLANKS
_REGULAR = rb"[^%s()<>\[\]{}/%%]" % BLANKS
# Nothing of a word follows.
END = rb"(?!%s)" % _REGULAR
_RUN = re.compile(rb"%s+" % BLANK)
_WORD = re.compile(rb"[^%s]+" % BLANKS)


def words(text: bytes) -> list[bytes]:
    """The stretches between white space."""
    return _WORD.findall(text)


def without_blanks(text: bytes) -> bytes:
    """The text without its white space."""
    return _RUN.sub(b"", text)
