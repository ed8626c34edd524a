"""Scores how pairs of sentences are judged, against a key of pairs that a person judged."""
