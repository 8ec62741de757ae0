"""What the reader finds: encodings, YAML, limits (PLN0xx)."""
