"""How the body votes, and what carries a decision."""

from __future__ import annotations

from collections.abc import Iterator

from council.profiles.commands import RulesPage
from council.profiles.model import Base
from handlers.profiles.statements.statement import Statement, share_words
from locales.text import Text, Value


def voting(page: RulesPage) -> Iterator[Statement]:
    profile = page.profile
    yield from _majority(page)
    yield Statement(Text("profiles-tie", {"rule": profile.tie.value}), profile.tie)
    rules = profile.voting
    yield Statement(Text("profiles-secret", {"is_allowed": rules.value.is_secret_allowed}), rules)
    if rules.value.is_secret_allowed:
        yield Statement(Text("profiles-secret-least", {"count": rules.value.secret_least}), rules)
    yield Statement(Text("profiles-absentee", {"is_allowed": rules.value.is_absentee_allowed}), rules)
    yield Statement(Text("profiles-recused", {"is_counted": rules.value.are_recused_in_quorum}), rules)
    yield Statement(Text("profiles-run-off", {"is_held": rules.value.run_off}), rules)
    yield Statement(Text("profiles-grace", {"seconds": rules.value.grace_seconds}), rules)


def _majority(page: RulesPage) -> Iterator[Statement]:
    majority = page.profile.majority
    rule = majority.value
    if rule.base is Base.RIVAL:
        yield Statement(Text("profiles-majority-rival"), majority)
        return
    how = "all" if rule.share == 1 else "more" if rule.is_strict else "least"
    said: dict[str, Value] = {"base": rule.base, "how": how, "share": share_words(rule.share)}
    yield Statement(Text("profiles-majority", said), majority)
    if rule.positive:
        yield Statement(Text("profiles-positive", {"count": rule.positive}), majority)
    if rule.non_negative:
        yield Statement(Text("profiles-non-negative", {"count": rule.non_negative}), majority)
