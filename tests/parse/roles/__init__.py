"""Tests of what each paragraph is."""
