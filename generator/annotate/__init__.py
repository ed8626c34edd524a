"""Annotators: each finds one kind of thing in a consultation and marks it, never touching text."""
