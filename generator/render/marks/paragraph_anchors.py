"""Addresses of paragraphs, as pages and files give them."""

from generator.model.paragraph_anchors import paragraph_anchors

__all__ = ["paragraph_anchors"]
