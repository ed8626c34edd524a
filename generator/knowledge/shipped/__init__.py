"""Lists that come with the program: nothing in, official lists, names and words of themes out."""
