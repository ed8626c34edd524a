"""Pages are kept, and made again when they may differ."""
