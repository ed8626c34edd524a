"""What was understood is kept, and made again when it may differ."""
