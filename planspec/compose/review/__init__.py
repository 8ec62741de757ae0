"""What changed in a plan, in the forms that a committee knows."""
