"""What forms of references share: dossiers, lists of numbers, addresses and years; text in, values out."""
