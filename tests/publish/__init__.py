"""Publishing: the plugin, the tree, search and the offline bundle."""
