"""Sentences that say the same in the same words or nearly so: which are worth comparing, and how two of them differ."""
