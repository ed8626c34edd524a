"""Tests of what happens on the disk, also where it is stopped."""
