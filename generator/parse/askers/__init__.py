"""Finds who asks: the factions and members that headings, labels and sentences name."""
