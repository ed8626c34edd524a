"""Notes that the format does not mark: their signs and their bodies, found and marked in the source text."""
