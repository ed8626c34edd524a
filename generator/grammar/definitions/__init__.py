"""Short forms that a text introduces itself: text in, short form and long form with their spans out."""
