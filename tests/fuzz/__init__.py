"""Damaged and hostile files: readers and parser give a text or a problem, in bounded time and memory.

Few of them in every test run; thousands with `make fuzz`, and up to the pages with `make fuzz-guided`.
"""
