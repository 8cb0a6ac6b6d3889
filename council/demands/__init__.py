"""Demands: members who want an extraordinary meeting, the question they want it for, and the term to call it."""
