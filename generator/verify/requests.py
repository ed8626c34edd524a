"""By what a page, a style sheet or a script would ask another host for something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.verify.references import Reference, Use

# Ways in which a script makes a request, with an address of another host written out.
_SCRIPT_REQUEST = re.compile(
    r"""\b(?:import|from|fetch|importScripts|Worker|SharedWorker|EventSource|WebSocket|sendBeacon|open)\b"""
    r"""(?:\(\s*(?:["'](?:GET|POST|PUT|HEAD)["']\s*,)?)?\s*["'`](?P<address>(?:(?:https?|wss?):)?//[^"'`\s]+)"""
)
# What stands before the slashes of such an address.
_ADDRESS_BEGINS = re.compile(r"""["'`](?:(?:https?|wss?):)?$""")
_LONGEST_BEGIN = len('"https:')
_SLASHES = "//"
_EMBEDDED = {"data", "blob", "about"}


def is_request_elsewhere(address: str, use: Use) -> bool:
    """Whether a browser would fetch an address by itself from another host."""
    if use is not Use.LOAD:
        return False
    parts = urlsplit(address)
    return bool(parts.netloc) or (bool(parts.scheme) and parts.scheme not in _EMBEDDED)


def script_requests(script: str) -> Iterator[Reference]:
    """Every address of another host that a script asks for by name."""
    if not _writes_an_address(script):
        return
    for found in _SCRIPT_REQUEST.finditer(script):
        start = found.start("address")
        column = start - script.rfind("\n", 0, start)
        yield Reference(found["address"], Use.LOAD, script.count("\n", 0, start) + 1, column)


def _writes_an_address(script: str) -> bool:
    """Whether an address with a host begins anywhere in a script, right after a quote."""
    slashes = script.find(_SLASHES)
    while slashes >= 0:
        if _ADDRESS_BEGINS.search(script, max(0, slashes - _LONGEST_BEGIN), slashes):
            return True
        slashes = script.find(_SLASHES, slashes + 1)
    return False
