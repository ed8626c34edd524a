"""Tests of the PDF reader.

The folders mirror `generator/read/pdf/`; beside them stands what shows a whole file, or shows or serves several.
"""
