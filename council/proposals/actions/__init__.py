"""Use cases of proposals: submitting, the look at their form, support, declining, looking."""

from council.proposals.actions import checking, declining, showing, submitting, supporting

__all__ = ["checking", "declining", "showing", "submitting", "supporting"]
