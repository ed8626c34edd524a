"""Finds notes that the format does not mark, and marks their signs and bodies in the source text."""
