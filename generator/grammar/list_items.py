"""What only joins an item to the others of its list: a dash before it, a comma and `en` behind it."""

from __future__ import annotations

import re

_EDGES = re.compile(r"^[-–—•·]\s*|[,;.]?(?:\s+en|\s+en/of)?$")


def without_list_edges(item: str) -> str:
    """The words of an item alone: `de brief van 3 mei` of `– de brief van 3 mei; en`."""
    return _EDGES.sub("", item)
