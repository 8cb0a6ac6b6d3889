"""Being forgotten, goal P2: no trace of who it was, the record stays, and a restored backup forgets them again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bench.seeding import seed_council
from bot.keeping.journal import Journal, journals_of, read_journals, write_journal
from bot.keeping.settling_in import settle_in
from bot.settings import Settings
from council.drafts.model import Draft
from council.erasures.commands import EraseMe, PreviewErasure
from council.erasures.model import Erasure
from council.erasures.refusals import StillServing
from council.errors import NotFound
from council.identity import AccountId, ChatId, DraftId, Instant, PersonId, TelegramId
from council.language import Language
from council.notices.model import Notice, Subject
from council.people.commands import ChooseLanguage, GiveConsent
from council.people.model import CONSENT_VERSION
from council.perform import perform
from council.permissions.model import Actor, Office, Role
from storage.engine import Engine
from storage.sqlite import SqliteDatabase
from storage.unit_of_work import StoredUnit, Units
from storage.url import DatabaseUrl
from tests.security.digest import rows

CANARY = "Канарейка"
STRANGER = Actor(None, None, None, Language.KK)
TELEGRAM = 424242424242


async def somebody(units: Units) -> Actor:
    """A citizen who has left something of themselves wherever a person can."""

    async def unit(uow: StoredUnit) -> Actor:
        chosen = ChooseLanguage(TelegramId(TELEGRAM), ChatId(TELEGRAM), Language.RU)
        account = await perform(uow, STRANGER, chosen)
        actor = replace(STRANGER, account_id=account.id, chat_id=account.chat_id)
        await perform(uow, actor, GiveConsent(CONSENT_VERSION, CANARY))
        person_id = (await uow.people.account(TelegramId(TELEGRAM))).person_id  # type: ignore[union-attr]  # just made
        assert person_id is not None
        later = Instant(uow.now + 9)
        draft = DraftId(uow.ids.new())
        await uow.drafts.save(
            Draft(draft, account.id, "appeal", 1, {}, {"text": CANARY}, None, 1, True, uow.now, later)
        )
        await uow.notices.put(Notice("fault-told", Subject("update", 1), {"reference": CANARY}, to_person=person_id))
        await uow.outbox.put_rendered("sendMessage", {"text": CANARY}, chat_id=account.chat_id)
        await uow.cards.show_to(Subject("ballot", 1), person_id)
        await uow.invitations.add_guess(account.id)
        return replace(actor, person_id=person_id, has_consented=True)

    return await units.run(unit)


async def canaries(uow: StoredUnit) -> list[str]:
    """Every table in which the name, a text or the number of the account still stands."""
    held = {table: await rows(uow.session, f"SELECT * FROM {table}") for table in await tables(uow)}
    return [table for table, found in held.items() if any(tells(row) for row in found)]


def tells(row: Mapping[str, Any]) -> bool:
    marks = (CANARY, CANARY.lower(), str(TELEGRAM))
    return any(mark in str(value) for mark in marks for value in row.values())


async def tables(uow: StoredUnit) -> list[str]:
    if uow.session.engine is Engine.SQLITE:
        statement = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    else:
        statement = "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'"
    return [row["name"] for row in await rows(uow.session, statement)]


async def test_nothing_says_any_more_who_it_was(units: Units) -> None:
    actor = await somebody(units)
    assert {"person", "account", "draft", "outbox", "card"} <= set(await units.run(canaries))
    erasure = await units.run(lambda uow: perform(uow, actor, EraseMe()))
    assert await units.run(canaries) == []
    assert actor.person_id is not None
    person = await units.run(lambda uow: uow.people.person(PersonId(actor.person_id or 0)))
    assert person is not None
    assert (erasure.number, person.name) == (1, "— № 1")


async def test_the_file_and_its_log_hold_nothing_either(units: Units, database_url: DatabaseUrl) -> None:
    actor = await somebody(units)
    await units.run(lambda uow: perform(uow, actor, EraseMe()))
    journal = Journal(units, [])
    await journal.look()
    if isinstance(units.database, SqliteDatabase) and database_url.path is not None:
        for path in (database_url.path, Path(f"{database_url.path}-wal")):
            assert CANARY.encode() not in path.read_bytes()


async def test_who_comes_back_is_somebody_new(units: Units) -> None:
    actor = await somebody(units)
    await units.run(lambda uow: perform(uow, actor, EraseMe()))
    again = await somebody(units)
    assert {again.account_id, again.person_id}.isdisjoint({actor.account_id, actor.person_id})
    second = await units.run(lambda uow: perform(uow, again, EraseMe()))
    assert second.number == 2


async def test_a_stranger_has_nothing_to_erase(units: Units) -> None:
    with pytest.raises(NotFound):
        await units.run(lambda uow: perform(uow, STRANGER, PreviewErasure()))


async def test_the_preview_counts_what_goes_and_what_stays(units: Units) -> None:
    actor = await somebody(units)
    preview = await units.run(lambda uow: perform(uow, actor, PreviewErasure()))
    assert (preview.drafts, preview.appeals, preview.votes) == (1, 0, 0)


def settings(folder: Path) -> Settings:
    return Settings(_env_file=None, database_url=f"sqlite:///{folder / 'other.db'}", backup_dir=folder)


async def test_a_restored_backup_forgets_again_whom_the_journal_names(units: Units, tmp_path: Path) -> None:
    actor = await somebody(units)
    assert actor.account_id is not None
    erasure = Erasure(7, actor.person_id, actor.account_id, Instant(5))
    write_journal(tmp_path / "erasures.jsonl", [erasure])
    await units.run(lambda uow: uow.keeping.move_out())
    settled = await settle_in(units, settings(tmp_path))
    assert settled is not None
    assert settled.erased == 1
    assert await units.run(canaries) == []
    await units.run(lambda uow: uow.keeping.move_out())
    settled = await settle_in(units, settings(tmp_path))
    assert settled is not None
    assert settled.erased == 0, "it was erased twice"


async def test_the_journal_stands_beside_the_database_and_the_backups(units: Units, tmp_path: Path) -> None:
    actor = await somebody(units)
    await units.run(lambda uow: perform(uow, actor, EraseMe()))
    paths = journals_of(settings(tmp_path))
    assert [path.name for path in paths] == ["other.db.erasures.jsonl", "erasures.jsonl"]
    await Journal(units, paths).look()
    for path in paths:
        (known,) = read_journals([path])
        assert (known.account_id, known.person_id) == (actor.account_id, actor.person_id)
        assert CANARY not in path.read_text("utf-8")


def test_a_journal_cut_short_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "erasures.jsonl"
    whole = [Erasure(n, None, AccountId(n), Instant(n)) for n in (1, 2, 3)]
    write_journal(path, whole)
    path.write_text(path.read_text("utf-8")[:-20], "utf-8")
    assert read_journals([path]) == whole[:2]
    write_journal(path, whole[2:])
    assert read_journals([path]) == whole


async def test_who_holds_an_office_is_told_to_lay_it_down_first(units: Units) -> None:
    council = await seed_council(units, members=1)
    actor = await somebody(units)
    serving = replace(actor, offices=(Office(council.body_id, frozenset({Role.MEMBER})),))
    with pytest.raises(StillServing):
        await units.run(lambda uow: perform(uow, serving, EraseMe()))
    assert "person" in await units.run(canaries)
