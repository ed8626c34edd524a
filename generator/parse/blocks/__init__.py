"""Makes blocks of paragraphs: joins lines, keeps or leaves out hyphens, and records each such repair."""
