"""All questions as data: what each file of data holds, and how it is written; one format a file."""
