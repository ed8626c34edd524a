"""Shows what the frozen values promise."""
