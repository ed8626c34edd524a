r"""White space and the ends of words in PDF syntax (ISO 32000-1, 7.2.2): NUL is white space there, VT is not.

For Python's `split`, `strip` and `\s` the opposite is true, so all code that reads PDF syntax uses these.
"""

from __future__ import annotations

import re

# For use between the brackets of a character class in an expression.
BLANKS = rb"\0\t\n\f\r "
BLANK = rb"[%s]" % BLANKS
_REGULAR = rb"[^%s()<>\[\]{}/%%]" % BLANKS
# Matches if no character of a word follows.
END = rb"(?!%s)" % _REGULAR
_RUN = re.compile(rb"%s+" % BLANK)
_WORD = re.compile(rb"[^%s]+" % BLANKS)


def words(text: bytes) -> list[bytes]:
    """The stretches between white space."""
    return _WORD.findall(text)


def without_blanks(text: bytes) -> bytes:
    """The text without its white space."""
    return _RUN.sub(b"", text)
