"""What templates show: records in, exchanges, facts, lists and pages of lists as values for templates out."""
