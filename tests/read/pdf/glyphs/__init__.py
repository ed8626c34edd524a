"""Tests of what PDFium says of a page."""
