"""Bundles of some consultations: their pages, the files that these need, and a stand-in for each other page."""
