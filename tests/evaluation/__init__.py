"""Shows that the measure of the parser is sound."""
