"""Code shared by the readers of office formats: a zip of XML parts, paragraphs with runs, numbered lists, tables."""
