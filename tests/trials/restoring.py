"""The restore trial: a program is started from a backup a day old, full of what it was about to send (goal D10)."""

import asyncio
import shutil
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from bench.seeding import FIRST_MEMBER, NAMES, Council, seed_council
from bot.clock import clock
from bot.wiring import furnish
from council.due.model import Due
from council.identity import Instant, MeetingId
from council.meetings.model import Attendance, Meeting
from council.notices.model import Lane, Notice, Subject
from sandbox.people import Person
from sandbox.server import Sandbox
from storage.opening import open_database
from storage.sealing import Seal
from storage.unit_of_work import StoredUnit, Units
from storage.url import DatabaseUrl
from tests.bot.processes import Shell

SECRET = "a secret of the trials"
DAY = 24 * 3_600_000
PASSER_BY = 300_001


@dataclass(frozen=True)
class Restart:
    """What was reached.

    Attributes:
        before: calls that bring somebody a message, before an administrator decided.
        listed: held rows that the list named, of `held`.
        answered: whether somebody new was answered meanwhile.
        sent: messages that left once an administrator had said so; `applying` are those that should.
    """

    held: int
    listed: int
    before: int
    answered: bool
    applying: int
    sent: int
    dropped: int


async def restart_trial(
    url: DatabaseUrl, folder: Path, *, people: int, by_hand: bool = False, quiet_for: float = 3.0
) -> Restart:
    """Back up a house at work, bring the backup back, start on it, and only then let an administrator decide.

    Args:
        by_hand: copy the backup's file over the database instead of restoring it.
        quiet_for: seconds for which the program runs without a decision.
    """
    applying, held = await _yesterday(url, people)
    members = [Person(FIRST_MEMBER + n, f"Member {n + 1}", has_started=True) for n in range(people)]
    async with Sandbox(people=[*members, Person(PASSER_BY, "Passer-by")]) as sandbox:
        shell = shell_of(folder, sandbox, url)
        made = await shell.kenes("backup", "--to", folder / "yesterday.backup", "--json")
        assert made.code == 0, made.err
        backup = made.json["file"]
        if by_hand and url.path is not None:
            shutil.copy(backup, url.path)
        else:
            said = await shell.kenes("restore", backup, "--yes", "--json")
            assert said.code == 0, said.err
        async with shell.running():
            await asyncio.sleep(quiet_for)
            before = await _sendings(sandbox)
            listed = await _held(shell)
            await sandbox.client.send_text(PASSER_BY, PASSER_BY, "/start")
            answered = await sandbox.client.wait_until(partial(_has, sandbox, before + 1))
            decided = (await shell.kenes("held", "--send", "--json")).json
            await sandbox.client.wait_until(partial(_has, sandbox, before + 1 + applying), 60)
            await asyncio.sleep(1)
            sent = await _sendings(sandbox) - before - 1
    return Restart(held, len(listed), before, bool(answered), applying, sent, decided["dropped"])


def shell_of(folder: Path, sandbox: Sandbox, url: DatabaseUrl) -> Shell:
    """The settings of an operator who need not wait for Telegram's pace."""
    pace = dict.fromkeys(("pace_per_second", "pace_per_chat", "pace_per_group", "person_at_once"), "10000")
    settings = {
        "bot_token": sandbox.token,
        "api_url": sandbox.url,
        "database_url": url.text,
        "secret": SECRET,
        "poll_timeout": "1",
        "log_level": "ERROR",
        "operator_name": "trial",
        "operator_contact": "trial",
    }
    return Shell(folder, settings | pace)


async def _yesterday(url: DatabaseUrl, people: int) -> tuple[int, int]:
    """A house as it stood a day ago: cards to draw, a broadcast half sent, reminders that are due by now.

    Returns how many messages still apply today, and how many rows are to be held.
    """
    furnish()
    began = Instant(clock() - DAY)
    async with open_database(url) as database:
        units = Units(database, lambda: began, Seal(SECRET))
        council = await seed_council(units, members=people)
        return await units.run(partial(_half_sent, council=council, began=began))


async def _half_sent(uow: StoredUnit, council: Council, began: Instant) -> tuple[int, int]:
    over, to_come = [await _meeting(uow, council, began, Instant(began + hours * 3_600_000)) for hours in (2, 60)]
    accounts = [await uow.people.account(telegram_id) for telegram_id in council.members]
    persons = [account.person_id for account in accounts if account and account.person_id]
    for meeting in (over, to_come):
        for person in persons:
            await uow.notices.put(
                Notice("meeting-called", Subject("meeting", meeting.id), _facts(meeting), person, lane=Lane.BROADCAST)
            )
    await uow.outages.heard()
    rows = await uow.delivery.queued([], 10 * len(persons))
    called = [row for row in rows if row.kind == "meeting-called"]
    for row in called[::2]:
        await uow.delivery.settled(row.id, "sent", message_id=1)
    for row in called[1:5:2]:
        await uow.delivery.sending(row.id, row.chat_id, "sendMessage", {"chat_id": row.chat_id, "text": "half"})
    for meeting in (over, to_come):
        reminder = {"is_last": False}
        due_at, until = Instant(began + 3_600_000), meeting.starts_at
        await uow.due.plan(Due("meeting-reminder", Subject("meeting", meeting.id), due_at, reminder, until))
    # Cards stand for each member, and two reminders are due.
    held = (await uow.keeping.state()).waiting_out + len(persons) + 2
    still = [row for row in called[1::2] if row.subject == Subject("meeting", to_come.id)]
    # One card a member, what is left of the broadcast, and a reminder for each who has not answered.
    return len(persons) + len(still) + len(persons), held


async def _meeting(uow: StoredUnit, council: Council, began: Instant, starts_at: Instant) -> Meeting:
    number = await uow.meetings.next_number(council.body_id)
    meeting = Meeting(MeetingId(uow.ids.new()), council.body_id, number, starts_at, Attendance.IN_PERSON, "hall", began)
    await uow.meetings.add(meeting)
    return meeting


def _facts(meeting: Meeting) -> dict[str, Any]:
    return {
        "body": NAMES.as_facts(),
        "number": meeting.number,
        "starts_at": meeting.starts_at,
        "attendance": meeting.attendance,
        "place": meeting.place,
        "item": "Trial",
        "motion": "Shall we?",
        "late_reason": None,
        "is_asked": True,
    }


async def _sendings(sandbox: Sandbox) -> int:
    """Calls that put something before somebody's eyes."""
    counted = await sandbox.client.counted_calls()
    return sum(sum(codes.values()) for method, codes in counted.items() if method.startswith(("send", "edit")))


async def _has(sandbox: Sandbox, wanted: int) -> bool | None:
    return await _sendings(sandbox) >= wanted or None


async def _held(shell: Shell) -> list[dict[str, Any]]:
    said = await shell.kenes("held", "--json")
    assert said.code == 0, said.err
    return list(said.json)
