"""Tests of the bundle that works from a folder."""
