"""How Dutch and official writing write a thing: text in, spans or values out.

The only room with regular expressions of Dutch or of official writing. It knows no document, and nothing of what its
findings are used for.
"""
