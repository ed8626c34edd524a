"""The word for a faction, `fractie`, as people type it: also in the old spelling and with common typing errors."""

from __future__ import annotations

_LACKING = ("factie", "fratie", "fracie")
_TWICE = ("frractie", "fraactie", "fracctie", "fracttie")
_SWAPPED = ("farctie", "frcatie", "fratcie", "fracite", "fractei")
_BESIDE = ("fraxtie", "fravtie", "fracrie", "fractue", "fractoe")
# In small letters, to be used within other expressions.
FRACTIE = rf"(?:fra[ck]tie|{'|'.join((*_LACKING, *_TWICE, *_SWAPPED, *_BESIDE))})"
