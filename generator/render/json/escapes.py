"""Escapes for the characters of JSON that would change the order in which the text around them is shown."""

from __future__ import annotations

from generator.model.direction import CONTROLS

_BY_NUMBER = {ord(control): f"\\u{ord(control):04x}" for control in CONTROLS}


def with_escapes(json_text: str) -> str:
    """The same JSON with escapes for all characters that change the direction of text."""
    # To look for each by itself takes half the time of an expression for all.
    return json_text.translate(_BY_NUMBER) if any(control in json_text for control in CONTROLS) else json_text
