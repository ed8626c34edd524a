"""What was read and may be something else: nothing here changes a reading, each file reports one kind of doubt."""
