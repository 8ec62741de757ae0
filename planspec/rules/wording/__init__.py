"""Plan rules about wording and characters (PLN5xx)."""
