"""Runs of words in another language: words in, runs with their borders, names and evidence out."""
