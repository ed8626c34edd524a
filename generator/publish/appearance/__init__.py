"""How a site shows whose it is: its colours, its logo, and who answers for it, as mkdocs.yml says."""
