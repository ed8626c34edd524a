"""The live preview: every page is made when somebody looks at it, of what is kept of the consultations."""
