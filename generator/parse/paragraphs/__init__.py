"""Where a paragraph begins and ends, by layout alone.

Lines go in, paragraphs of the text come out, and no word is read for its meaning but for signs that join lines.
"""
