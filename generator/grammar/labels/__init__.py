"""Labels of questions and answers, and their numbers: a line of text in, the label with its numbers and its end out."""
