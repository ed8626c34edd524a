"""Tests of what the formats of office programs share."""
