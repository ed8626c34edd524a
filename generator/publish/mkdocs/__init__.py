"""What MkDocs needs from us, and what it must not do: it takes the pages of the pipeline and writes them as HTML."""
