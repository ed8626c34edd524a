"""Tests of what belongs together: sections, exchanges, their numbers and answers."""
