"""What rules know of written Japanese: characters, widths, spellings, numbers and years in prose."""
