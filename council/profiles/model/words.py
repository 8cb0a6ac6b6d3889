"""What a profile says in words: what a voice counts for, of whom a share is reckoned, what ends a tie."""

from __future__ import annotations

from enum import StrEnum


class Voting(StrEnum):
    """What a seat's voice counts for."""

    VOTING = "voting"
    ADVISORY = "advisory"
    """Heard, but neither in the quorum nor in the tally."""
    NONE = "none"


class Base(StrEnum):
    """Of what a majority is reckoned."""

    YES_NO = "yes_no"
    """The votes for and against."""
    CAST = "cast"
    """Every vote cast, abstentions among them."""
    PRESENT = "present"
    """The voting members present."""
    ENTITLED = "entitled"
    """Everyone who might have voted in the ballot."""
    ENTITLED_PRESENT = "entitled_present"
    """Those of them who were there: members who stepped aside are left out."""
    SEATED = "seated"
    """The members in office."""
    SEATS = "seats"
    """The established membership, vacant seats among them."""
    RIVAL = "rival"
    """The votes for the strongest other answer: the most votes win, however few (plurality)."""


class Tie(StrEnum):
    """What becomes of a motion when the votes are equal."""

    FAILS = "fails"
    CASTING_VOTE = "casting_vote"
    """The vote of whoever presides decides."""
    REVOTE = "revote"
    """The same motion is voted on once more; equal again, it fails."""


class QuorumOf(StrEnum):
    """Of whom a quorum is reckoned."""

    SEATS = "seats"
    SEATED = "seated"
    """The members in office, vacant seats left out."""
    ENTITLED = "entitled"
    """Those who might vote in the ballot; what must reach it is the votes cast, wherever the voters are."""
    NUMBER = "number"
    """Of nobody: the share itself is a fixed number of members."""
