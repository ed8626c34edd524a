"""How well tables in PDFs are found: made-up statistics, drawn by two programs in many styles, scored cell by cell."""
