"""The pure steps of a form: no database, no screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from council.attachments import Attached, AttachedKind
from council.command import Command
from council.drafts.model import Draft
from council.errors import FieldRefused
from council.identity import AccountId, DraftId, Instant
from council.place import Point
from handlers.kit.forms import Ask, Form, registry, walk
from tests.handlers.planting import Kind, PlantTree, planting

FORM = planting()
FILE = {"kind": "photo", "file_id": "f", "unique_id": "u", "name": "", "size": 5}
EVERYTHING: Mapping[str, Any] = {
    "kind": "apple",
    "reason": "The yard is bare",
    "sort": "Aport",
    "count": 3,
    "street": {"value": 2, "label": "Street 2"},
    "files": [FILE],
    "place": {"latitude": None, "longitude": None, "address": "12, Street 2"},
    "on": "2026-04-01",
    "at": 1_775_000_000_000,
}


def draft(**answers: Any) -> Draft:
    instant = Instant(0)
    return Draft(DraftId(1), AccountId(1), FORM.slug, 1, {}, answers, None, 0, True, instant, instant)


def filled() -> Draft:
    return draft(**EVERYTHING)


def test_questions_come_in_the_order_of_the_form() -> None:
    at = walk.forward(FORM, draft())
    assert at.asked == "kind"
    assert walk.answered(FORM, at, "kind", "elm").asked == "reason"


def test_a_question_whose_condition_does_not_hold_is_not_asked() -> None:
    assert "sort" not in walk.steps(FORM, draft(kind="elm"))
    assert "sort" in walk.steps(FORM, draft(kind="apple"))


def test_after_the_last_answer_comes_the_summary() -> None:
    before = replace(filled(), answers={name: value for name, value in EVERYTHING.items() if name != "at"}, asked="at")
    assert walk.answered(FORM, before, "at", EVERYTHING["at"]).asked is None


def test_changing_an_answer_drops_the_later_ones_that_hang_on_it() -> None:
    changed = walk.answered(FORM, walk.edit(FORM, filled(), "kind"), "kind", "elm")
    assert "sort" not in changed.answers
    assert changed.answers["count"] == 3
    assert changed.asked is None


def test_changing_it_back_asks_for_what_was_dropped() -> None:
    changed = walk.answered(FORM, filled(), "kind", "elm")
    assert walk.answered(FORM, changed, "kind", "apple").asked == "sort"


def test_an_answer_the_command_would_refuse_is_refused_at_once() -> None:
    with pytest.raises(FieldRefused) as refusal:
        walk.answered(FORM, draft(), "reason", "bare")
    assert (refusal.value.reason, refusal.value.bound) == ("too-short", 5)


def test_only_an_optional_question_may_be_skipped() -> None:
    assert walk.answered(FORM, draft(kind="apple"), "sort", None).answers["sort"] is None
    with pytest.raises(FieldRefused):
        walk.answered(FORM, draft(), "kind", None)


def test_back_leads_to_the_question_before_and_keeps_its_answer() -> None:
    at = walk.answered(FORM, walk.forward(FORM, draft()), "kind", "elm")
    back = walk.back(FORM, at)
    assert (back.asked, back.answers) == ("kind", {"kind": "elm"})


def test_back_stays_at_the_first_question() -> None:
    assert walk.back(FORM, walk.forward(FORM, draft())).asked == "kind"


def test_back_from_the_summary_leads_to_the_last_question() -> None:
    assert walk.back(FORM, filled()).asked == "at"


def test_each_step_makes_older_buttons_stale() -> None:
    first = walk.forward(FORM, draft())
    assert first.revision < walk.answered(FORM, first, "kind", "elm").revision
    assert first.revision < walk.back(FORM, first).revision


def test_collecting_files_leaves_the_buttons_good() -> None:
    at = walk.edit(FORM, filled(), "files")
    assert walk.holding(at, "files", {"files": [FILE], "album": None}).revision == at.revision


def test_a_draft_of_an_older_version_keeps_what_still_fits() -> None:
    older = draft(kind="oak", reason="The yard is bare", count=50, colour="green")
    kept = walk.fitting(FORM, older)
    assert kept.answers == {"reason": "The yard is bare"}
    assert kept.asked == "kind"


def test_the_command_is_made_of_the_answers() -> None:
    assert FORM.build({}, EVERYTHING) == PlantTree(
        kind=Kind.APPLE,
        reason="The yard is bare",
        sort="Aport",
        count=3,
        street=2,
        files=(Attached(AttachedKind.PHOTO, "f", "u", "", 5),),
        place=Point(address="12, Street 2"),
        on=date(2026, 4, 1),
        at=Instant(1_775_000_000_000),
    )


def test_what_was_not_asked_is_none() -> None:
    answers = {name: value for name, value in EVERYTHING.items() if name != "sort"} | {"kind": "elm"}
    assert FORM.build({}, answers).sort is None  # type: ignore[attr-defined]  # it is a PlantTree


def test_a_form_that_leaves_a_field_open_is_a_fault_of_the_program() -> None:
    with pytest.raises(LookupError, match="reason"):
        Form(PlantTree, kind=Ask("choice"))


def test_a_form_cannot_ask_what_the_command_does_not_have() -> None:
    questions = {**FORM.questions, "colour": Ask()}
    with pytest.raises(LookupError, match="colour"):
        Form(PlantTree, **questions)  # type: ignore[arg-type]  # mypy cannot tell keywords in a dict apart


def test_a_command_has_one_form() -> None:
    @dataclass(frozen=True, slots=True)
    class WaterTree(Command[None]):
        tree: int

    WaterTree.slug = "water-tree"
    registry.add(Form(WaterTree, given=("tree",)))
    try:
        with pytest.raises(LookupError, match="water-tree"):
            registry.add(Form(WaterTree, given=("tree",)))
    finally:
        del registry._FORMS["water-tree"]


def test_a_draft_with_nothing_but_skipped_questions_is_empty() -> None:
    assert not walk.is_begun(draft(sort=None))
    assert walk.is_begun(draft(kind="elm"))
