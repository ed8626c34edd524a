"""Phrases in another language within Dutch text: text in, spans with their language out."""
