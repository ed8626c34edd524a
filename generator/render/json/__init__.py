"""A consultation as data: records in, the published JSON and its schema out."""
