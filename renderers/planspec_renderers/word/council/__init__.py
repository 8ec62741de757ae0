"""The council's own Word file as a template: what is taken from it, and where the document stands in it."""
