"""Whether the numbers that a body takes from its regulation fit its profile, the law and one another."""

from __future__ import annotations

from collections.abc import Iterator

from council.loading.model import BodyEntry, Problem, Spot, Table
from council.profiles.model import Profile, Quorum, QuorumOf
from council.profiles.own import laid_over


def regulation_problems(body: BodyEntry, profile: Profile) -> Iterator[Problem]:
    """What is wrong with the body's `[body.rules.…]`; where elections are open by law (art. 13), they stay so."""
    own = laid_over(profile, body.own_rules)
    if own.size.value.least > own.size.value.most:
        yield Problem(_spot(body, "size"), "load-size-order", {"least": own.size.value.least})
    if not _is_whole(own.quorum.value):
        yield Problem(_spot(body, "quorum.share"), "load-quorum-share")
    if profile.elections.value.open_by_law and not own.elections.value.open_by_law:
        yield Problem(_spot(body, "elections.open_by_law"), "load-open-by-law")
    for post in sorted(own.elections.value.posts - {post.code for post in profile.posts}):
        facts = {"given": post, "known": ", ".join(each.code for each in profile.posts)}
        yield Problem(_spot(body, "elections.posts"), "load-unknown-post", facts)


def _spot(body: BodyEntry, key: str) -> Spot:
    return Spot(Table.BODY, body.at, f"rules.{key}")


def _is_whole(quorum: Quorum) -> bool:
    """A number of people is whole; a share of them is no more than all."""
    return quorum.share.denominator == 1 if quorum.of is QuorumOf.NUMBER else quorum.share <= 1
