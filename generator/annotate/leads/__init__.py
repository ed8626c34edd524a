"""What leads on from the text: blocks in, annotations of references, commitments and decisions of editors out."""
