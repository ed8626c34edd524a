"""Tests of parsing: real documents, made ones, and texts that are no documents at all."""
