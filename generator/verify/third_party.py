"""Witness of the static half of promise 5: nothing in the built site asks another host for anything.

Links that a reader may follow to other hosts are fine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.problems import Code, Place, Problems
from generator.verify.built import BuiltSite
from generator.verify.elements import read_elements
from generator.verify.references import Reference, Use, css_references, page_references

# Ways in which a script makes a request, with an address of another host written out.
_SCRIPT_REQUEST = re.compile(
    r"""\b(?:import|from|fetch|importScripts|Worker|SharedWorker|EventSource|WebSocket|sendBeacon|open)\b"""
    r"""(?:\(\s*(?:["'](?:GET|POST|PUT|HEAD)["']\s*,)?)?\s*["'`](?P<address>(?:(?:https?|wss?):)?//[^"'`\s]+)"""
)
_EMBEDDED = {"data", "blob", "about"}


def third_party_problems(site: BuiltSite, problems: Problems) -> None:
    """Report everything by which a page, style sheet or script of the site reaches another host."""
    for file, page in site.pages.items():
        _report(file, page_references(page), problems)
    for file in site.named(".svg"):
        _report(file, page_references(read_elements(site.text(file))), problems)
    for file in site.named(".css"):
        _report(file, css_references(site.text(file)), problems)
    for file in (*site.named(".js"), *site.named(".mjs")):
        _report(file, script_requests(site.text(file)), problems)


def script_requests(script: str) -> Iterator[Reference]:
    """Every address of another host that a script asks for by name."""
    for found in _SCRIPT_REQUEST.finditer(script):
        start = found.start("address")
        column = start - script.rfind("\n", 0, start)
        yield Reference(found["address"], Use.LOAD, script.count("\n", 0, start) + 1, column)


def _report(file: str, references: Iterator[Reference], problems: Problems) -> None:
    for reference in references:
        if reference.use is Use.LOAD and _is_elsewhere(reference.address):
            place = Place(file, reference.line, reference.column)
            problems.report(Code.THIRD_PARTY, place, f"asks another host: {reference.address}", quote=reference.address)


def _is_elsewhere(address: str) -> bool:
    parts = urlsplit(address)
    return bool(parts.netloc) or (bool(parts.scheme) and parts.scheme not in _EMBEDDED)
