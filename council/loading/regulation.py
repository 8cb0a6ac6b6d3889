"""Whether the numbers that a body takes from its regulation fit its profile and one another."""

from __future__ import annotations

from collections.abc import Iterator

from council.loading.model import BodyEntry, Problem, Spot, Table
from council.profiles.model import Profile
from council.profiles.own import laid_over


def regulation_problems(body: BodyEntry, profile: Profile) -> Iterator[Problem]:
    """What is wrong with the body's `[body.rules.…]`."""
    own = laid_over(profile, body.own_rules)
    size, posts = own.size.value, {post.code for post in profile.posts}
    if size.least > size.most:
        yield Problem(Spot(Table.BODY, body.at, "rules.size"), "load-size-order", {"least": size.least})
    for post in sorted(own.elections.value.posts - posts):
        facts = {"given": post, "known": ", ".join(each.code for each in profile.posts)}
        yield Problem(Spot(Table.BODY, body.at, "rules.elections.posts"), "load-unknown-post", facts)
