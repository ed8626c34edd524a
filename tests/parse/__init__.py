"""Tests of parsing: real documents, made ones, and texts that are no documents at all.

The folders mirror `generator/parse/`; beside them stands what shows a whole document, or shows or serves several.
"""
