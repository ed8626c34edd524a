"""Measures the parser against keys that people wrote: see README.md."""
