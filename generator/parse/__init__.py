"""Cuts a source text into blocks and understands them as a consultation."""
