"""A plan frozen in the draft: the sheet to be confirmed as JSON, and beside it what the preview says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from council.bodies.model import Membership
from council.identity import OrganizationId
from council.members.commands import Preview
from council.members.model import Effect, Roster, RosterRow, Sheet, Step
from locales.text import Text, Value

SHOWN_MOST = 24
"""Lines of changes in one message."""
NAME_MOST = 60
TEXT_MOST = 80
_DAYS = ("from_on", "until_on", "ended_on")
_TOLD = {
    Effect.GOES: ("represents", "from_on", "ground"),
    Effect.MOVES: ("represents",),
    Effect.MENDED: ("represents", "from_on", "until_on", "ground", "end_ground"),
    Effect.COMES: (),
}
"""Fields told one by one; the others stand in the line of the effect itself."""
_COLUMNS = {"represents": "organization", "from_on": "from-on", "until_on": "until-on", "end_ground": "end-ground"}


def written(preview: Preview, missing: int) -> dict[str, Any]:
    """Freeze a preview as the draft's answer.

    Args:
        missing: memberships of which the workbook has no row.
    """
    sheet = preview.sheet
    return {
        "rows": [_row_written(row) for row in sheet.rows],
        "as_of": sheet.as_of.isoformat(),
        "digest": sheet.digest,
        "missing": missing,
        "steps": [_step(step, preview.roster) for step in preview.plan.steps],
    }


def sheet_of(answer: Mapping[str, Any]) -> Sheet:
    """Read back what is to be confirmed."""
    rows = tuple(RosterRow(**{**row, **{day: _day(row[day]) for day in _DAYS}}) for row in answer["rows"])
    return Sheet(rows, date.fromisoformat(answer["as_of"]), answer["digest"])


def lines_of(answer: Mapping[str, Any]) -> list[Value]:
    """What the preview says: who goes first, for that cannot be taken back."""
    lines: list[Value] = []
    left = SHOWN_MOST
    for effect in Effect:
        steps = [step for step in answer["steps"] if step["effect"] == effect]
        if steps:
            lines += ["", Text(f"members-preview-{effect}", {"count": len(steps)})]
            lines += [_line(step) for step in steps[:left]]
            lines += [Text("members-more", {"count": len(steps) - left})] if len(steps) > left else []
            left = max(left - len(steps), 0)
    return [*lines, *_notes(answer)]


def _notes(answer: Mapping[str, Any]) -> list[Value]:
    notes: list[Value] = []
    notes += [Text("members-preview-namesake", {"name": step["name"]}) for step in answer["steps"] if step["namesake"]]
    notes += [Text("members-preview-barred", {"name": step["name"]}) for step in answer["steps"] if step["barred"]]
    if answer["missing"]:
        notes.append(Text("members-preview-missing", {"count": answer["missing"]}))
    return ["", *notes[:SHOWN_MOST]] if notes else []


def _line(step: Mapping[str, Any]) -> Value:
    told: dict[str, Value] = {"name": step["name"], "post": step["post"], "from_on": _day(step["from_on"])}
    changes: list[Value] = [_mended(step["name"], change) for change in step["changes"]]
    match Effect(step["effect"]):
        case Effect.GOES:
            return [Text("members-step-goes", {**told, "until_on": _day(step["until_on"])}), *changes]
        case Effect.MOVES:
            return [Text("members-step-moves", {**told, "former": step["former_post"]}), *changes]
        case Effect.MENDED:
            return changes
        case Effect.COMES:
            return Text("members-step-comes", told)


def _mended(name: str, change: Mapping[str, Any]) -> Text:
    return Text(
        "members-step-mended",
        {
            "name": name,
            "column": Text(f"member-sheet-{change['column']}"),
            "before": _said(change["before"]),
            "after": _said(change["after"]),
        },
    )


def _said(value: Any) -> Value:
    if value is None or value == "":
        return Text("not-given")
    return _day(value["day"]) if isinstance(value, dict) and "day" in value else value


def _step(step: Step, roster: Roster) -> dict[str, Any]:
    return {
        "effect": step.effect.value,
        "name": step.row.name[:NAME_MOST],
        "post": _post(step.seat, roster),
        "former_post": None if step.before is None else _post(step.before, roster),
        "from_on": step.seat.from_on.isoformat(),
        "until_on": step.seat.until_on and step.seat.until_on.isoformat(),
        "changes": _changes(step, roster),
        "namesake": step.is_namesake,
        "barred": step.is_barred_to_officials,
    }


def _changes(step: Step, roster: Roster) -> list[dict[str, Any]]:
    changes: list[dict[str, Any]] = []
    if step.former_name is not None:
        changes.append({"column": "name", "before": step.former_name[:NAME_MOST], "after": step.row.name[:NAME_MOST]})
    for field in _TOLD[step.effect]:
        before, after = getattr(step.before, field), getattr(step.seat, field)
        if before != after:
            told = {"before": _kept(field, before, roster), "after": _kept(field, after, roster)}
            changes.append({"column": _COLUMNS.get(field, field), **told})
    return changes


def _kept(field: str, value: Any, roster: Roster) -> Any:
    if value is None:
        return None
    if isinstance(value, date):
        return {"day": value.isoformat()}
    return _organization(value, roster) if field == "represents" else value[:TEXT_MOST]


def _organization(organization_id: OrganizationId, roster: Roster) -> Any:
    found = roster.organizations.get(organization_id)
    return None if found is None else found.names.as_facts()


def _post(membership: Membership, roster: Roster) -> dict[str, str]:
    return roster.profile.post_names(membership.post).as_facts()


def _row_written(row: RosterRow) -> dict[str, Any]:
    kept = asdict(row)
    return {**kept, **{day: kept[day] and kept[day].isoformat() for day in _DAYS}}


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
