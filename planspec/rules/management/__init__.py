"""Plan rules about management and evaluation (PLN6xx)."""
