"""Words beside terms of the glossary and themes: text in, whether it counts as the term out."""
