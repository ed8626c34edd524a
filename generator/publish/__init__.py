"""The only package that knows MkDocs, the disk and zip files."""
