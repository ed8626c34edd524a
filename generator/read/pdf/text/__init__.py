"""From ordered rows to a source text: paragraphs, lists, notes, marks and invisible words."""
