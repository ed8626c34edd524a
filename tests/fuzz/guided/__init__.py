"""Fuzzing that is led by coverage: a document that reaches new code is kept, and changed further.

Readers, parser, annotators, pages and the witness of words take part. What was found before stands in `corpus/`, and
every run of the tests goes through it.
"""
