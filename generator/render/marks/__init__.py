"""Marks in official text: blocks and annotations in, Markdown with terms, notes, links and languages marked out."""
