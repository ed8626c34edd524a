"""In which order a page is read: columns and bands by geometry, or the structure tree."""
