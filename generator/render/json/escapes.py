"""Escapes for the characters of JSON that would change the order in which the text around them is shown."""

from __future__ import annotations

import re

from generator.model.direction import CONTROLS

_ANY = re.compile(f"[{''.join(sorted(CONTROLS))}]")
_BY_NUMBER = {ord(control): f"\\u{ord(control):04x}" for control in CONTROLS}


def with_escapes(json_text: str) -> str:
    """The same JSON with escapes for all characters that change the direction of text."""
    return json_text.translate(_BY_NUMBER) if _ANY.search(json_text) else json_text
