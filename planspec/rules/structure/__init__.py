"""Plan rules about structure, identifiers, references and links to the city plan (PLN2xx)."""
