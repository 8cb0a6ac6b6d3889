"""Days and hours as people write them, on Sunday 22 November 2026 at 8 in the morning."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council.calendar.model import ZONE
from locales.moments import day_in, moment_in

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=ZONE)

UNDERSTOOD = {
    "ертең 15:00": "23.11 15:00",
    "ертен сагат 15-те": "23.11 15:00",
    "бүрсігүні 11": "24.11 11:00",
    "бурсигуни 11:00": "24.11 11:00",
    "жұма 10:00": "27.11 10:00",
    "жума кешкі 6": "27.11 18:00",
    "дүйсенбіде сағат 9-да": "23.11 09:00",
    "келесі дүйсенбі 10:00": "23.11 10:00",
    "25 қараша сағат 10": "25.11 10:00",
    "дуйсенби сагат 10-да": "23.11 10:00",
    "келеси аптада дүйсенбі 10:00": "23.11 10:00",
    "ертең түстен кейін сағат 3-те": "23.11 15:00",
    "27 караша 10.00": "27.11 10:00",
    "ертең 15.00-де": "23.11 15:00",
    "дс 10:00": "23.11 10:00",
    "3 күннен кейін 10:00": "25.11 10:00",
    "в следующий вторник в 16.00": "24.11 16:00",
    "на следующей неделе в среду в 10": "25.11 10:00",
    "в пт в 10": "27.11 10:00",
    "26.11 15:30": "26.11 15:30",
    "26.11. 15:30": "26.11 15:30",
    "послезавтра 15ч30": "24.11 15:30",
    "завтра 15 00": "23.11 15:00",
    "через 2 недели в 10": "06.12 10:00",
    "завтра в 15:00": "23.11 15:00",
    "завтра в 3 часа дня": "23.11 15:00",
    "завтра утром в 9": "23.11 09:00",
    "завтра вечером в 7": "23.11 19:00",
    "послезавтра днём в 3": "24.11 15:00",
    "ертең кешкісін 6-да": "23.11 18:00",
    "завтра в полдень": "23.11 12:00",
    "послезавтра в 14-30": "24.11 14:30",
    "в пятницу в 10": "27.11 10:00",
    "в среду, 3 декабря, в 15:00": "03.12 15:00",
    "25 ноября в 10": "25.11 10:00",
    "через неделю в 10": "29.11 10:00",
    "25.11.2026 15:00": "25.11 15:00",
    "25.11 15.30": "25.11 15:30",
    "25.11.26 9.00": "25.11 09:00",
    "2026-12-01 09:00": "01.12 09:00",
    "tomorrow at 15:00": "23.11 15:00",
    "November 25 at 3 pm": "25.11 15:00",
    "next Monday at 9": "23.11 09:00",
    "today noon": "22.11 12:00",
    "18:00": "22.11 18:00",
    "в 10": "22.11 10:00",
}


@pytest.mark.parametrize(("typed", "meant"), UNDERSTOOD.items())
def test_a_moment_is_understood_in_every_language_and_without_kazakh_letters(typed: str, meant: str) -> None:
    found = moment_in(typed, NOW)
    assert found is not None
    assert f"{found:%d.%m %H:%M}" == meant
    assert found.tzinfo is ZONE


@pytest.mark.parametrize(
    "typed",
    [
        "завтра",
        "понедельник",
        "31.02.2026 10:00",
        "30 ақпан 10:00",
        "кабинет 10",
        "",
        "???",
        "ертең 25:00",
        "завтра в 12 ночи",
        "tomorrow 12 am",
        "завтра в 10, зал 5",
        "26 11 15 30",
    ],
)
def test_what_is_not_clear_is_not_guessed(typed: str) -> None:
    assert moment_in(typed, NOW) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("25.11.2026", date(2026, 11, 25)),
        ("01.03", date(2027, 3, 1)),
        ("5 мая", date(2027, 5, 5)),
        ("5 мамыр 2028", date(2028, 5, 5)),
        ("бүгін", date(2026, 11, 22)),
        ("Сенбі", date(2026, 11, 28)),
        ("воскресенье", date(2026, 11, 29)),
        ("31.04.2027", None),
        ("когда-нибудь", None),
    ],
)
def test_a_day_without_a_year_is_the_next_such_day(typed: str, meant: date | None) -> None:
    assert day_in(typed, NOW.date()) == meant


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading(text: str) -> None:
    found = moment_in(text, NOW)
    assert found is None or found.tzinfo is ZONE
