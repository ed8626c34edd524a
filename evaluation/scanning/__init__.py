"""Prints pages of real documents, scans them badly on purpose, and reads them back."""
