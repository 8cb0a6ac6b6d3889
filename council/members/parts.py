"""Working groups and commissions that are split or merged: the codes of the new ones, and who sits where in them."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from typing import Final

from council.bodies.model import Body, Membership
from council.identity import BodyId, MembershipId
from council.members.rules import seat_for
from council.profiles.model import Profile, Voting

CODE_MOST: Final = 10
"""Letters and digits of a body's code, as in the council file."""


def new_code(code: str, taken: Container[str]) -> str:
    """The next free code of the same stem: of `KSTZH` `KSTZH2`, of that `KSTZH3`."""
    stem = code.rstrip("0123456789") or code
    for number in count(2):
        found = f"{stem[: CODE_MOST - len(str(number))]}{number}"
        if found not in taken:
            return found
    raise LookupError(code)


def carried_over(
    memberships: Iterable[Membership],
    into: Body,
    profile: Profile,
    last_day: date,
    ground: str,
    new_id: Callable[[], int],
) -> Iterator[Membership]:
    """The seats in the new body, from the day after the old one's last.

    A person comes once; a post that more hold than may becomes an ordinary member's.
    """
    seen, held = set[int](), dict[str, int]()
    for each in memberships:
        if each.person_id in seen:
            continue
        seen.add(each.person_id)
        seat = _in(into.id, each, last_day + timedelta(days=1), ground, MembershipId(new_id()))
        post = profile.post(each.post)
        if post is None or (post.most is not None and held.get(each.post, 0) >= post.most.value):
            post = seat_for(profile) if each.voting is Voting.VOTING else post
        if post is None:
            continue
        held[post.code] = held.get(post.code, 0) + 1
        yield replace(seat, post=post.code, role=post.role, voting=post.voting)


def _in(body_id: BodyId, each: Membership, from_on: date, ground: str, number: MembershipId) -> Membership:
    return replace(each, id=number, body_id=body_id, from_on=from_on, ground=ground, end_ground=None)
