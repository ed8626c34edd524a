"""YAML files: bytes in, validated values with their places in the file out; every mistake of a file at once."""
