"""The bundle that works from a folder: it takes the files of a built site and leaves a zip."""
