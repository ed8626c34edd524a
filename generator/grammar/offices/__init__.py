"""Offices, ministries, committees and chambers: text in, written forms of the government and the parliament out."""
