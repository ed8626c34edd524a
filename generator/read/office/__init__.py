"""What the formats of office programs share: a zip of XML parts, paragraphs with runs, numbered lists, tables."""
