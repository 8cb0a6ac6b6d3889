"""What an operator can see of the running program, and nothing of what people wrote in it."""
