"""What the commands that edit a plan have in common: the file, the writing, and what is told of it."""
