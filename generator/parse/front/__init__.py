"""The facts before the first question: kind, numbers, days, title, and who signs."""
