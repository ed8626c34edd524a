"""The witnesses, each seen to object."""
