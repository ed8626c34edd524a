"""What a build leaves to say: the witnesses of its promises, what was left out, and the report at its end."""
