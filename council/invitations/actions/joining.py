"""Joining: the holder of a code becomes the person it was made for."""

from __future__ import annotations

from council.ballots.audience import show_open_ballots
from council.bodies.finding import body_of
from council.calendar.model import local
from council.codes import hash_of
from council.errors import ConsentNeeded
from council.identity import AccountId, Instant
from council.invitations.commands import RedeemInvitation, Welcome
from council.invitations.model import GUESSES_FOR, GUESSES_MOST, Invitation
from council.invitations.refusals import (
    AccountIsSomebodyElse,
    InvitationUsed,
    PersonHasAccount,
    SeatGone,
    TooManyGuesses,
)
from council.invitations.rules import refusals
from council.meetings.audience import call_newcomer
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def redeem_invitation(uow: UnitOfWork, actor: Actor, command: RedeemInvitation) -> Welcome | None:
    """Link the account to the person who was invited, under the name their body gave.

    A wrong code is counted and answered with none instead of a refusal, for a refusal would undo the count.

    Raises:
        TooManyGuesses: this account has tried too many wrong codes.
        InvitationUsed, InvitationRevoked, InvitationExpired: nobody can join by it.
        SeatGone: the mandate has ended since.
        PersonHasAccount: the person has joined from elsewhere.
        AccountIsSomebodyElse: a body knows this account as another person.
    """
    if actor.account_id is None:
        raise ConsentNeeded
    await uow.invitations.hold(actor.account_id)
    await _expect_few_guesses(uow, actor.account_id)
    invitation = await uow.invitations.by_hash(hash_of(command.code))
    if invitation is None:
        await uow.invitations.add_guess(actor.account_id)
        return None
    if actor.person_id != invitation.person_id or invitation.used_by != actor.account_id:
        await _join(uow, actor, actor.account_id, invitation)
    return await _welcome(uow, invitation)


async def _expect_few_guesses(uow: UnitOfWork, account_id: AccountId) -> None:
    since = Instant(uow.now - GUESSES_FOR)
    if await uow.invitations.guesses(account_id, since) >= GUESSES_MOST:
        raise TooManyGuesses(most=GUESSES_MOST)


async def _join(uow: UnitOfWork, actor: Actor, account_id: AccountId, invitation: Invitation) -> None:
    for refusal in refusals(invitation, uow.now):
        raise refusal
    await _expect_free(uow, actor, account_id, invitation)
    if not await uow.invitations.use(invitation.id, account_id, uow.now):
        raise InvitationUsed
    await uow.people.link(account_id, invitation.person_id)
    await uow.notices.revive(invitation.person_id)
    if actor.person_id not in (None, invitation.person_id):
        await uow.invitations.absorb(actor.person_id, invitation.person_id)
    await show_open_ballots(uow, invitation.person_id)
    await call_newcomer(uow, invitation.person_id)
    facts = {"person": invitation.person_id}
    await uow.audit.record(
        actor, "invitation-redeemed", Subject("invitation", invitation.id), invitation.body_id, facts
    )


async def _expect_free(uow: UnitOfWork, actor: Actor, account_id: AccountId, invitation: Invitation) -> None:
    holder = await uow.people.account_of(invitation.person_id)
    if holder is not None and holder.id != account_id:
        raise PersonHasAccount
    is_another = actor.person_id not in (None, invitation.person_id)
    if is_another and actor.person_id is not None and not await uow.invitations.is_provisional(actor.person_id):
        raise AccountIsSomebodyElse


async def _welcome(uow: UnitOfWork, invitation: Invitation) -> Welcome:
    body = await body_of(uow, invitation.body_id)
    person = await uow.people.person(invitation.person_id)
    seats = [seat for seat in await uow.bodies.memberships(body.id) if seat.person_id == invitation.person_id]
    lasting = [seat for seat in seats if not seat.is_over(local(uow.now).date())]
    if person is None or not lasting:
        raise SeatGone
    return Welcome(body, person.name, profile_of(uow, body).post_names(lasting[-1].post))
