"""Tests of what stays off the site."""
