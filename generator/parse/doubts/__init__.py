"""Doubts about what was read: each file reports one kind of doubt, and none changes the reading."""
