"""Data of PDFium about an opened page: characters, ruled lines and the structure tree."""
