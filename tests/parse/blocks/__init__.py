"""Tests of paragraphs that become blocks: lines, hyphens, compounds, tables."""
