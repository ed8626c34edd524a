"""Shows that what editors keep is read faithfully and that each of their mistakes is reported at its place."""
