"""The way from bytes to pages: it refuses what cannot be read safely, and reads the pages one by one."""
