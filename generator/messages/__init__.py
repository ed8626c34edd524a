"""What the program says to editors: sentences in English that a catalogue gives in their language."""
