"""Tests of the Akoma Ntoso of consultations."""
