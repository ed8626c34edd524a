"""Publishing: the plugin, the tree, search and the offline bundle.

The folders mirror `generator/publish/`; beside them stands what shows a whole site, or shows or serves several.
"""
