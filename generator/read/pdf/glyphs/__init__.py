"""What PDFium says of a page: characters, ruled lines and the structure tree of an opened page."""
