"""Invitations: one use each, for one person each, and what is said when one does not work."""

from dataclasses import replace
from datetime import date

import pytest

import council.appeals.actions
import council.bodies.actions
import council.invitations.actions
import council.people.actions
import council.proposals.actions  # registers the use cases  # noqa: F401
from council.appeals.commands import ListMyAppeals, LodgeAppeal
from council.bodies.commands import FollowBody
from council.directory.model import Category
from council.drafts.model import Draft
from council.errors import ConsentNeeded, NotAllowed, RuleBroken
from council.identity import AccountId, ChatId, DraftId, Instant, PersonId, TelegramId
from council.invitations.commands import (
    Issued,
    IssueInvitation,
    IssueInvitations,
    RedeemInvitation,
    ReplaceAccount,
    RevokeInvitation,
    ShowInvitee,
    ShowInvitees,
    ShowInviting,
)
from council.invitations.model import GUESSES_FOR, GUESSES_MOST, VALID_DAYS, Standing
from council.invitations.refusals import (
    AccountIsSomebodyElse,
    AlreadyJoined,
    InvitationExpired,
    InvitationRevoked,
    InvitationUsed,
    NotJoined,
    PersonHasAccount,
    SeatGone,
    SitsElsewhere,
    TooManyGuesses,
)
from council.members.commands import EndMembership
from council.names import Names
from council.notices.model import Notice, Subject
from council.people.commands import GiveConsent
from council.permissions.model import Actor
from council.proposals.commands.submitting import SubmitProposal
from storage.unit_of_work import StoredUnit, Units
from tests.databases import Clock
from tests.invitations import (
    ASQAR,
    ASQARS_SEAT,
    BOTA,
    BOTAS_SEAT,
    KST,
    MARAT,
    OPERATOR,
    SAULE,
    SAULES_SEAT,
    actor_of,
    all_at_once,
    give,
    join,
    settle,
    telegram_of,
)

DAY = 86_400
PHONE = TelegramId(501)


@pytest.fixture
async def councils(units: Units) -> Units:
    await settle(units)
    return units


@pytest.fixture
async def saule(councils: Units) -> Actor:
    return await actor_of(councils, telegram_of(SAULE))


@pytest.fixture
async def for_bota(councils: Units, saule: Actor) -> Issued:
    return await give(councils, saule, IssueInvitation(BOTAS_SEAT))


async def newcomer(units: Units, telegram_id: TelegramId = PHONE) -> Actor:
    await join(units, telegram_id)
    return await actor_of(units, telegram_id)


async def refused(units: Units, actor: Actor, issued: Issued) -> type[RuleBroken]:
    with pytest.raises(RuleBroken) as refusal:
        await give(units, actor, RedeemInvitation(issued.code))
    return refusal.type


async def test_whoever_has_the_link_joins_under_the_name_their_body_gave(councils: Units, for_bota: Issued) -> None:
    welcome = await give(councils, await newcomer(councils), RedeemInvitation(for_bota.code))
    assert welcome is not None
    assert (welcome.name, welcome.body.id, welcome.post.ru) == ("Бота Әлімова", KST, "Член")
    joined = await actor_of(councils, PHONE)
    assert joined.person_id == BOTA
    assert [office.body_id for office in joined.offices] == [KST]


async def test_whoever_joins_gets_the_legal_notices_that_waited_for_them(councils: Units, for_bota: Issued) -> None:
    notice = Notice("meeting-called", Subject("meeting", 1), to_person=BOTA, is_legal=True, body_id=KST)

    async def missed(uow: StoredUnit) -> None:
        await uow.notices.put(notice)
        (row,) = await uow.delivery.queued((), 10)
        await uow.delivery.settled(row.id, "blocked", error="not_joined")

    await councils.run(missed)
    await give(councils, await newcomer(councils), RedeemInvitation(for_bota.code))
    (row,) = await councils.run(lambda uow: uow.delivery.queued((), 10))
    assert (row.kind, row.chat_id) == ("meeting-called", ChatId(PHONE))


async def test_consent_comes_before_joining(councils: Units, for_bota: Issued) -> None:
    stranger = replace(await newcomer(councils), has_consented=False)
    with pytest.raises(ConsentNeeded):
        await give(councils, stranger, RedeemInvitation(for_bota.code))


async def test_a_second_person_cannot_use_the_link(councils: Units, for_bota: Issued) -> None:
    await give(councils, await newcomer(councils), RedeemInvitation(for_bota.code))
    assert await refused(councils, await newcomer(councils, TelegramId(502)), for_bota) is InvitationUsed


async def test_opening_ones_own_link_again_only_says_welcome_again(councils: Units, for_bota: Issued) -> None:
    await give(councils, await newcomer(councils), RedeemInvitation(for_bota.code))
    again = await give(councils, await actor_of(councils, PHONE), RedeemInvitation(for_bota.code))
    assert again is not None
    assert again.name == "Бота Әлімова"


async def test_of_fifty_who_open_one_link_at_once_one_joins(councils: Units, for_bota: Issued) -> None:
    crowd = [await newcomer(councils, TelegramId(600 + number)) for number in range(50)]
    answers = await all_at_once(councils, [(actor, RedeemInvitation(for_bota.code)) for actor in crowd])
    joined = [answer for answer in answers if not isinstance(answer, BaseException)]
    assert len(joined) == 1
    assert {type(answer) for answer in answers if isinstance(answer, BaseException)} <= {
        InvitationUsed,
        PersonHasAccount,
    }


async def test_a_link_works_through_its_last_day_and_no_longer(councils: Units, clock: Clock, saule: Actor) -> None:
    for_bota = await give(councils, saule, IssueInvitation(BOTAS_SEAT))
    assert for_bota.last_on == date(2026, 4, 3)
    clock.advance(VALID_DAYS * DAY + 11.9 * 3600)
    in_time = await actor_of(councils, (await join(councils, PHONE)).telegram_id)
    clock.advance(0.2 * 3600)
    assert await refused(councils, in_time, for_bota) is InvitationExpired
    clock.advance(-0.2 * 3600)
    assert await give(councils, in_time, RedeemInvitation(for_bota.code))


async def test_a_newer_invitation_revokes_the_older(councils: Units, saule: Actor, for_bota: Issued) -> None:
    newer = await give(councils, saule, IssueInvitation(BOTAS_SEAT))
    guest = await newcomer(councils)
    assert await refused(councils, guest, for_bota) is InvitationRevoked
    assert await give(councils, guest, RedeemInvitation(newer.code))


async def test_invited_by_many_at_once_a_person_has_one_link_that_works(councils: Units, saule: Actor) -> None:
    issued = await all_at_once(councils, [(saule, IssueInvitation(BOTAS_SEAT))] * 8)
    assert [type(one) for one in issued] == [Issued] * 8
    crowd = [await newcomer(councils, TelegramId(700 + number)) for number in range(8)]
    orders = [(actor, RedeemInvitation(one.code)) for actor, one in zip(crowd, issued, strict=True)]
    answers = await all_at_once(councils, list(orders))
    assert sum(not isinstance(answer, BaseException) for answer in answers) == 1


async def test_a_revoked_link_opens_nothing(councils: Units, saule: Actor, for_bota: Issued) -> None:
    await give(councils, saule, RevokeInvitation(for_bota.invitation_id))
    assert await refused(councils, await newcomer(councils), for_bota) is InvitationRevoked


async def test_a_used_link_cannot_be_revoked(councils: Units, saule: Actor, for_bota: Issued) -> None:
    await give(councils, await newcomer(councils), RedeemInvitation(for_bota.code))
    with pytest.raises(InvitationUsed):
        await give(councils, saule, RevokeInvitation(for_bota.invitation_id))


async def test_a_person_who_has_joined_is_not_joined_from_a_second_account(councils: Units, for_bota: Issued) -> None:
    await join(councils, TelegramId(555), BOTA)
    assert await refused(councils, await newcomer(councils), for_bota) is PersonHasAccount


async def test_an_account_that_a_body_knows_as_somebody_else_is_refused(councils: Units, for_bota: Issued) -> None:
    marat = await actor_of(councils, telegram_of(MARAT))
    assert await refused(councils, marat, for_bota) is AccountIsSomebodyElse


async def test_whoever_sits_no_more_cannot_join(councils: Units, clock: Clock, for_bota: Issued) -> None:
    await give(councils, OPERATOR, EndMembership(BOTAS_SEAT, date(2026, 3, 21), "own wish"))
    clock.advance(3 * DAY)
    assert await refused(councils, await newcomer(councils), for_bota) is SeatGone


async def test_five_wrong_codes_an_hour_and_then_not_even_the_right_one(
    councils: Units, clock: Clock, for_bota: Issued
) -> None:
    guest = await newcomer(councils)
    answers = []
    for number in range(1_000):
        answers += await all_at_once(councils, [(guest, RedeemInvitation(f"guess{number}"))])
    assert answers[:GUESSES_MOST] == [None] * GUESSES_MOST
    assert {type(answer) for answer in answers[GUESSES_MOST:]} == {TooManyGuesses}
    assert await refused(councils, guest, for_bota) is TooManyGuesses
    assert await give(councils, await newcomer(councils, TelegramId(502)), RedeemInvitation("another account")) is None
    clock.advance(GUESSES_FOR / 1000)
    assert await give(councils, guest, RedeemInvitation(for_bota.code))


async def test_guesses_made_at_once_are_counted_too(councils: Units) -> None:
    guest = await newcomer(councils)
    orders = [(guest, RedeemInvitation(f"guess{number}")) for number in range(50)]
    answers = await all_at_once(councils, list(orders))
    assert answers.count(None) == GUESSES_MOST


async def test_no_account_is_two_people_after_joining(councils: Units, for_bota: Issued) -> None:
    guest = await newcomer(councils)
    await give(councils, replace(guest, has_consented=False), GiveConsent(1, "bota_1990"))
    provisional = await actor_of(councils, PHONE)
    assert provisional.person_id not in (None, BOTA)
    await give(councils, provisional, RedeemInvitation(for_bota.code))
    assert (await actor_of(councils, PHONE)).person_id == BOTA
    gone = PersonId(provisional.person_id or 0)
    assert await councils.run(lambda uow: uow.people.person(gone)) is None


async def test_a_citizen_who_becomes_a_member_keeps_the_appeals_lodged_before(
    councils: Units, for_bota: Issued
) -> None:
    citizen = await newcomer(councils)
    await give(councils, replace(citizen, has_consented=False), GiveConsent(1, "bota_1990"))
    citizen = await actor_of(councils, PHONE)
    await councils.run(lambda uow: uow.directory.save_category(Category("roads", Names("Жолдар", "Дороги")), 1))
    lodged = await give(councils, citizen, LodgeAppeal(None, KST, "roads", "There is no light in our street."))
    await give(councils, citizen, RedeemInvitation(for_bota.code))
    mine = await give(councils, await actor_of(councils, PHONE), ListMyAppeals())
    assert [line.number for line in mine.items] == [lodged.number]


async def test_a_citizen_who_becomes_a_member_goes_on_following_and_keeps_the_proposals_made_before(
    councils: Units, for_bota: Issued
) -> None:
    citizen = await newcomer(councils)
    await give(councils, replace(citizen, has_consented=False), GiveConsent(1, "bota_1990"))
    citizen = await actor_of(councils, PHONE)
    await give(councils, citizen, FollowBody(KST))
    made = await give(
        councils,
        citizen,
        SubmitProposal(KST, "Street lights", "Three streets are dark at night.", "Put up lamps by September."),
    )
    await give(councils, citizen, RedeemInvitation(for_bota.code))
    assert await councils.run(lambda uow: uow.follows.followers(KST)) == (BOTA,)
    proposal = await councils.run(lambda uow: uow.proposals.proposal(made.proposal_id))
    assert proposal is not None
    assert proposal.author_id == BOTA


async def test_the_secretary_sees_who_has_joined_who_is_invited_and_who_is_neither(
    councils: Units, clock: Clock, saule: Actor, for_bota: Issued
) -> None:
    page = await give(councils, saule, ShowInvitees(KST))
    assert {each.member.person_id: each.standing for each in page.invitees.items} == {
        ASQAR: Standing.NOT_INVITED,
        BOTA: Standing.INVITED,
        SAULE: Standing.JOINED,
    }
    assert (page.joined, page.invited) == (1, 1)
    clock.advance((VALID_DAYS + 1) * DAY)
    assert (await give(councils, saule, ShowInvitee(BOTAS_SEAT))).invitee.standing is Standing.LAPSED


async def test_all_who_have_not_joined_are_invited_anew(councils: Units, saule: Actor, for_bota: Issued) -> None:
    sheet = await give(councils, saule, IssueInvitations(KST))
    assert [slip.name for slip in sheet] == ["Асқар Ахметов", "Бота Әлімова"]
    assert await refused(councils, await newcomer(councils), for_bota) is InvitationRevoked


async def test_whoever_has_joined_is_not_invited(councils: Units, saule: Actor) -> None:
    with pytest.raises(AlreadyJoined):
        await give(councils, saule, IssueInvitation(SAULES_SEAT))


async def test_only_the_bodys_own_secretary_and_administrators_invite(councils: Units) -> None:
    marat = await actor_of(councils, telegram_of(MARAT))
    with pytest.raises(NotAllowed):
        await give(councils, marat, IssueInvitation(BOTAS_SEAT))
    assert await give(councils, OPERATOR, IssueInvitation(BOTAS_SEAT))


async def test_a_secretary_chooses_among_own_bodies_and_an_administrator_among_all(
    councils: Units, saule: Actor
) -> None:
    assert [body.code for body in (await give(councils, saule, ShowInviting())).items] == ["KST"]
    assert [body.code for body in (await give(councils, OPERATOR, ShowInviting())).items] == ["KSC", "KST"]


async def test_after_a_lost_phone_the_person_goes_on_from_a_new_one(
    councils: Units, saule: Actor, for_bota: Issued
) -> None:
    await give(councils, await newcomer(councils), RedeemInvitation(for_bota.code))
    await councils.run(leave_traces)
    fresh = await give(councils, saule, ReplaceAccount(BOTAS_SEAT))
    detached = await actor_of(councils, PHONE)
    assert await councils.run(left_on) == ((), [])
    assert (detached.person_id, detached.has_consented) == (None, False)
    new_phone = await newcomer(councils, TelegramId(502))
    await give(councils, new_phone, RedeemInvitation(fresh.code))
    assert (await actor_of(councils, TelegramId(502))).person_id == BOTA


async def leave_traces(uow: StoredUnit) -> None:
    """A draft and a card on Bota's phone."""
    account = AccountId(PHONE)
    draft = Draft(DraftId(1), account, "lodge-appeal", 1, {}, {}, "text", 1, True, uow.now, Instant(uow.now + DAY))
    await uow.drafts.save(draft)
    await uow.cards.show_to(Subject("ballot", 5), BOTA)


async def left_on(uow: StoredUnit) -> tuple[object, object]:
    return await uow.drafts.list_of(AccountId(PHONE)), await uow.delivery.dirty_cards([], 10)


async def test_nobody_is_replaced_who_never_joined(councils: Units, saule: Actor) -> None:
    with pytest.raises(NotJoined):
        await give(councils, saule, ReplaceAccount(BOTAS_SEAT))


async def test_a_secretary_does_not_replace_who_also_sits_in_another_body(councils: Units, saule: Actor) -> None:
    await join(councils, TelegramId(555), ASQAR)
    with pytest.raises(SitsElsewhere):
        await give(councils, saule, ReplaceAccount(ASQARS_SEAT))
    assert (await give(councils, OPERATOR, ReplaceAccount(ASQARS_SEAT))).name == "Асқар Ахметов"
