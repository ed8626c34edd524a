"""Checks that a part of an address is a valid file name on every system, and short enough for all paths with it."""

from __future__ import annotations

from generator.messages.message import say
from generator.model.reserved_names import is_reserved
from generator.problems import Code, Place, Problems


def check_address(address: str, longest: int, place: Place, problems: Problems) -> None:
    """Report a part of an address that is longer than `longest` characters, or that Windows reserves for a device."""
    if len(address) > longest:
        message = say(
            "‘{address}’ is {length} characters long, and the address of its pages may have {longest}",
            address=address,
            length=len(address),
            longest=longest,
        )
        problems.report(Code.INVALID_VALUE, place, message, say("choose a shorter one"), address)
    elif is_reserved(address):
        message = say("‘{address}’ cannot be an address: Windows keeps this name for a device", address=address)
        problems.report(Code.INVALID_VALUE, place, message, say("choose another"), address)
