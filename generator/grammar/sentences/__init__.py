"""Sentences, clauses and quotations: text in, spans of whole parts out, and shorter texts of the same words."""
