"""Paragraphs: finds where they begin and end, by layout alone.

Input: lines. Output: paragraphs of the text. Words are not read for their meaning, except signs that join lines.
"""
