"""Divisions: where a paragraph is cut because a label opens it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.grammar.label_forms import AnsweredOrAsked


@dataclass(frozen=True)
class Division:
    """Where a label ends within its paragraph (0: the label is all of it), and what a bare number labels."""

    end: int
    label: AnsweredOrAsked | None = None
