"""Tests of the facts before the first question."""
