"""Plan rules about years, eras and periods (PLN3xx)."""
