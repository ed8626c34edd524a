"""Paragraphs become blocks: lines are joined, hyphens are kept or left out, and each such repair is recorded."""
