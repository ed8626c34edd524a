"""Short forms by their letters: text in, what may be an abbreviation, and which words give its letters out."""
