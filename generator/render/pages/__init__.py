"""Page types: one a file, with a template of its name; those of the archive share one (`views/archive_pages.py`)."""
