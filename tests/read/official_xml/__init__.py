"""The reader of official XML, in both dialects."""
