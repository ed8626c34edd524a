"""Words: text in, words with their places, classes and forms out; lists of words live in `grammar/lists/`."""
