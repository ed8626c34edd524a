"""Reads what editors keep in `content/` and says where it is wrong."""
