"""Tests of what MkDocs needs from us, and of what it must not do."""
