"""The consultation of May 2025 in every official form: the same words, the same exchanges."""
