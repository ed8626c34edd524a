"""Tests of whose word it is: questions and answers in turn."""
