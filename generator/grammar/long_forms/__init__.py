"""Long forms beside a short form: text and a short form in, the span of the words that it stands for out."""
