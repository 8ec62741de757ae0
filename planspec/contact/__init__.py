"""What rules know of offices: addresses, postal codes and phone numbers."""
