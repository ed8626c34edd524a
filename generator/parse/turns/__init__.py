"""Whose word it is: the paragraphs of a part go in, questions and answers in turn come out."""
