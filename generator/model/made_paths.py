"""What the paths of all made pages begin with, those of rooms with a module of their own included."""

from __future__ import annotations

from generator.model import identifiers
from generator.model.duty_paths import DUTIES, STATEMENT
from generator.model.missing_paths import MISSING

MADE = (*identifiers.MADE, MISSING, DUTIES, STATEMENT)
"""What the paths of all pages but the home page begin with that are not written by hand."""
