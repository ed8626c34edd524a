"""What belongs together.

Questions and answers go in, sections with exchanges come out, with their numbers and addresses.
"""
