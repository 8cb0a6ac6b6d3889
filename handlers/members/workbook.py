"""The question that a workbook answers: downloaded and read outside the unit, held against the roster inside it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from council.errors import RuleBroken
from council.language import Language
from council.members.commands import Drawn, DrawRoster, PreviewRoster
from council.members.model import RosterRow, Sheet
from documents.members.rows import MemberRow, MemberRows
from documents.spreadsheets.package import MAX_PACKED, MEGABYTE
from documents.spreadsheets.refusals import WorkbookRefused, WorkbookTooLarge
from handlers.kit.context import Context
from handlers.kit.errors import words_for
from handlers.kit.forms.widgets.question import Answered, Moment, Question, Rows, Taken, Widget, Wrong
from handlers.kit.screen import Button
from handlers.members.preview import lines_of, sheet_of, written
from handlers.members.problems import against_rules, unreadable
from handlers.members.template import posts_of
from locales.text import Text, Value
from locales.words import Words

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Workbook(Widget):
    """The answer is a preview, frozen (`preview`)."""

    is_retaken = True

    def to_value(self, question: Question, answer: dict[str, Any]) -> Sheet:
        return sheet_of(answer)

    def said(self, question: Question, answer: dict[str, Any]) -> Value:
        return lines_of(answer)

    async def typed(self, moment: Moment) -> Taken:
        context = moment.context
        drawn = await context.perform(DrawRoster(moment.values["body_id"]))
        rows = _read(context, _document(context), drawn)
        preview = await context.perform(PreviewRoster(drawn.roster.body.id, _as_asked(rows)))
        if preview.plan.refused:
            raise Wrong("rows-refused", against_rules(preview.plan.refused, context.words.has))
        if not preview.plan.steps:
            raise Wrong("nothing-to-change")
        return Answered(written(preview, _missing(rows, drawn)))

    async def rows(self, moment: Moment) -> Rows:
        return ((Button(Text("members-template-button"), DrawRoster(moment.values["body_id"])),),)


def is_workbook(document: Mapping[str, Any]) -> bool:
    """Tell it by name and type, before anything is downloaded."""
    is_named = str(document.get("file_name", "")).lower().endswith(".xlsx")
    return is_named or document.get("mime_type") == XLSX


def _document(context: Context[Any]) -> Mapping[str, Any]:
    """The file that was sent, as far as Telegram tells about it.

    Raises:
        Wrong: it is no workbook by name and type, or larger than one may be.
    """
    document = (context.incoming.raw_message or {}).get("document")
    if document is None:
        raise Wrong("not-a-workbook")
    if not is_workbook(document):
        raise Wrong("not-a-workbook")
    if document.get("file_size", 0) > MAX_PACKED:
        raise _unusable(WorkbookTooLarge(megabytes=MAX_PACKED // MEGABYTE))
    return dict(document)


def _read(context: Context[Any], document: Mapping[str, Any], drawn: Drawn) -> MemberRows:
    content = context.ready.downloaded(document["file_id"])
    work = partial(_rows_or_refusal, content, context.house.words, drawn)
    rows: MemberRows | WorkbookRefused = context.ready.worked_out(f"roster:{document['file_id']}", work)
    if isinstance(rows, WorkbookRefused):
        raise _unusable(rows)
    if rows.errors:
        raise Wrong("rows-refused", unreadable(rows.errors))
    return rows


def _rows_or_refusal(content: bytes, lexicon: Mapping[Language, Words], drawn: Drawn) -> MemberRows | WorkbookRefused:
    from documents.members.workbook import read_member_rows  # openpyxl takes a while, and few people send tables

    # Work outside a unit answers; what it raises would count as a fault of the update and be tried again.
    try:
        return read_member_rows(content, lexicon, posts_of(drawn.roster))
    except WorkbookRefused as refusal:
        return refusal


def _unusable(refusal: RuleBroken) -> Wrong:
    return Wrong("unusable", words_for(refusal))


def _as_asked(rows: MemberRows) -> tuple[RosterRow, ...]:
    return tuple(_asked(number, row) for number, row in rows.rows.items())


def _asked(number: int, row: MemberRow) -> RosterRow:
    return RosterRow(
        number=number,
        key=row.key,
        name=row.name,
        post=row.post,
        is_voting=row.is_voting,
        represents=row.organization,
        from_on=row.from_on,
        until_on=row.until_on,
        ground=row.ground,
        ended_on=row.ended_on,
        end_ground=row.end_ground,
    )


def _missing(rows: MemberRows, drawn: Drawn) -> int:
    mentioned = {row.key for row in rows.rows.values()}
    return sum(str(each.id) not in mentioned for each in drawn.seats)
