"""Personal names of members and of those who hold an office: text in, names with their parts out."""
