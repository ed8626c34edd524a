"""What a release is made of: its version and notes, packages, bill of materials, licences and check sums."""
