"""Dates, numbers, sizes and lengths of time as each language writes them."""

from datetime import date, time, timedelta

import pytest

from council.language import Language
from locales import load_words
from locales.formats import duration, file_size

WORDS = load_words()
KK, RU, EN = (WORDS[language] for language in Language)
FIFTH = date(2026, 10, 5)


def test_a_date_is_written_as_officials_write_it() -> None:
    assert [words.formats.day(FIFTH) for words in (KK, RU, EN)] == [
        "2026 жылғы 5 қазан",
        "5 октября 2026 года",
        "5 October 2026",
    ]


def test_a_weekday_stands_where_the_language_puts_it() -> None:
    assert [words.formats.day_with_weekday(FIFTH) for words in (KK, RU, EN)] == [
        "2026 жылғы 5 қазан, дүйсенбі",
        "понедельник, 5 октября 2026 года",
        "Monday, 5 October 2026",
    ]


def test_a_time_has_twenty_four_hours_everywhere() -> None:
    assert {words.formats.time(time(18, 30)) for words in WORDS.values()} == {"18:30"}


def test_numbers_have_the_separators_of_their_language() -> None:
    assert [words.formats.number(1234567.5) for words in (KK, RU, EN)] == [
        "1\xa0234\xa0567,5",
        "1\xa0234\xa0567,5",
        "1,234,567.5",
    ]


@pytest.mark.parametrize(
    ("days", "kk", "ru", "en"),
    [
        (1, "1 күн", "1 день", "1 day"),
        (3, "3 күн", "3 дня", "3 days"),
        (5, "5 күн", "5 дней", "5 days"),
        (21, "21 күн", "21 день", "21 days"),
        (112, "112 күн", "112 дней", "112 days"),
    ],
)
def test_a_length_of_time_takes_the_plural_of_its_language(days: int, kk: str, ru: str, en: str) -> None:
    length = duration(timedelta(days=days, hours=5))
    assert [words.plain_text(length) for words in (KK, RU, EN)] == [kk, ru, en]


def test_a_short_length_is_told_in_hours_or_minutes() -> None:
    assert RU.plain_text(duration(timedelta(hours=2, minutes=59))) == "2 часа"
    assert KK.plain_text(duration(timedelta(seconds=90))) == "1 минут"


def test_a_size_is_told_in_the_unit_a_phone_shows() -> None:
    assert RU.plain_text(file_size(1)) == "1 байт"
    assert EN.plain_text(file_size(1536)) == "2 KB"
    assert KK.plain_text(file_size(20 * 1024**2)) == "20 МБ"
    assert RU.plain_text(file_size(2_345_678)) == "2,2 МБ"
