"""Invitations: how a person on a list becomes an account that acts as that person."""
