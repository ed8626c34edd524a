"""Tables: with ruled lines, without them, and from the structure tree."""
