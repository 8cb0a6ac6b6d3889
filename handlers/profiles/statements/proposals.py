"""How a proposal comes before the body, and who may decline it."""

from __future__ import annotations

from collections.abc import Iterator

from council.profiles.commands import RulesPage
from handlers.profiles.statements.statement import Statement, of_members, roles_said
from locales.text import Text


def proposals(page: RulesPage) -> Iterator[Statement]:
    tabling = page.profile.tabling
    yield Statement(Text("profiles-tabling", {"roles": roles_said(tabling.value.roles)}), tabling)
    yield Statement(Text("profiles-citizens", {"may": tabling.value.may_citizens}), tabling)
    yield Statement(Text("profiles-support", of_members(tabling.value.support_share, page)), tabling)
    yield Statement(Text("profiles-returned", {"days": tabling.value.returned_days}), tabling)
    decliners = {"roles": roles_said(tabling.value.decliners)}
    yield Statement(Text("profiles-decliners", decliners), tabling)
    for part, its_own in page.declining:
        roles = roles_said(its_own.value.decliners, of=part.names)
        yield Statement(Text("profiles-parts-decline", {"roles": roles}), its_own)
    if tabling.value.declines_for_parent:
        yield Statement(Text("profiles-declines-for-parent", decliners), tabling)
