"""A profile, as its TOML file in `data/profiles` describes it."""

from council.profiles.model.numbers import Hours, Majority, Quorum, Reminders, Size
from council.profiles.model.post import Post
from council.profiles.model.profile import Profile
from council.profiles.model.sourced import Sourced
from council.profiles.model.words import Base, QuorumOf, Tie, Voting

__all__ = [
    "Base",
    "Hours",
    "Majority",
    "Post",
    "Profile",
    "Quorum",
    "QuorumOf",
    "Reminders",
    "Size",
    "Sourced",
    "Tie",
    "Voting",
]
