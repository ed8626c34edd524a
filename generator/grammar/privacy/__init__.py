"""Personal data in letterheads and sentences: text in, spans that may have to stay off the site out."""
