"""Marks that the format lacks.

Running heads, page numbers, tables of questions, quoted mail. A source text goes in and comes out with more marks,
the same words.
"""
