"""Adds marks that the format lacks.

Running heads, page numbers, tables of questions, quoted mail. Input: a source text. Output: the same text with more
marks.
"""
