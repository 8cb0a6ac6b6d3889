"""When minutes are signed and published, and appeals answered."""

from __future__ import annotations

from collections.abc import Iterator

from council.profiles.commands import RulesPage
from handlers.profiles.statements.statement import Statement
from locales.text import Text, Value


def openness(page: RulesPage) -> Iterator[Statement]:
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
