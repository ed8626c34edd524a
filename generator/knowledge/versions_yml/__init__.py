"""versions.yml, and the ids that the words of a document keep from one version to the next."""
