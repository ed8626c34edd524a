"""Tests of the tools that people and CI work with."""
