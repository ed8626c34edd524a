"""The lists that editors keep in `content/`: glossary, topics, factions, dossiers; files in, checked entries out."""
