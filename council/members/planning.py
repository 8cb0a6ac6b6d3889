"""Rows of a workbook held against a roster: who comes, who goes, who changes, and which rows cannot be taken over.

A row that is missing ends nobody: ending a mandate takes a day and a ground.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from council.bodies.model import Membership
from council.errors import RuleBroken
from council.folding import fold
from council.members.model import Effect, Plan, Roster, RosterRow, RowRefused, Step
from council.members.row_reading import RowReading
from council.members.rules import frame_of, refusals


def plan_of(rows: Iterable[RosterRow], roster: Roster, as_of: date) -> Plan:
    """Read every row, then hold what they come to together against the rules of membership."""
    steps: list[Step] = []
    refused: list[RowRefused] = []
    for row in rows:
        try:
            step = RowReading(roster, as_of, row).step()
        except RuleBroken as reason:
            refused.append(RowRefused(row, reason))
        else:
            steps += [step] if step else []
    refused += _against_rules(steps, roster)
    return Plan(tuple(_with_namesakes(steps, roster)), tuple(sorted(refused, key=lambda each: each.row.number)))


def _against_rules(steps: Sequence[Step], roster: Roster) -> Iterator[RowRefused]:
    """Hold the roster as it will be against the rules: all changes at once, then those who come, one after another."""
    standing = {each.id: each for each in roster.memberships}
    for step in steps:
        if step.before is not None:
            standing |= {each.id: each for each in step.after}
    for step in sorted(steps, key=lambda step: step.effect is Effect.COMES):
        reason = _reason_against(step, standing.values(), roster) if _claims_more(step) else None
        if reason is not None:
            yield RowRefused(step.row, reason)
        else:
            standing[step.seat.id] = step.seat


def _claims_more(step: Step) -> bool:
    """Only then the rules are asked: a body that is too large already may still mend a name or let somebody go."""
    before, seat = step.before, step.seat
    if before is None or (seat.post, seat.represents) != (before.post, before.represents):
        return True
    return seat.from_on < before.from_on or _last_day(seat) > _last_day(before)


def _last_day(membership: Membership) -> date:
    return membership.until_on or date.max


def _reason_against(step: Step, standing: Iterable[Membership], roster: Roster) -> RuleBroken | None:
    post = roster.profile.post(step.seat.post)
    if post is None:
        raise LookupError(step.seat.post)
    frame = frame_of(roster.body, roster.profile, roster.organizations.values())
    return next(refusals(step.seat, standing, frame, post), None)


def _with_namesakes(steps: Iterable[Step], roster: Roster) -> Iterator[Step]:
    """Mark new members whose name somebody here bears: two people may, but a lost key looks the same."""
    borne = {fold(name) for name in roster.names.values()}
    for step in steps:
        if step.effect is Effect.COMES:
            yield replace(step, is_namesake=fold(step.row.name) in borne)
            borne.add(fold(step.row.name))
        else:
            yield step
