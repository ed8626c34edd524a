"""Tests of the work-list: what it holds, and where its YAML goes."""
