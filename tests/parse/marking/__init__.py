"""Tests of what is marked that the format does not mark."""
