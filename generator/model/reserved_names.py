"""Names that no file may have where the content or the site may lie."""

from __future__ import annotations

# Windows: "Naming Files, Paths, and Namespaces". No file may have these names, with any ending.
_DEVICES = frozenset({"aux", "con", "conin$", "conout$", "nul", "prn"})
_PORTS = frozenset(f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³")
RESERVED_SIGNS = frozenset('<>:"|?*\\')


def is_reserved(name: str) -> bool:
    """Whether Windows reserves this name, or its part before the first dot, for a device: `con`, `NUL.txt`."""
    return name.partition(".")[0].strip().lower() in _DEVICES | _PORTS
