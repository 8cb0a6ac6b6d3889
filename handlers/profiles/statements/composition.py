"""Of whom the body is made, for how long, and whom it elects."""

from __future__ import annotations

from collections.abc import Iterator

from council.profiles.commands import RulesPage
from handlers.profiles.statements.statement import Statement, share_words
from locales.text import Text, Value


def composition(page: RulesPage) -> Iterator[Statement]:
    profile = page.profile
    size = profile.size.value
    bounds: dict[str, Value] = {"least": size.least, "most": size.most, "seats": page.seats}
    yield Statement(Text("profiles-size", bounds), profile.size)
    yield Statement(Text("profiles-term", {"years": profile.term.value}), profile.term)
    yield from _elections(page)
    for post in profile.posts:
        if not post.may_be_civil_servant.value:
            yield Statement(Text("profiles-no-civil-servant", {"post": post.names}), post.may_be_civil_servant)
    if profile.has_one_seat_per_npo.value:
        yield Statement(Text("profiles-one-per-npo"), profile.has_one_seat_per_npo)
    yield from _shares(page)
    yield Statement(Text("profiles-renewal", {"months": profile.renewal.value.months_before}), profile.renewal)
    yield Statement(Text("profiles-absences", {"count": profile.absences.value}), profile.absences)


def _elections(page: RulesPage) -> Iterator[Statement]:
    elections = page.profile.elections
    elected = [post.names for post in page.profile.posts if post.code in elections.value.posts]
    items: list[Value] = [Text("profiles-item", {"name": names}) for names in elected]
    if items:
        yield Statement(Text("profiles-elected", {"posts": items}), elections)
    if elections.value.open_by_law:
        yield Statement(Text("profiles-open-elections"), elections)


def _shares(page: RulesPage) -> Iterator[Statement]:
    shares = page.profile.shares
    bounded = {
        "profiles-state-most": shares.value.state_most,
        "profiles-women-least": shares.value.women_least,
        "profiles-young-least": shares.value.young_least,
        "profiles-npo-least": shares.value.npo_least,
    }
    for key, share in bounded.items():
        if share is not None:
            yield Statement(Text(key, {"share": share_words(share)}), shares)
