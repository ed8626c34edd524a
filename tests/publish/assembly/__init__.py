"""Tests of assembling pages."""
