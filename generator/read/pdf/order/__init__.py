"""The reading order of a page: by geometry (columns and bands) or by the structure tree."""
