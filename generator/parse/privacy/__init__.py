"""What stays off the site: names and numbers of people who are no politicians, wherever they stand."""
