"""Finds the facts before the first question: kind, numbers, days, title, signatories."""
