"""How often the body meets, who calls it, and how many make a quorum."""

from __future__ import annotations

from collections.abc import Iterator

from council.ballots.rules import quorum_of
from council.profiles.commands import RulesPage
from council.profiles.model import QuorumOf
from handlers.profiles.statements.statement import Statement, of_members, share_words
from locales.text import Text, Value


def meetings(page: RulesPage) -> Iterator[Statement]:
    profile = page.profile
    yield Statement(Text("profiles-rhythm", {"count": profile.rhythm.value}), profile.rhythm)
    yield Statement(Text("profiles-notice", {"days": profile.notice.value}), profile.notice)
    quorum = profile.quorum.value
    least = quorum_of(quorum, seats=page.seats, seated=page.seated)
    said: dict[str, Value] = {"share": share_words(quorum.share), "of": quorum.of, "number": least}
    key = "profiles-quorum-number" if quorum.of is QuorumOf.NUMBER else "profiles-quorum"
    yield Statement(Text(key, said), profile.quorum)
    demand = profile.extraordinary.value
    demanded = of_members(demand.share, page) | {"days": demand.working_days}
    yield Statement(Text("profiles-extraordinary", demanded), profile.extraordinary)
    floor = profile.speaking.value
    minutes: dict[str, Value] = {"speaker": floor.speaker_minutes, "report": floor.report_minutes}
    yield Statement(Text("profiles-doors", {"minutes": profile.doors.value}), profile.doors)
    yield Statement(Text("profiles-guests" if profile.guests.value else "profiles-guests-none"), profile.guests)
    yield Statement(Text("profiles-speaking", minutes), profile.speaking)
