"""From ordered rows to a source text: paragraphs, lists, notes and marks, and what is kept out of sight."""
