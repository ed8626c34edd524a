"""Words that need an explanation or a language: blocks in, annotations of terms, definitions and languages out."""
