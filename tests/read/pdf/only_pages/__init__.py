"""Tests of whether a PDF holds nothing but its pages."""
