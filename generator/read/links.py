"""The targets of links in markup: the id of an official publication, or an address."""

from __future__ import annotations

import re

from generator.grammar.front.publications import publication_id

_ADDRESS = re.compile(r"^(?:https?|mailto|ftp):", re.IGNORECASE)


def link_target(address: str) -> str:
    """The id of the official publication that an address or reference names, else the address; empty when it is none.

    An address within the page itself, or on the site it was saved from, leads nowhere once the text stands elsewhere.
    """
    address = address.strip()
    if found := publication_id(address):
        return found
    return address if _ADDRESS.match(address) else ""
