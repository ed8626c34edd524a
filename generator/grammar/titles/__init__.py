"""Titles of questions: text in, the phrases that say what a question is about out."""
