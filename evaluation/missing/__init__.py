"""What the archive lacks, held against what a person says of the documents of the corpus."""
