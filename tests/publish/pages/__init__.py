"""Tests of keeping what was made of consultations."""
