"""A lost phone: the account is detached and the person invited again."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.identity import PersonId
from council.invitations.actions.inviting import issued
from council.invitations.commands import Issued, ReplaceAccount
from council.invitations.finding import seated
from council.invitations.refusals import NotJoined, SitsElsewhere
from council.invitations.rules import may_detach
from council.notices.model import Notice, Subject
from council.people.model import Account
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def replace_account(uow: UnitOfWork, actor: Actor, command: ReplaceAccount) -> Issued:
    """Detach the account from the person and invite the person again; what they did stays theirs.

    The detached account is told, so that nobody is replaced unseen, and is a stranger from then on: its consent was
    given for the person's data and ends with the link, and whoever holds the phone finds no drafts and no fresh cards.

    Raises:
        NotJoined: there is no account to detach.
        SitsElsewhere: the person also sits where the actor is not the secretary.
    """
    membership, invitee = await seated(uow, command.membership_id)
    account = await uow.people.account_of(membership.person_id)
    if account is None:
        raise NotJoined
    if not may_detach(actor, await uow.bodies.offices(membership.person_id)):
        raise SitsElsewhere
    body = await body_of(uow, membership.body_id)
    await _detach(uow, actor, account, membership.person_id)
    facts = {"body": body.names.as_facts()}
    subject = Subject("body", body.id)
    await uow.notices.put(Notice("account-replaced", subject, facts, to_chat=account.chat_id))
    return await issued(uow, actor, body, invitee.member)


async def _detach(uow: UnitOfWork, actor: Actor, account: Account, person_id: PersonId) -> None:
    for draft in await uow.drafts.list_of(account.id):
        await uow.drafts.drop(draft.id)
    await uow.invitations.forget_private_cards(person_id)
    await uow.people.end_consent(account.id, uow.now)
    await uow.people.link(account.id, None)
    facts = {"person": person_id}
    await uow.audit.record(actor, "account-replaced", Subject("account", account.id), facts=facts)
