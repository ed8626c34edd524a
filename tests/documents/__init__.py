"""What the documents of the project say to type: each command is known, and is run as it stands there."""
