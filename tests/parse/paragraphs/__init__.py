"""Tests of where paragraphs begin and end."""
