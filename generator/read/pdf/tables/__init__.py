"""From rows to cells: tables with ruled lines, tables without, and those of the structure tree."""
