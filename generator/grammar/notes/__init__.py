"""Signs of notes and what notes hold: text in, signs with their spans out."""
