"""Reporters: pure functions from results to text, one format a file."""
