"""Minutes at the phone: a meeting that was held, whoever reads of it, and what arrives there."""

from dataclasses import replace
from datetime import date

from bot.delivery.drawing import Drawing
from council.identity import ChatId, Instant
from council.language import Language
from council.meetings.model import MeetingState
from council.minutes.model import Minutes, MinutesState
from handlers.kit.context import House
from storage.unit_of_work import Units
from tests.council.test_protocol import BODY, MEETING
from tests.databases import NOON
from tests.handlers.conftest import Phone, Sent
from tests.sittings import notices

HELD = replace(MEETING, state=MeetingState.HELD)
MINUTES = Minutes(MEETING.id, BODY.id, MinutesState.DRAFTED, Instant(NOON), remarks_until_on=date(2026, 4, 14))
LONG = "Ұзын сөйлем, ол хабарламаға сыймауы мүмкін. " * 70


def phone_of(phone: Phone, telegram_id: int | None) -> Phone:
    number = telegram_id or 0
    return replace(phone, telegram_id=number, chat={"id": number, "type": "private"}, sent=[])


async def arrived(phone: Phone, units: Units, house: House, kind: str, language: Language = Language.KK) -> Sent:
    """The newest notice of this kind as it reaches the person or the chat of this phone."""
    here = phone.chat["id"]
    rows = [row for row in await notices(units, kind) if here in (row.person_id, row.chat_id)]
    leaving = Drawing(house, language).row(rows[-1], ChatId(here), language)
    sent = Sent(leaving.method, leaving.body)
    phone.sent.append(sent)
    return sent
