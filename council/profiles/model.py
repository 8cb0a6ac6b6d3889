"""A profile, as its TOML file in `data/profiles` describes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from fractions import Fraction
from typing import Generic, TypeVar

from council.names import Names
from council.permissions.model import Role
from council.profiles.procedure import (
    Elections,
    Extraordinary,
    MinutesRules,
    Renewal,
    Shares,
    Speaking,
    Tabling,
    VotingRules,
)

T = TypeVar("T")


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


@dataclass(frozen=True, slots=True)
class Sourced(Generic[T]):
    """A number of the law with where it was read; `(verify)` in the source means nobody has seen the text.

    Attributes:
        names: the source as people are shown it; none where a regulation's own words are all there is.
    """

    value: T
    source: str
    names: Names | None = None

    @property
    def is_verified(self) -> bool:
        return "(verify)" not in self.source

    def source_names(self) -> Names:
        return self.names or Names(self.source, self.source)


@dataclass(frozen=True, slots=True)
class Post:
    """An office apart from its holder.

    Attributes:
        role: what the holder may do here: presiding, member, advisory or secretary.
        most: how many may hold it at a time; none is as many as there are seats.
        may_be_civil_servant: whether somebody in public service may hold it.
    """

    code: str
    names: Names
    role: Role
    voting: Voting
    most: Sourced[int] | None
    may_be_civil_servant: Sourced[bool]


@dataclass(frozen=True, slots=True)
class Size:
    """How many voting members a body of this kind has; a body's own `seats` go before."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Quorum:
    share: Fraction
    of: QuorumOf


@dataclass(frozen=True, slots=True)
class Majority:
    """Carried when the votes for are more than (`is_strict`) or at least this share of the base.

    Attributes:
        positive: the fewest votes for, whatever the share.
        non_negative: the fewest that are not against: for or abstaining.
    """

    base: Base
    share: Fraction
    is_strict: bool
    positive: int = 0
    non_negative: int = 0


@dataclass(frozen=True, slots=True)
class Hours:
    """When papers of the body are registered, local time."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Reminders:
    """How long before its time a thing is recalled, the longest first; nothing is recalled where a list is empty.

    Attributes:
        meeting_hours: before a meeting begins; the last of them goes to those who come, too.
        appeal_working_days: before the answer to an appeal is due; 0 is the day itself.
    """

    meeting_hours: tuple[int, ...]
    appeal_working_days: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """A kind of body; each body of it may set its own numbers apart where its regulation does.

    Attributes:
        is_public_council: formed under the Law "On Public Councils"; no other body may bear the name (art. 1(2)).
        is_local: a public council of a region, city or district, which answers whoever there knows no other body.
        is_part: belongs to another body, as a commission does, and may name that body in its own name.
        term: years of one composition.
        notice: working days between the notice with its papers and the meeting.
        answer: working days in which an appeal to the body is answered.
        absences: unexcused absences in a year after which exclusion is put to the body.
        rhythm: regular meetings in a year, at the least.
        doors: minutes before a meeting begins from which members check in.
        guests: whether guests and the press may ask for a seat at its meetings.
        nouns: what the body does in Kenes: `appeals`, `ballots`, `meetings` …
    """

    key: str
    names: Names
    is_public_council: bool
    is_local: bool
    is_part: bool
    posts: tuple[Post, ...]
    size: Sourced[Size]
    term: Sourced[int]
    quorum: Sourced[Quorum]
    majority: Sourced[Majority]
    tie: Sourced[Tie]
    notice: Sourced[int]
    answer: Sourced[int]
    absences: Sourced[int]
    rhythm: Sourced[int]
    hours: Sourced[Hours]
    reminders: Sourced[Reminders]
    has_one_seat_per_npo: Sourced[bool]
    shares: Sourced[Shares]
    elections: Sourced[Elections]
    tabling: Sourced[Tabling]
    extraordinary: Sourced[Extraordinary]
    voting: Sourced[VotingRules]
    minutes: Sourced[MinutesRules]
    renewal: Sourced[Renewal]
    speaking: Sourced[Speaking]
    doors: Sourced[int]
    guests: Sourced[bool]
    nouns: frozenset[str]

    def post(self, code: str) -> Post | None:
        return next((post for post in self.posts if post.code == code), None)

    def post_names(self, code: str) -> Names:
        """What the post is called; its bare code if the profile has dropped it since."""
        post = self.post(code)
        return Names(code, code) if post is None else post.names

    def all_post_names(self) -> dict[str, Names]:
        return {post.code: post.names for post in self.posts}
