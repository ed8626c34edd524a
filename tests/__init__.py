"""Tests mirror the package; golden/ holds whole documents."""
