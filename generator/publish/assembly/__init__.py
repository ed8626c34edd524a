"""Assembling the pages of a site: from the Markdown of generated pages to the files that MkDocs would write."""
