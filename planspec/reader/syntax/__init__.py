"""Syntax errors, explained; nothing here is imported for a file that is YAML."""
