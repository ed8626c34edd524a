"""Addresses of official publications, and the ids in them.

Source: the collections that the site of official publications has for parliament, gazettes and treaties.
"""

from __future__ import annotations

import re

_ID = r"(?:kst|kv|ah|h|blg|ag|stb|stcrt|trb|nds)-[\w.-]*?\w"
_PUBLICATION = re.compile(
    r"^(?:https?://(?:zoek\.officielebekendmakingen|www\.officielebekendmakingen|repository\.overheid)\.nl/)?"
    rf"({_ID})(?:\.(?:html|pdf|xml|odt))?(?:#.*)?$"
)
_RECORD = re.compile(r"^https?://zoek\.officielebekendmakingen\.nl/([\w.-]+)/metadata\.xml$")


def publication_id(address: str) -> str | None:
    """The id of the publication that an address on the official site, or a bare reference, names."""
    found = _PUBLICATION.match(address)
    return found.group(1) if found else None


def record_id(address: str) -> str | None:
    """The id of the publication whose record of metadata has this address."""
    found = _RECORD.match(address)
    return found.group(1) if found else None
