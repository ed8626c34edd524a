"""Privacy: keeps names and numbers of people who are not politicians off the site, wherever they are."""
