"""Word lists of Dutch, English, French and German: a word in, the languages that have it out."""
