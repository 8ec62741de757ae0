"""The renderers that come with planspec, found through entry points like any other."""
