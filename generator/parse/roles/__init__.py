"""Roles: decides what each paragraph is (heading, label, caption, item, text); editors may overrule it."""
