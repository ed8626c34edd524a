"""Where a label ends and its text begins: paragraphs go in, and places to cut them come out."""
