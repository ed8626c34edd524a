"""A consultation as plain text: records in, text to read in a terminal, to paste or to publish out."""
