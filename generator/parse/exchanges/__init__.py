"""Exchanges: which questions and answers belong together.

Input: questions and answers. Output: sections with exchanges, with their numbers and addresses.
"""
