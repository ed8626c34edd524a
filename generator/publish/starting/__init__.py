"""A project of somebody's own: begun, and brought up to date with the program, never over what an editor wrote."""
