"""Annotations as W3C Web Annotations: records in, JSON-LD with places in the plain text out."""
