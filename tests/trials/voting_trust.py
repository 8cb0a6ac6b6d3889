"""Races and fuzzing for goals V1 and V2: what was accepted, what is kept, and whether the two agree."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, fields
from enum import Enum
from typing import Any

from council.ballots.commands import BallotPage, Cast, CastVote, CloseBallot
from council.ballots.measure import Option, Tally
from council.command import Command, annotations_of, is_optional
from council.errors import RuleBroken
from council.identity import BallotId
from council.perform import actions, perform
from council.permissions.model import Actor
from handlers.kit.callback import _kind
from storage.unit_of_work import StoredUnit, Units
from tests.ballots import put, seat_of
from tests.sittings import CHAIR, call_soon, give


@dataclass
class Raced:
    """What came of the races.

    Attributes:
        doubled: votes beyond one for a member in a ballot.
        uncounted: members told "accepted" whose vote is not kept, or kept votes that nobody was told of.
        ineligible: presses of people who are not electors that were accepted.
        late: presses accepted after the close, or tallies that changed after it.
    """

    ballots: int = 0
    presses: int = 0
    accepted: int = 0
    doubled: int = 0
    uncounted: int = 0
    ineligible: int = 0
    late: int = 0


async def race(units: Units, members: list[Actor], others: list[Actor], presses: int, chance: random.Random) -> Raced:
    """Let everybody press at once, several times, while whoever presides closes the ballot in the middle."""
    _, motion_id = await call_soon(units)
    ballot_id = await put(units, motion_id)
    pressing = [
        (actor, CastVote(ballot_id, chance.choice(list(Option))))
        for actor in (*members, *others)
        for _ in range(presses)
    ]
    chance.shuffle(pressing)
    taps = [give(units, actor, tap) for actor, tap in pressing]
    half = len(taps) // 2
    results = await asyncio.gather(
        *taps[:half], give(units, CHAIR, CloseBallot(ballot_id)), *taps[half:], return_exceptions=True
    )
    closed = results.pop(half)
    assert isinstance(closed, BallotPage), closed
    return await _judged(units, ballot_id, pressing, results, members)


async def _judged(
    units: Units, ballot_id: BallotId, pressing: list[tuple[Actor, CastVote]], results: list[Any], members: list[Actor]
) -> Raced:
    faults = [each for each in results if isinstance(each, BaseException) and not isinstance(each, RuleBroken)]
    assert faults == []
    accepted = [actor for (actor, _), each in zip(pressing, results, strict=True) if isinstance(each, Cast)]
    kept = await units.run(lambda uow: _kept(uow, ballot_id))
    ballot = await units.run(lambda uow: uow.ballots.ballot(ballot_id))
    tally = await units.run(lambda uow: uow.ballots.tally(ballot_id))
    assert ballot is not None
    assert ballot.outcome is not None
    counted = Counter(kept.values())
    weighed = Tally(counted[Option.YES], counted[Option.NO], counted[Option.ABSTAIN])
    seats = {seat_of(actor) for actor in members}
    told = {seat_of(actor) for actor in accepted}
    return Raced(
        ballots=1,
        presses=len(pressing),
        accepted=len(accepted),
        doubled=ballot.outcome.counts.cast - len(kept),
        uncounted=len(told ^ set(kept)),
        ineligible=len(told - seats),
        late=int({weighed, tally} != {ballot.outcome.counts}),
    )


async def _kept(uow: StoredUnit, ballot_id: BallotId) -> dict[int, Option]:
    return {line.membership_id: line.option for line in await uow.ballots.roll(ballot_id) if line.option is not None}


def total(races: list[Raced]) -> Raced:
    return Raced(*(sum(getattr(each, field.name) for each in races) for field in fields(Raced)))


class Fuzzer:
    """Gives commands of offices with fields that aim at the things of an open ballot."""

    def __init__(self, chance: random.Random, things: dict[str, list[int]]) -> None:
        self._chance, self._things = chance, things

    def command(self, kinds: list[type[Command[Any]]]) -> Command[Any]:
        kind = self._chance.choice(kinds)
        return kind(**{name: self._value(name, annotation) for name, annotation in annotations_of(kind).items()})

    def _value(self, name: str, annotation: Any) -> object:
        if is_optional(annotation) and self._chance.random() < 0.3:
            return None
        kind = _kind(annotation)
        if kind is bool:
            return self._chance.random() < 0.5
        if issubclass(kind, Enum):
            return self._chance.choice(list(kind))
        if issubclass(kind, int):
            return self._chance.choice([*self._things.get(name, [1, 2, 3]), 404])
        return "Сынақ үшін жазылған мәтін"


def _is_plain(kind: type[Command[Any]]) -> bool:
    """Whether the command is of a noun that might touch a vote, and made of numbers and words."""
    parts = annotations_of(kind).values()
    return kind.__module__.split(".")[1] in NOUNS and all(issubclass(_kind(each), (int, str)) for each in parts)


async def fuzz(units: Units, actors: list[Actor], fuzzer: Fuzzer, left_out: set[str], count: int) -> Counter[str]:
    """Give so many commands, each in a unit of its own; returns how many were done, refused or could not be made."""
    kinds = [kind for kind in actions() if _is_plain(kind) and kind.__name__ not in left_out]
    came: Counter[str] = Counter()
    for number in range(count):
        command, actor = fuzzer.command(kinds), actors[number % len(actors)]
        try:
            await units.run(lambda uow, actor=actor, command=command: perform(uow, actor, command))  # type: ignore[misc]  # bound now
        except RuleBroken:
            came["refused"] += 1
        else:
            came["done"] += 1
    return came


NOUNS = frozenset({"ballots", "members", "meetings", "sittings", "bodies", "invitations"})
"""Whose offices might try to touch a vote."""
