"""Tests of the order in which a page is read."""
