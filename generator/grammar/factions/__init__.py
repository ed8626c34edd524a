"""Names of factions and the phrases around them: text in, names with their spans out."""
