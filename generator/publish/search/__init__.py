"""What search finds: it takes exchanges and terms and leaves the index of Pagefind and the vocabulary of the site."""
