"""What git calls for plans: the two diff drivers and the merge driver, and how git comes to know of them."""
