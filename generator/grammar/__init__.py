"""Written forms of Dutch and of official papers: text in, spans or values out.

The only room with regular expressions of Dutch or of official writing. It knows nothing of documents, nor of how its
results are used.
"""
