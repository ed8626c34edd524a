"""Archives of made-up consultations, of any size, to measure how the program grows with what it holds."""
