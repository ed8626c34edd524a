"""Tests of the recogniser of written references, a file for each family of forms."""
