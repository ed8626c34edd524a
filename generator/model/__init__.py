"""The frozen values that flow through the stages; they know nothing of files, Markdown or MkDocs."""
