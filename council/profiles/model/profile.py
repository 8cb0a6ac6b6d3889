"""A kind of body."""

from __future__ import annotations

from dataclasses import dataclass

from council.names import Names
from council.profiles.model.numbers import Hours, Majority, Quorum, Reminders, Size
from council.profiles.model.post import Post
from council.profiles.model.sourced import Sourced
from council.profiles.model.words import Tie
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
