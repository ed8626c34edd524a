"""The witnesses: each checks one promise on what was built."""
