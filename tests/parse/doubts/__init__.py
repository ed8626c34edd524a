"""Tests of what was read and may be something else."""
