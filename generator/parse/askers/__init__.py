"""Who asks: factions and members, as headings, labels and sentences name them."""
