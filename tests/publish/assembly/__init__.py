"""Tests of assembling pages without MkDocs."""
