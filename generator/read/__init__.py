"""Readers: one a format, from bytes to a source text."""
