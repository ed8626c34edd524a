"""Turns written consultations of the Dutch parliament into annotated, searchable pages."""

__version__ = "0.1.0"
