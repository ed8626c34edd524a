"""The only place that knows MkDocs, the disk and the zip."""
