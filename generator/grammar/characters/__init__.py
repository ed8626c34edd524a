"""Characters and the spelling of single words: text in, expressions and folded text out; no list of words."""
