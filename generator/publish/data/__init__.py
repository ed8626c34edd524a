"""Writes the files of data about all consultations: one text in memory at a time, and what did not change is kept."""
