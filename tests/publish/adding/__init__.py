"""Tests of how a document comes into content/."""
