"""The words on pages that offer downloads. They are there on a host only: pages of a bundle do not have them."""

from __future__ import annotations

import re

from generator.model.citation_paths import CITATIONS
from generator.render.citations import FORMATS

BEGIN, END = "<!--downloads-->", "<!--/downloads-->"
FILES = ('<div class="data-files', '<div class="citation-files')
"""What begins an element in which a page offers files that no bundle holds; no other such element is in it."""

_OFFER = re.compile(f"{BEGIN}.*?{END}\n|(?:{'|'.join(FILES)}).*?</div>\n", re.DOTALL)
_ENDINGS = tuple(f"/{CITATIONS}{form.suffix}" for form in FORMATS if form.suffix)


def without_offers(page: str) -> str:
    """A page without the words that offer downloads."""
    return _OFFER.sub("", page) if any(begin in page for begin in (BEGIN, *FILES)) else page


def is_offered_on_a_host_only(file: str) -> bool:
    """Whether no page of a bundle offers a file of a consultation, so that no bundle needs it."""
    return file.endswith(_ENDINGS)
