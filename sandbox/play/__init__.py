"""The HTTP door by which tests, scripts and the chat page play people: POST /sandbox/<action> with a JSON object."""

from sandbox.play import conditions, filming, forging, forum, going, pressing, watching, writing
from sandbox.play.registry import ACTIONS, CannotPlay

__all__ = [
    "ACTIONS",
    "CannotPlay",
    "conditions",
    "filming",
    "forging",
    "forum",
    "going",
    "pressing",
    "watching",
    "writing",
]
