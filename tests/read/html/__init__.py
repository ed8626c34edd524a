"""The HTML reader: pages, what Word saves, lists, tables, notes."""
