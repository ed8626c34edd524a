"""What each paragraph is: a heading, a label, a caption, an item, or text. Editors may overrule it."""
