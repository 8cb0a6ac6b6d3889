"""Which backups go once a newer one is whole: never that one, whatever the clock did."""

import os
from pathlib import Path

from bot.keeping.backups import forget_old, name_of
from council.identity import Instant
from storage.engine import Engine
from tests.databases import NOON

DAY = 24 * 3600 * 1000


def name(days: int) -> str:
    return name_of(Instant(NOON + days * DAY), Engine.SQLITE)


def kept(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_only_the_newest_backups_stay_and_nothing_else_goes(tmp_path: Path) -> None:
    names, others = [name(days) for days in range(5)], {"kenes.db", "before-0009-x.db", "notes.txt"}
    for each in (*names, *others):
        (tmp_path / each).touch()
    assert forget_old(tmp_path / names[4], 2, Engine.SQLITE) == names[:3]
    assert kept(tmp_path) == {*names[3:], *others}
    assert forget_old(tmp_path / names[4], 2, Engine.SQLITE) == []


def test_backups_of_a_clock_that_was_ahead_go_before_those_of_the_right_one(tmp_path: Path) -> None:
    ahead, right = [name(400), name(401)], [name(1), name(2)]
    for each in (*ahead, *right):
        (tmp_path / each).touch()
    forget_old(tmp_path / right[1], 2, Engine.SQLITE)
    assert kept(tmp_path) == {*right}
    (tmp_path / ahead[0]).touch()
    forget_old(tmp_path / right[1], 1, Engine.SQLITE)
    assert kept(tmp_path) == {right[1]}


def test_what_a_killed_program_left_unfinished_goes_once_nobody_writes_it(tmp_path: Path) -> None:
    left, at_work = [f"{name(0)}.part", f"{name(0)}.part-journal"], f"{name(1)}.part"
    for each in (*left, at_work, name(2)):
        (tmp_path / each).touch()
    for each in left:
        os.utime(tmp_path / each, (0, 0))
    assert forget_old(tmp_path / name(2), 2, Engine.SQLITE) == []
    assert kept(tmp_path) == {at_work, name(2)}
