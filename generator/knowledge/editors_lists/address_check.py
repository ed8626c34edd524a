"""Checks that a part of an address is a valid file name on every system, and short enough for all paths with it."""

from __future__ import annotations

from generator.model.reserved_names import is_reserved
from generator.problems import Code, Place, Problems


def check_address(address: str, longest: int, place: Place, problems: Problems) -> None:
    """Report a part of an address that is longer than `longest` characters, or that Windows reserves for a device."""
    if len(address) > longest:
        message = f"‘{address}’ is {len(address)} characters long, and the address of its pages may have {longest}"
        problems.report(Code.INVALID_VALUE, place, message, "choose a shorter one", address)
    elif is_reserved(address):
        message = f"‘{address}’ cannot be an address: Windows keeps this name for a device"
        problems.report(Code.INVALID_VALUE, place, message, "choose another", address)
