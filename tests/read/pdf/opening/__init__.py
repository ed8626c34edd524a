"""Tests of the way from bytes to pages."""
