"""What people do with their own account: choose a language, give consent, take it back."""

from __future__ import annotations

from council.errors import NotAllowed, NotFound
from council.folding import clean
from council.identity import AccountId, PersonId
from council.notices.model import Subject
from council.people.commands import ChooseLanguage, GiveConsent, WithdrawConsent
from council.people.model import CONSENT_VERSION, Account, Consent, Person
from council.people.refusals import ConsentOutdated
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork

NAME_MOST = 120
NAMELESS = "—"


@action
async def choose_language(uow: UnitOfWork, actor: Actor, command: ChooseLanguage) -> Account:
    """Speak this language; the first choice makes the account, a pseudonym until consent is given.

    Before consent there is a Telegram number, a chat and a language, and no name (Law 94-V).

    Raises:
        NotAllowed: it is somebody else's account.
    """
    found = await uow.people.account(command.telegram_id)
    if actor.account_id != (found.id if found else None):
        raise NotAllowed
    if found is not None:
        await uow.people.set_language(found.id, command.language)
    else:
        fresh = Account(AccountId(uow.ids.new()), command.telegram_id, command.chat_id, command.language)
        await uow.people.add_account(fresh)
    return await _account(uow, command)


@action
async def give_consent(uow: UnitOfWork, actor: Actor, command: GiveConsent) -> None:
    """Keep what the person sends from now on; the consent is a row with version, language and time (Law 94-V, art. 8).

    Raises:
        ConsentOutdated: another text is in force.
    """
    if command.version != CONSENT_VERSION:
        raise ConsentOutdated
    if actor.account_id is None:
        raise NotFound
    if actor.has_consented:
        return
    if actor.person_id is None:
        person = Person(PersonId(uow.ids.new()), clean(command.name)[:NAME_MOST] or NAMELESS)
        await uow.people.add_person(person)
        await uow.people.link(actor.account_id, person.id)
    await uow.people.add_consent(Consent(actor.account_id, command.version, actor.language, uow.now))
    facts = {"version": command.version, "language": actor.language}
    await uow.audit.record(actor, "consent-given", Subject("account", actor.account_id), facts=facts)


@action
async def withdraw_consent(uow: UnitOfWork, actor: Actor, command: WithdrawConsent) -> None:
    """Keep nothing new from now on, throw the drafts away and follow no body any more.

    What has become part of a body's record (a vote, a registered appeal) stays as the law on archives wants it.
    """
    if actor.account_id is None or not actor.has_consented:
        return
    for draft in await uow.drafts.list_of(actor.account_id):
        await uow.drafts.drop(draft.id)
    if actor.person_id is not None:
        await uow.follows.unfollow_all(actor.person_id)
    await uow.people.end_consent(actor.account_id, uow.now)
    await uow.audit.record(actor, "consent-withdrawn", Subject("account", actor.account_id))


async def _account(uow: UnitOfWork, command: ChooseLanguage) -> Account:
    account = await uow.people.account(command.telegram_id)
    if account is None:
        raise NotFound
    return account
