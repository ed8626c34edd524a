"""The words and the Markdown of pages: values in, safe Markdown, links, headings and Dutch phrases out."""
