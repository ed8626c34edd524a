"""Tests of the page types, one file each."""
