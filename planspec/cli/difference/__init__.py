"""What ``planspec diff`` shows: the inputs it takes, and the forms it writes."""
