"""What the law asks of a site of a public body, as files for programs."""
