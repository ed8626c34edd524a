"""Tests of what search finds, and of its index."""
