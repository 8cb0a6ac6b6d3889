"""The card of an appeal: in the secretaries' group without its author's name, else with each secretary."""

from __future__ import annotations

from council.appeals.commands import AppealPage
from council.appeals.finding import card_page
from council.identity import AppealId
from council.ports import UnitOfWork
from handlers.appeals.commands import AnswerFromCard, OpenAppeal, TakeFromCard
from handlers.appeals.lines import facts
from handlers.appeals.links import answer_link, appeal_link
from handlers.appeals.view import files_row, handling_rows
from handlers.kit.cards import Viewer, card
from handlers.kit.context import House
from handlers.kit.cutting import cut
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

TEXT_SHOWN = 400


@card("appeal")
async def appeal_card(uow: UnitOfWork, subject_id: int, viewer: Viewer) -> Screen | None:
    page = await card_page(uow, AppealId(subject_id), viewer.person_id)
    if page is None:
        return None
    return group_card(page, viewer.house) if viewer.person_id is None else private_card(page)


def private_card(page: AppealPage) -> Screen:
    appeal = page.appeal
    handling = handling_rows(appeal.state, TakeFromCard(appeal.id), AnswerFromCard(appeal.id))
    opening = (Button(Text("appeals-open-button"), OpenAppeal(appeal.id)), *files_row(appeal))
    return screen(*_lines(page), rows=(*(handling if page.may_handle else ()), opening))


def group_card(page: AppealPage, house: House) -> Screen:
    """Taking is done here; answering and files lead to the private chat, where personal data may be shown."""
    appeal = page.appeal
    rows = handling_rows(appeal.state, TakeFromCard(appeal.id), None)
    answer = Button(Text("appeals-answer-button"), url=answer_link(house, appeal.id))
    opening = Button(Text("appeals-open-button"), url=appeal_link(house, appeal.id))
    return screen(*_lines(page), rows=(*rows, (answer, opening) if appeal.is_open else (opening,)))


def _lines(page: AppealPage) -> tuple[Text, ...]:
    appeal = page.appeal
    handler = () if page.handler is None else (Text("appeals-handler", {"handler": page.handler}),)
    files = (Text("appeals-files", {"count": len(appeal.files)}),) if appeal.files else ()
    return (*facts(page), *handler, *files, BLANK, Text("appeals-text", {"text": cut(appeal.text, TEXT_SHOWN)}))
