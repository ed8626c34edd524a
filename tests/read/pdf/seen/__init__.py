"""Tests of letters that a reader sees, and of those that nobody sees."""
