"""Lines that order a document and are no running text: a line in, its kind (heading, running head, closing) out."""
