"""Makes the pages of each consultation once: what was made is kept on disk, and made again only when it may differ."""
