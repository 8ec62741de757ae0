"""What the schema finds: missing, unknown and ill-formed fields (PLN1xx)."""
