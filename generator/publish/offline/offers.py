"""The words on pages that offer downloads. They are there on a host only: pages of a bundle do not have them."""

from __future__ import annotations

import re

BEGIN, END = "<!--downloads-->", "<!--/downloads-->"
DATA_FILES = '<div class="data-files'
"""What begins the element in which a page offers its files of data; no other element is in it."""

_OFFER = re.compile(f"{BEGIN}.*?{END}\n|{DATA_FILES}.*?</div>\n", re.DOTALL)


def without_offers(page: str) -> str:
    """A page without the words that offer downloads."""
    return _OFFER.sub("", page) if BEGIN in page or DATA_FILES in page else page
