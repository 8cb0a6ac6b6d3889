"""What people do with their own account, on both engines."""

from __future__ import annotations

import importlib
from dataclasses import replace

import pytest

from council.errors import NotAllowed, NotFound
from council.identity import ChatId, TelegramId
from council.language import Language
from council.people.commands import ChooseLanguage, GiveConsent, WithdrawConsent
from council.people.model import CONSENT_VERSION, Account, Person
from council.people.refusals import ConsentOutdated
from council.perform import perform
from council.permissions.model import Actor, Role
from storage.unit_of_work import StoredUnit, Units

importlib.import_module("council.people.actions")
STRANGER = Actor(None, None, None, Language.KK)


def choice(language: Language) -> ChooseLanguage:
    return ChooseLanguage(TelegramId(501), ChatId(501), language)


async def newcomer(units: Units) -> Actor:
    account: Account = await units.run(lambda uow: perform(uow, STRANGER, choice(Language.RU)))
    return replace(STRANGER, account_id=account.id, language=account.language, chat_id=account.chat_id)


async def consenting(units: Units, name: str = "Айгүл Ахметова") -> Actor:
    actor = await newcomer(units)
    await units.run(lambda uow: perform(uow, actor, GiveConsent(CONSENT_VERSION, name)))
    account = await account_of(units)
    return replace(actor, person_id=account.person_id, has_consented=True)


async def account_of(units: Units) -> Account:
    account = await units.run(lambda uow: uow.people.account(TelegramId(501)))
    assert account is not None
    return account


async def person_of(units: Units) -> Person:
    async def read(uow: StoredUnit) -> Person | None:
        account = await uow.people.account(TelegramId(501))
        return None if account is None or account.person_id is None else await uow.people.person(account.person_id)

    person = await units.run(read)
    assert person is not None
    return person


async def test_the_first_choice_of_a_language_makes_a_nameless_account(units: Units) -> None:
    await newcomer(units)
    account = await account_of(units)
    assert (account.language, account.person_id, account.consent_version) == (Language.RU, None, None)


async def test_a_language_may_be_changed_and_the_account_stays(units: Units) -> None:
    actor = await newcomer(units)
    await units.run(lambda uow: perform(uow, actor, choice(Language.EN)))
    account = await account_of(units)
    assert (account.id, account.language) == (actor.account_id, Language.EN)


async def test_nobody_chooses_a_language_for_another(units: Units) -> None:
    actor = await newcomer(units)
    other = ChooseLanguage(TelegramId(502), ChatId(502), Language.EN)
    with pytest.raises(NotAllowed):
        await units.run(lambda uow: perform(uow, actor, other))


async def test_consent_makes_a_citizen_of_a_stranger(units: Units) -> None:
    actor = await consenting(units)
    assert (await account_of(units)).consent_version == CONSENT_VERSION
    assert Role.CITIZEN in actor.roles()


async def test_the_name_is_cleaned_and_never_empty(units: Units) -> None:
    await consenting(units, name="\u202e \u200b")
    assert (await person_of(units)).name == "—"


async def test_consenting_twice_keeps_one_person(units: Units) -> None:
    actor = await consenting(units)
    await units.run(lambda uow: perform(uow, actor, GiveConsent(CONSENT_VERSION, "Somebody else")))
    person = await person_of(units)
    assert (person.id, person.name) == (actor.person_id, "Айгүл Ахметова")


async def test_consent_to_an_older_text_does_not_count(units: Units) -> None:
    actor = await newcomer(units)
    with pytest.raises(ConsentOutdated):
        await units.run(lambda uow: perform(uow, actor, GiveConsent(CONSENT_VERSION - 1, "Айгүл")))


async def test_without_an_account_there_is_nobody_to_consent(units: Units) -> None:
    with pytest.raises(NotFound):
        await units.run(lambda uow: perform(uow, STRANGER, GiveConsent(CONSENT_VERSION, "Айгүл")))


async def test_consent_taken_back_leaves_the_person_and_ends_the_consent(units: Units) -> None:
    actor = await consenting(units)
    await units.run(lambda uow: perform(uow, actor, WithdrawConsent()))
    account = await account_of(units)
    assert (account.person_id, account.consent_version) == (actor.person_id, None)
