"""Addresses of official publications, and the ids in them.

Source: the collections for parliament, gazettes and treaties on the site of official publications.
"""

from __future__ import annotations

from generator.grammar.characters.expressions import expression

_ID = r"(?:kst|kv|ah|h|blg|ag|stb|stcrt|trb|nds)-[\w.-]*?\w"
_PUBLICATION = expression(
    r"^(?:https?://(?:zoek\.officielebekendmakingen|www\.officielebekendmakingen|repository\.overheid)\.nl/)?"
    rf"({_ID})(?:\.(?:html|pdf|xml|odt))?(?:#.*)?$"
)
_RECORD = expression(r"^https?://zoek\.officielebekendmakingen\.nl/([\w.-]+)/metadata\.xml$")


def publication_id(address: str) -> str | None:
    """The id of a publication in an address on the official site, or in a bare reference."""
    found = _PUBLICATION.match(address)
    return found.group(1) if found else None


def record_id(address: str) -> str | None:
    """The id of the publication whose metadata record has this address."""
    found = _RECORD.match(address)
    return found.group(1) if found else None
