"""Page types: one a file, each with a template of the same name."""
