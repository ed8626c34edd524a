"""Tests of printed lines, and of what pages repeat."""
