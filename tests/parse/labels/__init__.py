"""Tests of labels: where one ends and its text begins."""
