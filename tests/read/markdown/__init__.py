"""The Markdown reader: what is typed, and what programs make of a PDF."""
