"""Addresses that a published file may hold: of pages on the public web, without a personal name or account."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

_HOST = re.compile(r"(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}")
# Names that only resolve inside an organisation (RFC 6762, RFC 8375, and what offices use).
_INSIDE = (".local", ".lan", ".intern", ".internal", ".intranet", ".corp", ".home", ".arpa", ".localdomain", ".test")
# Services on which offices keep the work of one person.
_PERSONAL = re.compile(r"/personal/|/users?/|/~|[?&;](?:e?mail|user|naam|name|login|account)=", re.IGNORECASE)
_LONGEST = 2_000


def is_plain_address(address: str) -> bool:
    """Whether an address is on the public web and names nobody."""
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
    except ValueError:
        return False
    plain = unquote(address)
    return (
        parts.scheme.lower() in ("http", "https")
        and len(address) <= _LONGEST
        and "@" not in plain
        and _HOST.fullmatch(host) is not None
        and not host.lower().endswith(_INSIDE)
        and _PERSONAL.search(plain) is None
    )
