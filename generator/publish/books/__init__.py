"""Each consultation as a book: EPUB for readers of books, tagged PDF for paper and archives; both of its full text."""
