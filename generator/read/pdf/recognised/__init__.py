"""Pages of which a program recognised the words, as kept beside the document: read as if the file had these letters."""
