"""Divides the paragraphs of a section into questions and answers."""
