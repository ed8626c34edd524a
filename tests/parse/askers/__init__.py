"""Tests of who asks, and of what is doubtful about it."""
