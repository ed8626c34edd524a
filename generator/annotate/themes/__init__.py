"""What an exchange is about: exchanges in, annotations with themes, topics and titles out."""
