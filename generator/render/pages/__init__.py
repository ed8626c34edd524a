"""Page types: one a file; those of the archive share a template (`archive_pages.py`), each other has one of its name."""
