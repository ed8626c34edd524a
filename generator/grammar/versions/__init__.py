"""Two versions of a text: which passages are the same, and word by word in what they differ."""
