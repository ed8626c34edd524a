"""What happens on the disk: a lock, a folder beside the site, and the step in which it takes the place of the site."""
