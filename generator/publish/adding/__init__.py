"""How a document comes into content/: its id, its copy, and the sidecar that the editor finishes."""
