"""Divisions: the place where a paragraph that opens with a label is cut."""

from __future__ import annotations

from dataclasses import dataclass

from generator.grammar.labels.forms import AnsweredOrAsked


@dataclass(frozen=True)
class Division:
    """The offset after a label in its paragraph (0: the whole paragraph), and the kind that a bare number labels."""

    end: int
    label: AnsweredOrAsked | None = None
