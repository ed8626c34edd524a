"""Recognises the words of pages that are pictures, by a program that the machine has; only where somebody asks for it.

Nothing else of the program imports this, but the verbs that ask, and what shows a picture beside an unsure word.
"""
