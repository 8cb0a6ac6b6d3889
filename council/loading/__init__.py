"""Loading: a file that describes councils, held against what is stored, and taken over whole or not at all."""
