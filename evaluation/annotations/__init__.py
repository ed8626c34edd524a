"""Keys of annotations, and a scorer for the annotations of any program."""
