"""Plans as code: read, check, compare and print community welfare activity plans."""

__version__ = "0.1.0"
