"""Pictures made in the build: what is drawn, in the units of the drawing; templates write it as SVG."""
