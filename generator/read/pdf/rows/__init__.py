"""From characters to printed lines: rows, the layout of the document, and its page headers and footers."""
