"""Whole builds, as a person starts them."""
