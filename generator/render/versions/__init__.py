"""The pages of a document that was published more than once: its versions, and what became of old addresses."""
