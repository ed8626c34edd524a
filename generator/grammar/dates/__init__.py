"""Days, periods and time limits as people write them: text in, calendar values with their spans out."""
