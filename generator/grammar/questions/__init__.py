"""The language of asking and answering: text in, whether it asks or answers, and which question it leads to out."""
