"""Why no release is made."""

from __future__ import annotations


class RefusedError(Exception):
    """No release can be made; the message says why, and what to do."""
