"""Tests of the source text that is made of rows."""
