"""The outcome of a build: witnesses of its promises, consultations left out, and the final report."""
