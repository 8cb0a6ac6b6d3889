"""The use cases of meetings."""

from council.meetings.actions import (
    answering,
    calling,
    drafting,
    editing,
    ending,
    filling,
    inviting,
    moving,
    phoning,
    reminding,
    showing,
    telling,
)

__all__ = [
    "answering",
    "calling",
    "drafting",
    "editing",
    "ending",
    "filling",
    "inviting",
    "moving",
    "phoning",
    "reminding",
    "showing",
    "telling",
]
