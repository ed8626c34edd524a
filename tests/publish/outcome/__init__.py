"""Tests of what a build leaves to say."""
