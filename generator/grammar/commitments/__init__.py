"""Promises of the government to the Chamber: sentences in, promises with addressee and term out."""
