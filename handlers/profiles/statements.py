"""A profile → statements: one rule in plain words each, beside the number of the profile it was made from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from council.ballots.rules import quorum_of
from council.permissions.model import Role
from council.profiles.commands import RulesPage, Theme
from council.profiles.model import Base, QuorumOf, Sourced
from council.profiles.rules import fewest
from locales.text import Text, Value

_HALF, _WHOLE = Fraction(1, 2), Fraction(1)
_RANKS: Final = (Role.PRESIDING, Role.MEMBER, Role.ADVISORY, Role.SECRETARY)


@dataclass(frozen=True, slots=True)
class Statement:
    text: Text
    number: Sourced[Any]


def statements_of(page: RulesPage) -> tuple[Statement, ...]:
    """What the profile says on the page's theme."""
    return tuple(_THEMES[page.theme](page))


def _composition(page: RulesPage) -> Iterator[Statement]:
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
            yield Statement(Text(key, {"share": _share(share)}), shares)


def _meetings(page: RulesPage) -> Iterator[Statement]:
    profile = page.profile
    yield Statement(Text("profiles-rhythm", {"count": profile.rhythm.value}), profile.rhythm)
    yield Statement(Text("profiles-notice", {"days": profile.notice.value}), profile.notice)
    quorum = profile.quorum.value
    least = quorum_of(quorum, seats=page.seats, seated=page.seated)
    said: dict[str, Value] = {"share": _share(quorum.share), "of": quorum.of, "number": least}
    key = "profiles-quorum-number" if quorum.of is QuorumOf.NUMBER else "profiles-quorum"
    yield Statement(Text(key, said), profile.quorum)
    demand = profile.extraordinary.value
    demanded = _of_members(demand.share, page) | {"days": demand.working_days}
    yield Statement(Text("profiles-extraordinary", demanded), profile.extraordinary)
    floor = profile.speaking.value
    minutes: dict[str, Value] = {"speaker": floor.speaker_minutes, "report": floor.report_minutes}
    yield Statement(Text("profiles-speaking", minutes), profile.speaking)


def _proposals(page: RulesPage) -> Iterator[Statement]:
    tabling = page.profile.tabling
    yield Statement(Text("profiles-tabling", {"roles": _roles(tabling.value.roles)}), tabling)
    yield Statement(Text("profiles-citizens", {"may": tabling.value.may_citizens}), tabling)
    yield Statement(Text("profiles-support", _of_members(tabling.value.support_share, page)), tabling)
    yield Statement(Text("profiles-decliners", {"roles": _roles(tabling.value.decliners)}), tabling)


def _voting(page: RulesPage) -> Iterator[Statement]:
    profile = page.profile
    yield from _majority(page)
    yield Statement(Text("profiles-tie", {"rule": profile.tie.value}), profile.tie)
    voting = profile.voting
    yield Statement(Text("profiles-secret", {"is_allowed": voting.value.is_secret_allowed}), voting)
    if voting.value.is_secret_allowed:
        yield Statement(Text("profiles-secret-least", {"count": voting.value.secret_least}), voting)
    yield Statement(Text("profiles-absentee", {"is_allowed": voting.value.is_absentee_allowed}), voting)
    yield Statement(Text("profiles-recused", {"is_counted": voting.value.are_recused_in_quorum}), voting)
    yield Statement(Text("profiles-run-off", {"is_held": voting.value.run_off}), voting)
    yield Statement(Text("profiles-grace", {"seconds": voting.value.grace_seconds}), voting)


def _majority(page: RulesPage) -> Iterator[Statement]:
    majority = page.profile.majority
    rule = majority.value
    if rule.base is Base.RIVAL:
        yield Statement(Text("profiles-majority-rival"), majority)
        return
    how = "all" if rule.share == _WHOLE else "more" if rule.is_strict else "least"
    said: dict[str, Value] = {"base": rule.base, "how": how, "share": _share(rule.share)}
    yield Statement(Text("profiles-majority", said), majority)
    if rule.positive:
        yield Statement(Text("profiles-positive", {"count": rule.positive}), majority)
    if rule.non_negative:
        yield Statement(Text("profiles-non-negative", {"count": rule.non_negative}), majority)


def _openness(page: RulesPage) -> Iterator[Statement]:
    profile = page.profile
    minutes = profile.minutes.value
    yield Statement(Text("profiles-minutes-remarks", {"days": minutes.remark_working_days}), profile.minutes)
    yield Statement(Text("profiles-minutes-signed", {"days": minutes.sign_working_days}), profile.minutes)
    yield Statement(Text("profiles-minutes-published", {"days": minutes.publish_working_days}), profile.minutes)
    if "appeals" in profile.nouns:
        yield Statement(Text("profiles-answer", {"days": profile.answer.value}), profile.answer)
        hours = profile.hours.value
        said: dict[str, Value] = {"opens": f"{hours.opens:%H:%M}", "closes": f"{hours.closes:%H:%M}"}
        yield Statement(Text("profiles-hours", said), profile.hours)


def _share(share: Fraction) -> str:
    """As words choose by it: a half has one of its own."""
    return "half" if share == _HALF else f"{share.numerator}/{share.denominator}"


def _of_members(share: Fraction, page: RulesPage) -> dict[str, Value]:
    return {"share": _share(share), "number": fewest(share, page.seated), "members": page.seated}


def _roles(roles: Iterable[Role]) -> list[Value]:
    known = sorted(set(roles) & set(_RANKS), key=_RANKS.index)
    return [Text("profiles-item", {"name": Text(f"profiles-role.{role}")}) for role in known]


_THEMES: Final[Mapping[Theme, Callable[[RulesPage], Iterator[Statement]]]] = {
    Theme.COMPOSITION: _composition,
    Theme.MEETINGS: _meetings,
    Theme.PROPOSALS: _proposals,
    Theme.VOTING: _voting,
    Theme.OPENNESS: _openness,
}
