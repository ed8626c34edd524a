"""Books: EPUB and PDF of each consultation."""
