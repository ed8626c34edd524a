"""Tests of the built site as people meet it: in Chromium and Firefox, hosted and from a folder."""
