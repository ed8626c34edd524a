"""Makes a package for an archive: content and site as they are, check sums, and what archives ask of documents."""
