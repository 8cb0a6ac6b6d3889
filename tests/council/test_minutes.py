"""Minutes from the members' remarks to publication: dissent until they are final, frozen, signed, read by all."""

from collections import Counter
from datetime import date

import pytest

from council.ballots.refusals import NotAnElector
from council.decisions.commands import ShowAdopted, ShowDecision, ShowDecisions
from council.decisions.refusals import DecisionNotPublic
from council.errors import NotAllowed
from council.language import Language
from council.minutes.commands import (
    CirculateMinutes,
    ExtractPaper,
    FetchExtract,
    FetchMinutes,
    FetchScans,
    MakeRemark,
    NameInvited,
    Paper,
    PaperLanguage,
    PublishMinutes,
    SettleRemark,
    ShowMinutes,
    ShowOpinions,
    ShowRemarks,
    SignMinutes,
    StateDissent,
    Verdict,
)
from council.minutes.model import MinutesState, RemarkState
from council.minutes.refusals import MinutesFrozen, MinutesNotPublic, MinutesNotReady, RemarksClosed
from council.notices.model import Subject
from council.permissions.model import Actor
from storage.unit_of_work import Units
from tests.databases import Clock
from tests.minutes import (
    CHANNEL,
    SCAN,
    connect_channel,
    finish_remarks,
    hold_meeting,
    hold_with_an_answer,
    pass_days,
    protocol,
    publish,
)
from tests.sittings import ADVISORY, CHAIR, KST, SECRETARY, STRANGER, convene, give, notices, recorded


async def test_members_are_shown_the_draft_and_remark_within_three_working_days(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    with pytest.raises(RemarksClosed):
        await give(units, held.members[0], MakeRemark(held.meeting_id, "Too early"))
    page = await give(units, SECRETARY, CirculateMinutes(held.meeting_id))
    assert page.minutes is not None
    assert page.minutes.remarks_until_on == date(2026, 4, 14)
    told = await notices(units, "minutes-circulated")
    assert {each.person_id for each in told} == {each.person_id for each in (CHAIR, ADVISORY, *held.members)}
    assert (await give(units, held.members[0], MakeRemark(held.meeting_id, "Мерзім басқа"))).remarks == 1
    assert {each.person_id for each in await notices(units, "remark-made")} == {CHAIR.person_id, SECRETARY.person_id}


async def test_a_remark_is_settled_in_the_sight_of_all_members(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    await give(units, SECRETARY, CirculateMinutes(held.meeting_id))
    member, other, *_ = held.members
    await give(units, member, MakeRemark(held.meeting_id, "Мерзім басқа"))
    (line,) = (await give(units, other, ShowRemarks(held.meeting_id))).remarks.items
    assert (line.name, line.text, line.state) == ("Person 100", "Мерзім басқа", RemarkState.MADE)
    with pytest.raises(NotAllowed):
        await give(units, other, SettleRemark(line.remark_id, Verdict.DECLINED))
    (settled,) = (await give(units, SECRETARY, SettleRemark(line.remark_id, Verdict.TAKEN))).remarks.items
    assert settled.state is RemarkState.TAKEN
    await give(units, SECRETARY, SettleRemark(line.remark_id, Verdict.TAKEN))
    (told,) = await notices(units, "remark-settled")
    assert (told.person_id, told.facts["state"]) == (member.person_id, "taken")


async def test_the_term_for_remarks_makes_the_minutes_final_by_itself(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    await finish_remarks(units, clock, held.meeting_id)
    page = await give(units, SECRETARY, ShowMinutes(held.meeting_id))
    assert page.minutes is not None
    assert page.minutes.state is MinutesState.FINAL
    assert page.minutes.protocol == page.protocol
    assert {each.person_id for each in await notices(units, "minutes-final")} == {CHAIR.person_id, SECRETARY.person_id}
    with pytest.raises(RemarksClosed):
        await give(units, held.members[0], MakeRemark(held.meeting_id, "Too late"))
    with pytest.raises(MinutesFrozen):
        await give(units, SECRETARY, NameInvited(held.meeting_id, "Somebody else"))


async def test_a_dissenting_opinion_stands_under_its_ballot_and_comes_no_more_once_final(
    units: Units, clock: Clock
) -> None:
    held = await hold_meeting(units, clock, yes=4, no=1)
    loser = held.members[3]
    await give(units, loser, StateDissent(held.ballot_id, "Жоспар толық емес"))
    (line,) = (await give(units, loser, StateDissent(held.ballot_id, "Жоспар әлі толық емес"))).ballots
    assert line.own == "Жоспар әлі толық емес"
    (ballot,) = (await protocol(units, held)).ballots()
    assert [(each.name, each.text) for each in ballot.opinions] == [("Person 103", "Жоспар әлі толық емес")]
    await give(units, SECRETARY, CirculateMinutes(held.meeting_id))
    await pass_days(units, clock, 9)
    with pytest.raises(MinutesFrozen):
        await give(units, loser, StateDissent(held.ballot_id, "Тағы бір пікір"))
    assert not (await give(units, loser, ShowOpinions(held.meeting_id))).may_state


async def test_who_was_not_on_the_list_of_a_ballot_has_no_opinion_on_it(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    newcomer = Actor(None, None, None, Language.KK, CHAIR.offices, has_consented=True)
    with pytest.raises(NotAnElector):
        await give(units, newcomer, StateDissent(held.ballot_id, "Мен болған жоқпын"))


async def test_minutes_are_signed_after_they_are_final_and_published_after_they_are_signed(
    units: Units, clock: Clock
) -> None:
    held = await hold_meeting(units, clock)
    with pytest.raises(MinutesNotReady):
        await give(units, SECRETARY, SignMinutes(held.meeting_id, (SCAN,)))
    await give(units, SECRETARY, CirculateMinutes(held.meeting_id))
    await pass_days(units, clock, 9)
    with pytest.raises(MinutesNotReady):
        await give(units, SECRETARY, PublishMinutes(held.meeting_id))
    await give(units, SECRETARY, SignMinutes(held.meeting_id, (SCAN,)))
    page = await give(units, held.members[0], FetchScans(held.meeting_id))
    assert page.minutes is not None
    assert page.minutes.scans == (SCAN,)
    await give(units, SECRETARY, PublishMinutes(held.meeting_id))
    assert await recorded(units, Subject("minutes", held.meeting_id)) == [
        "minutes-drafted",
        "minutes-circulated",
        "minutes-signed",
        "minutes-published",
    ]


async def test_minutes_published_at_night_are_told_in_the_morning(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    clock.advance(11 * 3600)
    await publish(units, clock, held.meeting_id)
    assert await notices(units, "minutes-published") == []
    await pass_days(units, clock, 1)
    assert len(await notices(units, "minutes-published")) == 7


async def test_nobody_outside_reads_minutes_or_decisions_before_publication(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    (decision,) = (await give(units, SECRETARY, ShowAdopted(held.meeting_id))).decisions.items
    for question in (ShowMinutes(held.meeting_id), FetchMinutes(held.meeting_id, Paper.PDF, PaperLanguage.KK)):
        with pytest.raises(MinutesNotPublic):
            await give(units, STRANGER, question)
    for asked in (ShowDecision(decision.id), FetchExtract(decision.id, ExtractPaper.PDF, PaperLanguage.RU)):
        with pytest.raises(DecisionNotPublic):
            await give(units, STRANGER, asked)
    assert (await give(units, STRANGER, ShowDecisions(KST))).decisions.items == ()


async def test_published_minutes_are_read_by_anyone_without_the_reasons_of_absence(units: Units, clock: Clock) -> None:
    sitting = await convene(units)
    held = await hold_with_an_answer(units, clock, sitting)
    await publish(units, clock, held.meeting_id)
    assert [each.reason for each in (await protocol(units, held, CHAIR)).absent] == ["Ауырып қалдым"]
    kept = await units.run(lambda uow: uow.minutes.minutes(held.meeting_id))
    assert kept is not None
    assert "Ауырып" not in str(kept.protocol), "an erasure would not find it there"
    assert [each.reason for each in (await protocol(units, held, STRANGER)).absent] == [""]
    (decision,) = (await give(units, STRANGER, ShowDecisions(KST))).decisions.items
    extract = await give(units, STRANGER, FetchExtract(decision.id, ExtractPaper.PDF, PaperLanguage.RU))
    assert (extract.decision.number, extract.ballot.number) == ("KST-D-2026-000001", 1)
    with pytest.raises(NotAllowed):
        await give(units, STRANGER, FetchScans(held.meeting_id))


async def test_publication_is_told_to_the_body_its_channel_and_nobody_twice(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    await units.run(connect_channel)
    await publish(units, clock, held.meeting_id)
    told = [each.person_id for each in await notices(units, "minutes-published")]
    assert Counter(told) == Counter(each.person_id for each in (CHAIR, SECRETARY, ADVISORY, *held.members))
    (posted,) = await notices(units, "minutes-published-in-channel")
    assert (posted.chat_id, posted.facts["decisions"]) == (CHANNEL, ["KST-D-2026-000001"])


async def test_unsigned_and_unpublished_minutes_are_recalled_to_those_who_sign(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    await finish_remarks(units, clock, held.meeting_id)
    await pass_days(units, clock, 9)
    assert {each.person_id for each in await notices(units, "minutes-unsigned")} == {
        CHAIR.person_id,
        SECRETARY.person_id,
    }
    await give(units, SECRETARY, SignMinutes(held.meeting_id, (SCAN,)))
    await pass_days(units, clock, 14)
    assert len(await notices(units, "minutes-unpublished")) == 2
    assert len(await notices(units, "minutes-unsigned")) == 2


async def test_what_was_signed_and_published_in_time_is_not_recalled(units: Units, clock: Clock) -> None:
    held = await hold_meeting(units, clock)
    await publish(units, clock, held.meeting_id)
    await pass_days(units, clock, 30)
    assert await notices(units, "minutes-unsigned") == []
    assert await notices(units, "minutes-unpublished") == []
