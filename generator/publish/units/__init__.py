"""Understands each consultation once: what was understood is kept on disk, and made again only when it may differ."""
