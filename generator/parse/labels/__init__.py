"""Labels: finds where a label ends and its text begins. Input: paragraphs. Output: places to cut them."""
