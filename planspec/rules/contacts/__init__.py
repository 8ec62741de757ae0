"""Plan rules about contacts (PLN4xx)."""
