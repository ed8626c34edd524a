"""Tests of notes that the format does not mark."""
