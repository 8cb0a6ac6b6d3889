"""Days and hours as people write them: `25.11.2026`, "ертең 15:00", "в пятницу в 10", "next Monday at 9".

All three languages are read at once, folded, because people mix them and write Kazakh without its own letters. What is
not understood is no moment: the question is put again, nothing is guessed.
"""

from __future__ import annotations

from datetime import date, datetime

from locales.phrase import Phrase


def day_in(text: str, today: date) -> date | None:
    """Return the day that is meant; one without a year is the next such day."""
    return Phrase(text).day(today)


def moment_in(text: str, now: datetime) -> datetime | None:
    """Return the local moment that is meant: a day and an hour, or an hour of today; none if either is unclear."""
    phrase = Phrase(text)
    day = phrase.day(now.date())
    clock = phrase.clock()
    if clock is None or phrase.is_impossible or phrase.has_digits_left():
        return None
    if day is None and phrase.has_words_left():
        return None
    return datetime.combine(day or now.date(), clock, now.tzinfo)
