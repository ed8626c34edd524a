"""The work-list of an editor: what a person should look at, most important first, each with its way out as YAML."""
