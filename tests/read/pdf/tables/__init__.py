"""Tests of tables: with ruled lines, without, and of the structure tree."""
