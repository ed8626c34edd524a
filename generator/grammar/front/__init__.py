"""What stands before the first question: lines in, kinds, titles, numbers and subjects of the document out."""
