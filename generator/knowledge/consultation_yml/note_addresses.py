"""Which addresses an editor's note may lead to: of the web, of mail, and of this site."""

from __future__ import annotations

from urllib.parse import urlsplit

from generator.grammar.characters.expressions import expression
from generator.messages.message import Message, say

_MAIL = "mailto:"
_MAILBOX = expression(r"[^\s@?]+@[^\s@?]+\.[^\s@?]+")
_PATH = expression(r"/(?:[\w.~%+-]+/)*(?:[\w.~%+-]+)?(?:#[\w.~%+-]+)?")
_PLACE = expression(r"#[\w.~%+-]+")
_SCHEMES = ("http", "https")
_HOW = say("write https://…, mailto:…, /over/ for a page of this site, or #vraag-3 for a question of this document")


def wrong_address(address: str) -> tuple[Message, Message] | None:
    """What is wrong with an address that is not allowed, and what to write instead; None for one that is."""
    if not address:
        return say("this link leads nowhere"), _HOW
    if address.startswith(_MAIL) and _MAILBOX.fullmatch(address.removeprefix(_MAIL)):
        return None
    if _PLACE.fullmatch(address):
        return None
    if address.startswith("/") and not address.startswith("//"):
        is_path = _PATH.fullmatch(address) and ".." not in address.partition("#")[0].split("/")
        return None if is_path else (_no_page(address), say("write its path from the root: /over/"))
    return None if _is_of_the_web(address) else (_not_for_notes(address), _HOW)


def _no_page(address: str) -> Message:
    return say("this link leads to no page of this site: ‘{address}’", address=address)


def _not_for_notes(address: str) -> Message:
    return say("this link leads where no note may lead: ‘{address}’", address=address)


def _is_of_the_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    return parts.scheme in _SCHEMES and bool(host) and not any(map(str.isspace, address))
