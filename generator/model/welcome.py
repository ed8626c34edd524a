"""What the home page of a site says of it, as its editors wrote it in the settings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Welcome:
    """The heading of the home page, its first sentences and its description; where empty, the program has its own."""

    title: str = ""
    lead: str = ""
    description: str = ""


PLAIN_WELCOME = Welcome()
"""Of a site that says nothing of its own."""
