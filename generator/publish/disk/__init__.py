"""What happens on the disk around a build: a lock, a folder beside the site, and the step in which it takes the site's place."""
