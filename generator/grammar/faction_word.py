"""The word for a faction, `fractie`, as people type it: in the old spelling too, and with the slips of quick hands."""

from __future__ import annotations

_LACKING = ("factie", "fratie", "fracie")
_TWICE = ("frractie", "fraactie", "fracctie", "fracttie")
_SWAPPED = ("farctie", "frcatie", "fratcie", "fracite", "fractei")
_BESIDE = ("fraxtie", "fravtie", "fracrie", "fractue", "fractoe")
# In small letters, to stand in other expressions.
FRACTIE = rf"(?:fra[ck]tie|{'|'.join((*_LACKING, *_TWICE, *_SWAPPED, *_BESIDE))})"
