"""Where links of markup lead: to an official publication by its id, or to an address."""

from __future__ import annotations

import re

# Publications of the official site, by the collections it has for parliament, gazettes and treaties.
_PUBLICATION = re.compile(
    r"^(?:https?://(?:zoek\.officielebekendmakingen|www\.officielebekendmakingen|repository\.overheid)\.nl/)?"
    r"((?:kst|kv|ah|h|blg|ag|stb|stcrt|trb|nds)-[\w.-]*?\w)(?:\.(?:html|pdf|xml|odt))?(?:#.*)?$"
)
_ADDRESS = re.compile(r"^(?:https?|mailto|ftp):", re.IGNORECASE)


def link_target(address: str) -> str:
    """The id of the official publication that an address or reference names, else the address; empty when it is none.

    An address within the page itself, or on the site it was saved from, leads nowhere once the text stands elsewhere.
    """
    address = address.strip()
    if found := _PUBLICATION.match(address):
        return found.group(1)
    return address if _ADDRESS.match(address) else ""
