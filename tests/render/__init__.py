"""Tests of rendering: from a library to Markdown pages and published files."""
