"""Measures speed against what the libraries alone would need, in the same run."""
