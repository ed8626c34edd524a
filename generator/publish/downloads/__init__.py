"""What readers can download on the site: the bundle of all, of a year, and of one consultation."""
